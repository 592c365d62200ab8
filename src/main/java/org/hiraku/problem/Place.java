package org.hiraku.problem;

import java.util.Comparator;

/**
 * Where in the site's files something stands.
 *
 * @param file the path below the site's folder, with {@code /} between names
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param column counted from 1 in characters (code points); 0 when the line as a whole is meant
 * @param sourceLine the line as written, without its end; empty when there is none to show
 */
public record Place(String file, int line, int column, String sourceLine)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    /** A file as a whole. */
    public static Place wholeFile(String file) {
        return new Place(file, 0, 0, "");
    }

    /** What an editor goes to: {@code data/site.yaml:1:8}; the file alone for a whole file. */
    public String address() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }

    /** By file, then line, then column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
