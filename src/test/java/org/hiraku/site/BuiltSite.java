package org.hiraku.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.baking.Bakery;
import org.hiraku.baking.Theme;
import org.hiraku.baking.Utf8Buffer;
import org.hiraku.opendata.MachineFiles;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.LabelTree;
import org.hiraku.page.MachineFile;
import org.hiraku.page.Page;
import org.hiraku.page.PageSet;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole site as it is published, built once for all tests that read it. */
final class BuiltSite {

    private static final Map<Path, BuiltSite> BUILT = new HashMap<>();

    private final Path source;
    private final Site site;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, Document> pages = new TreeMap<>();

    private BuiltSite(Path source, Site site, SortedMap<String, byte[]> files) {
        this.source = source;
        this.site = site;
        this.files = files;
        files.forEach(
                (name, bytes) -> {
                    if (name.endsWith(".html")) {
                        String html = new String(bytes, StandardCharsets.UTF_8);
                        pages.put(name, Jsoup.parse(html, "https://example.org/" + name));
                    }
                });
    }

    /** Hirakata, the first site. */
    static BuiltSite hirakata() {
        return of(Path.of("."));
    }

    /** The made-up city. */
    static BuiltSite city() {
        return of(Path.of("src/test/sites/city-plan"));
    }

    private static synchronized BuiltSite of(Path folder) {
        return BUILT.computeIfAbsent(folder, BuiltSite::build);
    }

    private static BuiltSite build(Path folder) {
        Site site = DerivedSite.of(folder);
        List<Planned> planned = new ArrayList<>(PageSet.of(site));
        planned.addAll(MachineFiles.of(site, PageSet.permanent(planned)));
        Bakery bakery = Bakery.open(Theme.of(folder));
        SortedMap<String, byte[]> files = new TreeMap<>();
        Utf8Buffer buffer = new Utf8Buffer();
        for (Planned one : planned) {
            if (one.content().get() instanceof Page page) {
                bakery.bake(
                        "pages/" + page.template() + ".ftlh",
                        page,
                        LabelTree.of(site.wording(one.language())),
                        buffer);
            } else {
                buffer.clear();
                try {
                    ((MachineFile) one.content().get()).bytes().writeTo(buffer.asStream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            files.put(one.address().file(), buffer.toByteArray());
        }
        return new BuiltSite(folder, site, files);
    }

    /** Every file by its path below the site's root. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The text of a file. */
    String text(String file) {
        byte[] bytes = Optional.ofNullable(files.get(file)).orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every HTML page, parsed, by its path below the site's root. */
    SortedMap<String, Document> pages() {
        return pages;
    }

    /** Both sites. */
    static Stream<BuiltSite> all() {
        return Stream.of(hirakata(), city());
    }

    /** The pages that search engines may keep: no redirect, not the one for wrong addresses. */
    SortedMap<String, Document> permanentPages() {
        SortedMap<String, Document> permanent = new TreeMap<>(pages);
        permanent.keySet().removeAll(forwards().keySet());
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

    /** Its languages, the source first. */
    List<String> languages() {
        return site.languages();
    }

    /** Who publishes it, in a language's words. */
    String publisher(String language) {
        return site.imprint().publisher().name().shownIn(language, site.source()).words();
    }

    /** Where it lives, with a slash at its end. */
    String baseUrl() {
        return site.imprint().baseUrl();
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
        return site.imprint().title().shownIn("en", "ja").words();
    }
}
