package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page never sees what the page before it left behind. */
class EnvironmentsTest {

    record Page(String title, Optional<String> note, List<String> items) {}

    private static final Page NOTED = new Page("一", Optional.of("注"), List.of("a", "b"));
    private static final Page PLAIN = new Page("二", Optional.empty(), List.of());

    @TempDir Path site;

    @Test
    void the_same_template_prints_page_after_page() throws IOException {
        write("pages/test.ftlh", "${page.title} ${page.note!\"-\"} ${labels.by}");
        Bakery bakery = Bakery.open(Theme.of(site));
        assertThat(bake(bakery, NOTED, "of")).isEqualTo("一 注 of");
        assertThat(bake(bakery, PLAIN, "の")).isEqualTo("二 - の");
        assertThat(bake(bakery, NOTED, "of")).isEqualTo("一 注 of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#if page.note??><#assign seen=\"yes\"></#if>${seen!\"no\"}|yes|no",
                "<#if page.note??><#global seen=\"yes\"></#if>${seen!\"no\"}|yes|no",
                "<#if page.note??><#setting boolean_format=\"on,off\"></#if>${true?string}|on|true",
            })
    void what_a_sites_own_template_sets_ends_with_its_page(
            String template, String noted, String plain) throws IOException {
        write("pages/test.ftlh", template);
        Bakery bakery = Bakery.open(Theme.of(site));
        assertThat(bake(bakery, NOTED, "")).isEqualTo(noted);
        assertThat(bake(bakery, PLAIN, "")).isEqualTo(plain);
    }

    @Test
    void what_a_file_of_macros_sets_ends_with_its_page() throws IOException {
        write("macros/chart.ftlh", "<#macro mark><#assign marked=\"yes\"></#macro>");
        write("pages/test.ftlh", "<#if page.note??><@charts.mark/></#if>${charts.marked!\"no\"}");
        Bakery bakery = Bakery.open(Theme.of(site));
        assertThat(bake(bakery, NOTED, "")).isEqualTo("yes");
        assertThat(bake(bakery, PLAIN, "")).isEqualTo("no");
    }

    @Test
    void a_page_that_fails_midway_leaves_nothing_to_the_next() throws IOException {
        write(
                "pages/test.ftlh",
                "<#list page.items as item>${item}${page.missing}</#list>${page.title}${item!\"\"}");
        Bakery bakery = Bakery.open(Theme.of(site));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> bake(bakery, NOTED, "")).isInstanceOf(TemplateFault.class);
            assertThat(bake(bakery, PLAIN, "")).isEqualTo("二");
        }
    }

    private void write(String template, String text) throws IOException {
        Path file = site.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String bake(Bakery bakery, Page page, String by) {
        Utf8Buffer out = new Utf8Buffer();
        bakery.bake("pages/test.ftlh", page, Map.of("labels", Map.of("by", by)), out);
        return out.toString();
    }
}
