package org.hiraku.reading;

import java.nio.file.Path;
import org.hiraku.problem.Place;

/** A prose page as it is written in {@code content/}. */
public final class ProseFile {

    private final String language;
    private final String path;
    private final Path location;
    private final SourceText source;

    ProseFile(String language, String path, Path location, SourceText source) {
        this.language = language;
        this.path = path;
        this.location = location;
        this.source = source;
    }

    /** The language whose folder it lies in. */
    public String language() {
        return language;
    }

    /** Its address below the language, with a slash at its end, as {@code about/}. */
    public String path() {
        return path;
    }

    /** Its path below the site's folder. */
    public String file() {
        return source.file();
    }

    /** Where it lies. */
    public Path location() {
        return location;
    }

    /** Its text, a BOM at its start left out. */
    public String text() {
        return source.text();
    }

    /**
     * The place at a line and a column, both counted from 1; column 0 means the line as a whole.
     */
    public Place place(int line, int column) {
        return source.place(line, column);
    }
}
