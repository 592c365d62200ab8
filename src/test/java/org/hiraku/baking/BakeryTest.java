package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.hiraku.prose.Markdown;
import org.hiraku.prose.ProseHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may read, and how a page record becomes bytes. */
class BakeryTest {

    record Link(String href, String text) {}

    enum Standing {
        NOT_DUE
    }

    record Page(
            String title,
            Optional<String> note,
            List<Link> links,
            Map<String, String> counts,
            boolean current,
            int number,
            Standing standing,
            ProseHtml body) {

        String hidden() {
            return "not public";
        }

        public String anchor() {
            return "page-" + number;
        }

        public String with(String argument) {
            return argument;
        }

        public String failing() {
            throw new IllegalStateException("broken");
        }
    }

    record Wrong(LocalDate day, BigDecimal amount, double share, StringBuilder text) {}

    private static final Page PAGE =
            new Page(
                    "枚方市 <b>&\"'",
                    Optional.empty(),
                    List.of(new Link("a/", "一"), new Link("b/", "二")),
                    new TreeMap<>(Map.of("met", "1", "missed", "2")),
                    true,
                    1234567,
                    Standing.NOT_DUE,
                    new Markdown().html("**強**い", "p-", 2));

    @TempDir private Path site;

    @Test
    void a_template_prints_what_a_record_holds_and_everything_is_escaped() throws IOException {
        assertThat(bake("<h1 title=\"${page.title}\">${page.title}</h1>"))
                .isEqualTo(
                        "<h1 title=\"枚方市 &lt;b&gt;&amp;&quot;&#39;\">"
                                + "枚方市 &lt;b&gt;&amp;&quot;&#39;</h1>");
    }

    @Test
    void only_html_of_a_trusted_type_is_printed_as_it_is() throws IOException {
        assertThat(bake("${page.body}")).isEqualTo("<p><strong>強</strong>い</p>");
    }

    @Test
    void a_template_loops_and_chooses() throws IOException {
        assertThat(
                        bake(
                                "<#list page.links as link>${link.href}=${link.text};</#list>"
                                        + "<#list page.counts as result, count>${result}${count},</#list>"
                                        + "<#if page.current>now</#if>"
                                        + "<#if page.note??>note<#else>none</#if>${page.note!\"-\"}"
                                        + "${page.links?size}<#if page.links?has_content>some</#if>"))
                .isEqualTo("a/=一;b/=二;met1,missed2,nownone-2some");
    }

    @Test
    void counts_answers_and_constants_are_printed_for_machines() throws IOException {
        assertThat(bake("${page.number} ${page.current} ${page.standing} ${page.anchor}"))
                .isEqualTo("1234567 true not-due page-1234567");
    }

    @Test
    void words_are_asked_for_by_key_with_details_by_name() throws IOException {
        BiFunction<String, Map<String, String>, String> label = (key, details) -> key + details;
        assertThat(
                        bake(
                                "${label(\"a.b\")} ${label(\"c\", {\"n\": page.number, \"t\": page.title})}",
                                Map.of("label", label)))
                .isEqualTo("a.b{} c{n=1234567, t=枚方市 &lt;b&gt;&amp;&quot;&#39;}");
        assertThat(bake("${say.site.skip}", Map.of("say", Map.of("site", Map.of("skip", "本文へ")))))
                .isEqualTo("本文へ");
    }

    @Test
    void the_indentation_of_a_template_is_not_printed() throws IOException {
        assertThat(
                        bake(
                                "<ul>\n    <#list page.links as link>\n        <li>${link.text}</li>\n    </#list>\n</ul>"))
                .isEqualTo("<ul>\n<li>一</li>\n<li>二</li>\n</ul>");
    }

