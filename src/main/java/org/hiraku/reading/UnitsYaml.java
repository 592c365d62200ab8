package org.hiraku.reading;

import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Unit;
import org.hiraku.plan.Unit.Form;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/units.yaml}. */
final class UnitsYaml {

    private UnitsYaml() {}

    /** The site's own units by their ids. */
    static Optional<SiteUnits> read(Mapping root, Faults faults) {
        Map<String, Unit> units = Keys.map(root, faults, UnitsYaml::id, UnitsYaml::unit);
        return Optional.of(new SiteUnits(units));
    }

    private static Optional<String> id(Node node, Faults faults) {
        Optional<String> id = IdReader.word(node, faults);
        if (id.isPresent() && Unit.BUILT_IN.contains(id.get())) {
            faults.error("unit-built-in", node, "id", id.get());
            return Optional.empty();
        }
        return id;
    }

    private static Optional<Unit> unit(String id, Node node, Faults faults) {
        Map<String, Form> forms =
                Keys.map(node, faults, LanguageTag::read, (language, n, f) -> form(n, f));
        if (node instanceof Mapping map && map.entries().isEmpty()) {
            faults.error("text-empty", node);
        }
        return Optional.of(new Unit(id, forms));
    }

    private static Optional<Form> form(Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                keys -> {
                    String prefix = keys.value("prefix", TextReader::affix).orElse("");
                    String suffix = keys.value("suffix", TextReader::affix).orElse("");
                    return new Form(
                            prefix, suffix, keys.value("one", TextReader::affix).orElse(suffix));
                });
    }
}
