package org.hiraku.hostile;

import java.util.List;

/**
 * A place in a file of a site where a hostile value may stand.
 *
 * @param file the file, from the site's folder on
 * @param path the keys that lead there, or the column and row of a table
 * @param kind what stands there
 * @param spelling how a value is spelt there
 * @param start where it starts in the file's text
 * @param end where it ends
 */
record Slot(String file, List<String> path, Kind kind, Spelling spelling, int start, int end) {

    /** What may stand in a slot. */
    enum Kind {
        /** Words for readers. */
        TEXT,
        /** An address of the web. */
        ADDRESS,
        /** An id, or a word of a fixed choice. */
        ID,
        /** A number. */
        NUMBER,
        /** A period or a date. */
        TIME
    }

    /** How a value is spelt in a slot. */
    enum Spelling {
        /** YAML, as it is given. */
        RAW,
        /** A YAML string in double quotes. */
        QUOTED,
        /** A cell of a table in double quotes. */
        CELL,
        /** Lines of a text file, as they are. */
        LINES;

        String of(String value) {
            return switch (this) {
                case RAW, LINES -> value;
                case QUOTED -> "\"" + escaped(value) + "\"";
                case CELL -> "\"" + value.replace("\"", "\"\"") + "\"";
            };
        }

        private static String escaped(String value) {
            StringBuilder escaped = new StringBuilder();
            value.codePoints()
                    .forEach(
                            c -> {
                                if (c == '"' || c == '\\') {
                                    escaped.append('\\').append((char) c);
                                } else if (c < 0x20 || c >= 0x7F && c < 0xA0) {
                                    escaped.append(String.format("\\x%02x", c));
                                } else {
                                    escaped.appendCodePoint(c);
                                }
                            });
            return escaped.toString();
        }
    }

    /**
     * The field of the data format that this is a slot of: the same for every file of a kind, every
     * id, period, language and place in a list.
     */
    String field() {
        StringBuilder field =
                new StringBuilder(file.replaceFirst("(data/[a-z]+|content)/.*[/.]", "$1 "));
        if (file.endsWith("/plan.yaml")) {
            field.append(" plan");
        }
        for (int i = 0; i < path.size(); i++) {
            boolean named = i > 0 && Slots.KEYED.contains(path.get(i - 1));
            boolean counted = path.get(i).matches("[0-9].*|row .*|ja|en");
            field.append(' ').append(named || counted ? "*" : path.get(i));
        }
        return field.toString();
    }

    /** The file's text with a value in this slot. */
    String fill(String text, String value) {
        return text.substring(0, start) + spelling.of(value) + text.substring(end);
    }

    @Override
    public String toString() {
        return file + " " + String.join(".", path);
    }
}
