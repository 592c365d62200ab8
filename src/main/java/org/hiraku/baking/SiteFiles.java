package org.hiraku.baking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.SortedSet;

/**
 * Every file of a site, each to be made when it is asked for.
 *
 * <p>JBake's plug-in asks for them; the program that knows how a site is read offers them through
 * the service loader ({@link Source}), because no room below it does.
 */
public interface SiteFiles {

    /** The paths of all files below the output folder, as {@code ja/index.html}. */
    SortedSet<String> paths();

    /**
     * Makes one of them.
     *
     * @param path one of {@link #paths()}
     * @param out holds the file afterwards, and nothing else
     */
    void make(String path, Utf8Buffer out) throws IOException;

    /** Opens sites. */
    interface Source {
        /**
         * The files of a site.
         *
         * @throws IOException when it cannot be read, or its data are refused; the message says why
         */
        SiteFiles open(Path folder) throws IOException;
    }

    /**
     * The files of a site, from the first source there is.
     *
     * @throws IOException as {@link Source#open}
     */
    static SiteFiles of(Path folder) throws IOException {
        Source source =
                ServiceLoader.load(Source.class, SiteFiles.class.getClassLoader())
                        .findFirst()
                        .orElseThrow(() -> new IOException("nothing here reads sites"));
        return source.open(folder);
    }
}
