package org.hiraku.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;
import org.hiraku.reading.Node.Sequence;

/**
 * Where each value of the record stands in its file.
 *
 * <p>Nothing is kept while reading: a file is read again when a place in it is asked for, so that a
 * big site without problems pays nothing.
 *
 * <p>Example: {@code places.of("data/indicators/loans.yaml", "actuals", "2023", "value")}.
 */
public final class Places {

    private static final int FILES_KEPT = 8;

    private final Path site;
    private final Map<String, Optional<Tree>> trees =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Tree>> eldest) {
                    return size() > FILES_KEPT;
                }
            };

    Places(Path site) {
        this.site = site;
    }

    /**
     * Where the value at a path of keys starts; the nearest value around it when it is not there.
     *
     * @param file the path below the site's folder
     * @param path keys from the root; an item of a list by its number from 0, or by a value in it:
     *     {@code date=2024-10-01} is the first with that date, {@code date=2024-10-01#2} the second
     */
    public Place of(String file, String... path) {
        return find(file, path, false);
    }

    /** Where the last key of a path stands; the nearest value around it when it is not there. */
    public Place ofKey(String file, String... path) {
        return find(file, path, true);
    }

    private synchronized Place find(String file, String[] path, boolean key) {
        Optional<Tree> tree = trees.get(file);
        if (tree == null) {
            tree = FileReading.again(site, file).flatMap(text -> tree(file, text));
            trees.put(file, tree);
        }
        return tree.map(t -> t.find(path, key)).orElse(Place.wholeFile(file));
    }

    private Optional<Tree> tree(String file, GuardedText text) {
        return YamlTree.read(text)
                .map(root -> new Tree(text.faults().source(), root, table(file, root)));
    }

    private Optional<TablePlaces> table(String file, Mapping root) {
        if (!root.entries().containsKey("observations")) {
            return Optional.empty();
        }
        String table = file.substring(0, file.lastIndexOf('.')) + ".csv";
        return FileReading.again(site, table).flatMap(text -> TablePlaces.of(text, root));
    }

    private record Tree(SourceText source, Mapping root, Optional<TablePlaces> table) {
        Place find(String[] path, boolean key) {
            return table.flatMap(t -> t.find(path)).orElseGet(() -> findInTree(path, key));
        }

        Place findInTree(String[] path, boolean key) {
            Node at = root;
            for (int i = 0; i < path.length; i++) {
                Optional<Entry> entry =
                        at instanceof Mapping map ? map.entry(path[i]) : Optional.empty();
                if (entry.isPresent() && key && i == path.length - 1) {
                    return place(entry.get().key());
                }
                Optional<Node> next =
                        entry.isPresent() ? entry.map(Entry::value) : item(at, path[i]);
                if (next.isEmpty()) {
                    break;
                }
                at = next.get();
            }
            return at == root ? Place.wholeFile(source.file()) : place(at);
        }

        private static Optional<Node> item(Node at, String word) {
            if (!(at instanceof Sequence list)) {
                return Optional.empty();
            }
            if (word.indexOf('=') > 0) {
                return itemWith(list, word);
            }
            int index = word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : list.items().size();
            return index < list.items().size()
                    ? Optional.of(list.items().get(index))
                    : Optional.empty();
        }

        private static Optional<Node> itemWith(Sequence list, String word) {
            int equals = word.indexOf('=');
            int hash = word.indexOf('#', equals);
            String value = word.substring(equals + 1, hash < 0 ? word.length() : hash);
            return list.items().stream()
                    .filter(item -> has(item, word.substring(0, equals), value))
                    .skip(hash < 0 ? 0 : Integer.parseInt(word.substring(hash + 1)) - 1)
                    .findFirst();
        }

        private static boolean has(Node item, String key, String value) {
            return item instanceof Mapping map
                    && map.entry(key)
                            .filter(e -> e.value() instanceof Scalar s && s.text().equals(value))
                            .isPresent();
        }

        private Place place(Node node) {
            return source.place(node.line(), node.column());
        }
    }
}
