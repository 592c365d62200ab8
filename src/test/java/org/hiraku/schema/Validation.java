package org.hiraku.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiraku.SourceTree;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a standard validator says of a YAML file under a schema in {@code data/schema/}, the file
 * being understood as YAML 1.2 with its core schema, as editor programs do.
 */
public final class Validation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

    private Validation() {}

    /** The kind of file that lies at a path below a site's folder; empty for any other file. */
    public static Optional<String> kind(String file) {
        if (!file.endsWith(".yaml")) {
            return Optional.empty();
        }
        String[] names = file.split("/");
        String alone = names[names.length - 1].replace(".yaml", "");
        return switch (names.length == 2 ? "" : names[1]) {
            case "" -> Optional.of(alone);
            case "indicators" -> Optional.of("indicator");
            case "wording" -> Optional.of("wording");
            case "plans" ->
                    names.length != 4
                            ? Optional.empty()
                            : Optional.of(alone.equals("plan") ? "plan" : "initiative");
            default -> Optional.empty();
        };
    }

    /** What is wrong with a text; empty when it is no YAML at all. */
    public static Optional<List<String>> faults(String kind, String yaml) {
        return json(yaml)
                .map(json -> schema(kind).validate(json).stream().map(Object::toString).toList());
    }

    /** A schema of the repository by the kind of file it is for. */
    private static Schema schema(String kind) {
        return SCHEMAS.computeIfAbsent(
                kind,
                k ->
                        REGISTRY.getSchema(
                                SourceTree.text(SchemaFilesTest.file(k)), InputFormat.JSON));
    }

    private static Optional<JsonNode> json(String yaml) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        try {
            return Optional.of(node(new Load(core).loadFromString(yaml)));
        } catch (YamlEngineException none) {
            return Optional.empty();
        }
    }

    private static JsonNode node(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, inner) -> object.set(String.valueOf(key), node(inner)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(inner -> array.add(node(inner)));
            return array;
        }
        if (value instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        if (value instanceof Double || value instanceof Float) {
            return JSON.numberNode(((Number) value).doubleValue());
        }
        if (value instanceof Number number) {
            return number instanceof BigInteger big
                    ? JSON.numberNode(big)
                    : JSON.numberNode(new BigDecimal(number.toString()));
        }
        return value == null ? JSON.nullNode() : JSON.stringNode(value.toString());
    }
}
