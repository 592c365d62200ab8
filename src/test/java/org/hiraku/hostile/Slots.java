package org.hiraku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiraku.hostile.Slot.Kind;
import org.hiraku.hostile.Slot.Spelling;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the slots of a file: every value of YAML, every key that is no fixed word, every cell. */
final class Slots {

    private static final Set<String> TEXTS =
            Set.of(
                    "ja",
                    "en",
                    "name",
                    "title",
                    "as-published",
                    "suffix",
                    "one",
                    "email",
                    "headline");
    private static final Set<String> ADDRESSES =
            Set.of("url", "evidence", "repository", "base-url");
    private static final Set<String> NUMBERS =
            Set.of(
                    "value",
                    "low",
                    "high",
                    "amount",
                    "settled",
                    "page",
                    "decimals",
                    "report-months",
                    "starts",
                    "targets",
                    "actuals");
    private static final Set<String> TIMES =
            Set.of(
                    "period",
                    "until",
                    "set-on",
                    "due",
                    "done",
                    "date",
                    "as-of",
                    "published",
                    "confirm-by",
                    "from",
                    "to");
    private static final Set<String> KEYED_BY_TIME = Set.of("targets", "actuals", "budget");
    private static final Set<String> KEYED_BY_ID =
            Set.of(
                    "editions",
                    "sheets",
                    "departments",
                    "divisions",
                    "series",
                    "dimensions",
                    "values",
                    "terms",
                    "at");

    /** Whose keys are no words of the data format. */
    static final Set<String> KEYED =
            Stream.of(KEYED_BY_ID, KEYED_BY_TIME)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private final String file;
    private final String text;
    private final List<Slot> found = new ArrayList<>();

    private Slots(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The slots of one file, in its order. */
    static List<Slot> of(String file, String text) {
        Slots slots = new Slots(file, text);
        if (file.endsWith(".yaml")) {
            LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
            slots.visit(new Compose(settings).composeString(text).orElseThrow(), List.of());
        } else if (file.endsWith(".csv")) {
            slots.cells();
        } else {
            slots.prose();
        }
        return slots.found;
    }

    private void visit(Node node, List<String> path) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                ScalarNode key = (ScalarNode) entry.getKeyNode();
                Kind keyed = keyKind(path);
                if (keyed != null) {
                    add(key, with(path, "(key)"), keyed);
                }
                visit(entry.getValueNode(), with(path, key.getValue()));
            }
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                visit(list.getValue().get(i), with(path, Integer.toString(i)));
            }
        } else {
            add(node, path, kind(path));
        }
    }

    /** What the keys of a map are; null where they are fixed words. */
    private Kind keyKind(List<String> path) {
        String last = path.isEmpty() ? "" : path.get(path.size() - 1);
        if (KEYED_BY_TIME.contains(last)) {
            return Kind.TIME;
        }
        boolean units = file.endsWith("units.yaml") && path.isEmpty();
        return units || KEYED_BY_ID.contains(last) ? Kind.ID : null;
    }

    private static Kind kind(List<String> path) {
        String last = path.get(path.size() - 1);
        boolean figure = path.size() > 1 && KEYED_BY_TIME.contains(path.get(path.size() - 2));
        if (figure || NUMBERS.contains(last)) {
            return Kind.NUMBER;
        }
        if (TIMES.contains(last)) {
            return Kind.TIME;
        }
        if (ADDRESSES.contains(last)) {
            return Kind.ADDRESS;
        }
        return TEXTS.contains(last) ? Kind.TEXT : Kind.ID;
    }

    private void add(Node node, List<String> path, Kind kind) {
        int start = text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
        int end = text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
        boolean raw = kind == Kind.NUMBER || kind == Kind.TIME;
        // The end of a block text is the start of what follows it.
        String after = text.substring(start, end).endsWith("\n") ? "\n" : "";
        found.add(
                new Slot(
                        file,
                        path,
                        kind,
                        raw ? Spelling.RAW : Spelling.QUOTED,
                        start,
                        end - after.length()));
    }

    private void cells() {
        List<String> columns = new ArrayList<>();
        int row = 0;
        int from = 0;
        for (String line : text.split("\n")) {
            int at = from;
            // A quoted cell may hold commas; it is split at those that stand outside of quotes.
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            for (int i = 0; i < cells.length; i++) {
                if (row == 0) {
                    columns.add(cells[i]);
                }
                List<String> path = List.of(row == 0 ? "(column)" : columns.get(i), "row " + row);
                found.add(
                        new Slot(
                                file,
                                path,
                                cellKind(row == 0 ? "" : columns.get(i)),
                                Spelling.CELL,
                                at,
                                at + cells[i].length()));
                at += cells[i].length() + 1;
            }
            from += line.length() + 1;
            row++;
        }
    }

    private static Kind cellKind(String column) {
        return switch (column) {
            case "period" -> Kind.TIME;
            case "value" -> Kind.NUMBER;
            default -> column.startsWith("note.") ? Kind.TEXT : Kind.ID;
        };
    }

    /** The values of the header, and the text. */
    private void prose() {
        int body = text.indexOf("~~~~~~\n") + "~~~~~~\n".length();
        int from = 0;
        for (String line : text.substring(0, body).split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String name = line.substring(0, equals);
                Kind kind =
                        switch (name) {
                            case "title" -> Kind.TEXT;
                            case "date" -> Kind.TIME;
                            default -> Kind.ID;
                        };
                found.add(slot(name, kind, from + equals + 1, from + line.length()));
            }
            from += line.length() + 1;
        }
        found.add(slot("(text)", Kind.TEXT, body, text.length()));
    }

    private Slot slot(String name, Kind kind, int start, int end) {
        return new Slot(file, List.of(name), kind, Spelling.LINES, start, end);
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
