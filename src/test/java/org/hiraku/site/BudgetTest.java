package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page may weigh, sent with gzip to a reader who comes for the first time. */
class BudgetTest {

    private static final int KB = 1000;

    /** The most that a page alone may weigh. */
    static final int PAGE = 20 * KB;

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_page_is_over_20_kb(BuiltSite site) {
        assertThat(heavier(site, ".html", PAGE)).isEmpty();
    }

    @Test
    void the_one_style_sheet_is_within_12_kb_and_the_script_of_comforts_within_10() {
        assertThat(assets("assets/site\\..*\\.css")).hasSize(1);
        assertThat(heavier(BuiltSite.city(), ".css", 12 * KB)).isEmpty();
        List<String> scripts = assets("assets/site\\..*\\.js");
        assertThat(scripts).hasSize(1);
        assertThat(weight(BuiltSite.city(), scripts.get(0))).isLessThanOrEqualTo(10 * KB);
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_page_with_all_that_it_asks_for_is_within_5_files_and_60_kb(BuiltSite site) {
        List<String> over = new ArrayList<>();
        site.pages()
                .forEach(
                        (name, page) -> {
                            int all = weight(site, name);
                            Set<String> files = new HashSet<>(asked(page));
                            if (files.size() + 1 > 5) {
                                over.add(name + ": " + files);
                            }
                            for (String asked : files) {
                                String file = name.equals("404.html") ? own(site, asked) : asked;
                                all += weight(site, site.resolve(name, file));
                            }
                            if (all > 60 * KB) {
                                over.add(name + ": " + all);
                            }
                        });
        assertThat(over).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_page_has_more_than_1500_elements(BuiltSite site) {
        assertThat(site.pages().entrySet())
                .filteredOn(page -> page.getValue().getAllElements().size() > 1500)
                .extracting(page -> page.getKey() + " " + page.getValue().getAllElements().size())
                .isEmpty();
    }

    /** The page for wrong addresses names files from the site's base path. */
    private static String own(BuiltSite site, String asked) {
        return asked.substring(java.net.URI.create(site.baseUrl()).getPath().length());
    }

    private static List<String> asked(Document page) {
        List<String> asked = new ArrayList<>();
        asked.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        asked.addAll(page.select("script[src], img[src]").eachAttr("src"));
        return asked;
    }

    private static List<String> assets(String pattern) {
        return BuiltSite.city().files().keySet().stream().filter(f -> f.matches(pattern)).toList();
    }

    private static List<String> heavier(BuiltSite site, String ending, int budget) {
        return site.files().keySet().stream()
                .filter(file -> file.endsWith(ending))
                .filter(file -> weight(site, file) > budget)
                .map(file -> file + ": " + weight(site, file))
                .toList();
    }

    /** How many bytes a file has when it is sent. */
    static int weight(BuiltSite site, String file) {
        assertThat(site.files().keySet()).contains(file);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(site.files().get(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