    @Test
    void template_syntax_in_data_is_text() throws IOException {
        String hostile =
                "${7*7} <#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}";
        Page page =
                new Page(
                        hostile,
                        Optional.of(hostile),
                        List.of(),
                        Map.of(hostile, hostile),
                        true,
                        1,
                        Standing.NOT_DUE,
                        new Markdown().html(hostile, "p-", 2));
        write(
                "pages/test.ftlh",
                "${page.title}${page.note}<#list page.counts as k, v>${k}${v}</#list>${page.body}");
        Utf8Buffer out = new Utf8Buffer();
        bakery().bake("pages/test.ftlh", page, Map.of(), out);
        assertThat(out.toString()).contains("${7*7}").doesNotContain("49").doesNotContain("<#");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${page.titel}|1|has no component titel",
                "a\\n${page.hidden}|2|has no component hidden",
                "${page.class}|1|has no component class",
                "${page.getClass()}|1|has no component getClass",
                "${page.hashCode}|1|has no component hashCode",
                "${page.with(\"x\")}|1|has no component with",
                "${page.note}|1|page.note",
                "${page.links}|1|page.links",
                "\\n\\n<#if page.title>|3|end",
                "${nothing}|1|nothing",
                "${page.failing}|1|broken",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}|1|not allowed",
                "${page?api.title}|1|api",
                "${page.title?no_esc}|1|no_esc",
                "<#noautoesc>${page.title}</#noautoesc>|1|noautoesc",
                "<#ftl output_format=\"plainText\">${page.title}|1|format",
                "<#include \"../../secret.txt\">|1|secret",
                "<#import \"/macros/none.ftlh\" as none>${none.x}|1|none",
                "${label()}|1|key",
            })
    void a_fault_is_told_with_the_template_and_its_line(String template, int line, String fault)
            throws IOException {
        Files.writeString(site.resolve("secret.txt"), "secret");
        TemplateFault thrown =
                catchThrowableOfType(
                        TemplateFault.class,
                        () ->
                                bake(
                                        template.replace("\\n", "\n"),
                                        Map.of(
                                                "label",
                                                (BiFunction<String, Map<String, String>, String>)
                                                        (k, d) -> k)));
        assertThat(thrown).as(template).isNotNull();
        assertThat(thrown.problem().rule()).isEqualTo("template-fault");
        assertThat(thrown.problem().place().file()).isEqualTo("templates/pages/test.ftlh");
        assertThat(thrown.problem().place().line()).isEqualTo(line);
        assertThat(thrown.problem().details().get("fault")).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "amount", "share", "text"})
    void what_has_to_be_worded_first_is_refused(String component) throws IOException {
        write("pages/test.ftlh", "${page." + component + "}");
        Wrong wrong = new Wrong(LocalDate.of(2024, 6, 1), BigDecimal.ONE, 0.5, new StringBuilder());
        assertThatThrownBy(
                        () -> bakery().bake("pages/test.ftlh", wrong, Map.of(), new Utf8Buffer()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("word it in Java");
    }

    @Test
    void a_fault_leaves_no_half_page() throws IOException {
        write("pages/test.ftlh", "<h1>begun</h1>${page.nothing}");
        Utf8Buffer out = new Utf8Buffer();
        assertThatThrownBy(() -> bakery().bake("pages/test.ftlh", PAGE, Map.of(), out))
                .isInstanceOf(TemplateFault.class);
        assertThat(out.length()).isZero();
    }

    @Test
    void a_template_that_is_not_there_is_told() {
        TemplateFault thrown =
                catchThrowableOfType(
                        TemplateFault.class,
                        () -> bakery().bake("pages/none.ftlh", PAGE, Map.of(), new Utf8Buffer()));
        assertThat(thrown.problem().rule()).isEqualTo("template-missing");
        assertThat(thrown.problem().place().file()).isEqualTo("templates/pages/none.ftlh");
    }

    @Test
    void a_macro_tells_its_faults_by_its_own_file() throws IOException {
        write("macros/m.ftlh", "<#macro m link>\n\n${link.nothing}</#macro>");
        TemplateFault thrown =
                catchThrowableOfType(
                        TemplateFault.class,
                        () -> bake("<#import \"/macros/m.ftlh\" as m><@m.m page.links[0]/>"));
        assertThat(thrown.problem().place().file()).isEqualTo("templates/macros/m.ftlh");
        assertThat(thrown.problem().place().line()).isEqualTo(3);
    }

    @Test
    void a_template_has_to_be_utf8() throws IOException {
        Files.createDirectories(site.resolve("templates/pages"));
        Files.write(site.resolve("templates/pages/test.ftlh"), new byte[] {'a', (byte) 0x82});
        assertThatThrownBy(() -> bakery().bake("pages/test.ftlh", PAGE, Map.of(), new Utf8Buffer()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void the_machines_language_changes_nothing() throws IOException {
        Locale before = Locale.getDefault();
        String usual = bake("${page.number} ${page.standing} ${page.current}");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(bake("${page.number} ${page.standing} ${page.current}")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void many_threads_bake_the_same_bytes() throws Exception {
        write("macros/m.ftlh", "<#macro m link><li>${link.text}</li></#macro>");
        write(
                "pages/test.ftlh",
                "<#import \"/macros/m.ftlh\" as m>${page.title}<#list page.links as l><@m.m l/></#list>");
        Bakery bakery = bakery();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<String>> bakes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            bakes.add(
                    () -> {
                        Utf8Buffer out = new Utf8Buffer(16);
                        bakery.bake("pages/test.ftlh", PAGE, Map.of(), out);
                        return out.toString();
                    });
        }
        List<String> baked = new ArrayList<>();
        for (Future<String> one : threads.invokeAll(bakes)) {
            baked.add(one.get());
        }
        threads.shutdown();
        assertThat(baked).hasSize(200).containsOnly(baked.get(0));
    }

    private String bake(String template) throws IOException {
        return bake(template, Map.of());
    }

    private String bake(String template, Map<String, ?> shared) throws IOException {
        write("pages/test.ftlh", template);
        Utf8Buffer out = new Utf8Buffer();
        bakery().bake("pages/test.ftlh", PAGE, shared, out);
        return out.toString();
    }

    private Bakery bakery() {
        return Bakery.open(Theme.of(site));
    }

    private void write(String template, String text) throws IOException {
        Path file = site.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
