package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.command.Hiraku;
import org.hiraku.plan.Imprint;
import org.hiraku.reading.SiteReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole site as {@code hiraku build} publishes it, built once for all tests that read it. */
final class BuiltSite {

    private static final Path CITY = Path.of("src/test/sites/city-plan");

    private static BuiltSite hirakata;
    private static BuiltSite city;

    private final Path source;
    private final Imprint imprint;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, Document> pages = new TreeMap<>();

    private BuiltSite(Path source, Imprint imprint, SortedMap<String, byte[]> files) {
        this.source = source;
        this.imprint = imprint;
        this.files = files;
        for (String name : files.keySet()) {
            if (name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(text(name), imprint.baseUrl() + name));
            }
        }
    }

    /** Hirakata, the first site: this repository itself, living at an address of its own. */
    static synchronized BuiltSite hirakata() {
        if (hirakata == null) {
            String address = "https://hiraku.example/hirakata/";
            hirakata = of(Path.of("."), files(Path.of("."), "--base-url", address), address);
        }
        return hirakata;
    }

    /** The made-up city, at the address its record names. It knows no revision of its data. */
    static synchronized BuiltSite city() {
        if (city == null) {
            Path copy = temporary();
            copy(CITY, copy);
            city = of(CITY, files(copy), imprint(CITY).baseUrl());
            delete(copy);
        }
        return city;
    }

    /** The site under {@code src/test/sites/shown/} that shows one thing. */
    static BuiltSite showing(String statement) {
        Path laid = temporary();
        try {
            new FixtureSite(FixtureSite.SITES.resolve("shown").resolve(statement)).layInto(laid);
            return of(laid);
        } finally {
            delete(laid);
        }
    }

    /** Both sites. */
    static Stream<BuiltSite> all() {
        return Stream.of(hirakata(), city());
    }

    /** A site that lies in a folder. */
    static BuiltSite of(Path folder) {
        return new BuiltSite(folder, imprint(folder), files(folder));
    }

    private static BuiltSite of(Path source, SortedMap<String, byte[]> files, String address) {
        return new BuiltSite(source, imprint(source).livingAt(address), files);
    }

    private static Imprint imprint(Path folder) {
        return new SiteReader(folder, 1).read().record().orElseThrow().imprint();
    }

    /** Every file that a build writes, by its path below the site's root. */
    static SortedMap<String, byte[]> files(Path folder, String... options) {
        Path work = temporary();
        try {
            build(folder, work.resolve("site"), options);
            return read(work.resolve("site"));
        } finally {
            delete(work);
        }
    }

    private static void build(Path folder, Path out, String... options) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(told, true, StandardCharsets.UTF_8);
        String[] call = {"build", "--site", folder.toString(), "--out", out.toString(), "--quiet"};
        String[] arguments = Stream.of(call, options).flatMap(Stream::of).toArray(String[]::new);
        int code = Hiraku.run(arguments, Map.of(), terminal, terminal);
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("hiraku");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file by its path below the site's root. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The text of a file. */
    String text(String file) {
        assertThat(files.keySet()).contains(file);
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** Every HTML page, parsed, by its path below the site's root. */
    SortedMap<String, Document> pages() {
        return pages;
    }

    /**
     * The pages that search engines may keep: no redirect, no twin, not that of wrong addresses.
     */
    SortedMap<String, Document> permanentPages() {
        SortedMap<String, Document> permanent = new TreeMap<>(pages);
        permanent.keySet().removeAll(forwards().keySet());
        permanent.keySet().removeAll(embeds().keySet());
        permanent.keySet().remove("404.html");
        return permanent;
    }

    /** The permanent pages of one language. */
    SortedMap<String, Document> permanentPages(String language) {
        SortedMap<String, Document> permanent = permanentPages();
        permanent.keySet().removeIf(name -> !name.startsWith(language + "/"));
        return permanent;
    }

    /** Former addresses. */
    SortedMap<String, Document> forwards() {
        SortedMap<String, Document> forwards = new TreeMap<>(pages);
        forwards.values().removeIf(page -> page.select("meta[http-equiv=refresh]").isEmpty());
        return forwards;
    }

    /** The twins of indicators' pages that other sites show. */
    SortedMap<String, Document> embeds() {
        SortedMap<String, Document> embeds = new TreeMap<>(pages);
        embeds.keySet().removeIf(name -> !name.endsWith("/embed/index.html"));
        return embeds;
    }

    /** Its languages, the source first. */
    List<String> languages() {
        return imprint.languages();
    }

    /** The languages of the site's own and those of only some pages that have a page. */
    List<String> languagesOf(String page) {
        return imprint.everyLanguage().stream()
                .filter(language -> pages.containsKey(twin(page, language)))
                .toList();
    }

    /** Every language that it has a page in. */
    List<String> everyLanguage() {
        return imprint.everyLanguage();
    }

    /** Who publishes it, in a language's words. */
    String publisher(String language) {
        return imprint.publisher().name().shownIn(language, imprint.sourceLanguage()).words();
    }

    /** Where it lives, with a slash at its end. */
    String baseUrl() {
        return imprint.baseUrl();
    }

    /** The folder it was built from. */
    Path source() {
        return source;
    }

    /** The permanent address of a file. */
    String address(String file) {
        return baseUrl() + file.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** The same page in another language. */
    String twin(String page, String language) {
        return language + page.substring(page.indexOf('/'));
    }

    /** The file that a relative link on a page leads to. */
    String resolve(String page, String link) {
        return URI.create("x:/" + page).resolve(link).getPath().substring(1);
    }

    @Override
    public String toString() {
        return imprint.title().shownIn("en", imprint.sourceLanguage()).words();
    }
}
