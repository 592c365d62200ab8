package org.hiraku.baking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The look of a site: the theme in the program, in which a site may replace any single file.
 *
 * <p>A file is named below the theme with {@code /} between names, as {@code
 * templates/pages/home.ftlh} or {@code assets/css/site.css}.
 */
public final class Theme {

    private static final String BUILT_IN = "theme/";

    /** A file that every theme has: where it lies, all of the built-in theme lies. */
    private static final String LANDMARK = BUILT_IN + "assets/css/site.css";

    private final Optional<Path> site;
    private final ClassLoader program;
    private SortedSet<String> builtIn;

    Theme(Optional<Path> site, ClassLoader program) {
        this.site = site;
        this.program = program;
    }

    /** The theme as a site sees it whose folder is {@code siteFolder}. */
    public static Theme of(Path siteFolder) {
        return new Theme(Optional.of(siteFolder), Theme.class.getClassLoader());
    }

    /** The theme in the program alone. */
    public static Theme builtIn() {
        return new Theme(Optional.empty(), Theme.class.getClassLoader());
    }

    /**
     * The bytes of a file, the site's own before the built-in one.
     *
     * @throws UncheckedIOException when the file is there and cannot be read
     */
    public Optional<byte[]> bytes(String file) {
        try {
            Optional<Path> own = site.map(folder -> folder.resolve(file)).filter(Files::exists);
            if (own.isPresent()) {
                return Optional.of(Files.readAllBytes(own.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return resource(BUILT_IN + file);
    }

    /** The bytes of what a library brings along; no site can replace it. */
    Optional<byte[]> resource(String name) {
        try (InputStream in = program.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Every file below a folder of the theme, as {@code assets/}, from both sources.
     *
     * @throws UncheckedIOException when a folder cannot be read
     */
    public SortedSet<String> filesBelow(String folder) {
        SortedSet<String> files =
                new TreeSet<>(programs().subSet(folder, folder + Character.MAX_VALUE));
        try {
            if (site.isPresent()) {
                walk(site.get(), folder, files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
        return files;
    }

    /** Every file of the theme in the program, found once. */
    private synchronized SortedSet<String> programs() {
        if (builtIn == null) {
            SortedSet<String> found = new TreeSet<>();
            URL landmark = program.getResource(LANDMARK);
            try {
                if (landmark != null && landmark.getProtocol().equals("jar")) {
                    list(landmark, found);
                } else if (landmark != null) {
                    walk(Path.of(landmark.toURI()).resolve("../../..").normalize(), "", found);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(BUILT_IN, e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
            builtIn = found;
        }
        return builtIn;
    }

    /**
     * Every file below a folder, as {@code templates/}, that the site brings itself.
     *
     * @throws UncheckedIOException when a folder cannot be read
     */
    public SortedSet<String> ownFilesBelow(String folder) {
        SortedSet<String> files = new TreeSet<>();
        try {
            if (site.isPresent()) {
                walk(site.get(), folder, files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
        return files;
    }

    private static void walk(Path root, String folder, SortedSet<String> files) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (Stream<Path> found = Files.walk(start)) {
            found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.contains("/."))
                    .forEach(files::add);
        }
    }

    /** A plain zip: nothing of it is to be verified or run. */
    private static void list(URL fileInJar, SortedSet<String> files)
            throws IOException, URISyntaxException {
        String address = fileInJar.toString();
        String jar = address.substring("jar:".length(), address.indexOf("!/"));
        try (ZipFile zip = new ZipFile(Path.of(new URI(jar)).toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                if (name.startsWith(BUILT_IN) && !name.endsWith("/")) {
                    files.add(name.substring(BUILT_IN.length()));
                }
            }
        }
    }
}
