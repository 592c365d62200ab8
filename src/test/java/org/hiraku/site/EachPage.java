package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;

/** Asks something of every page, and tells of every page that lacks it. */
final class EachPage {

    private EachPage() {}

    /** Fails with the name of each page that {@code asked} refuses, and why. */
    static void of(Map<String, Document> pages, BiConsumer<String, Document> asked) {
        assertThat(pages).isNotEmpty();
        List<String> refused = new ArrayList<>();
        pages.forEach(
                (name, page) -> {
                    try {
                        asked.accept(name, page);
                    } catch (AssertionError e) {
                        refused.add(name + ": " + e.getMessage().strip());
                    }
                });
        assertThat(refused).isEmpty();
    }
}
