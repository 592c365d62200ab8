package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.problem.Problem;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How prose pages are read, and what is said of those that are not as they should be. */
class ContentReaderTest {

    private static final String HEADER = "title=題\ntype=page\nstatus=published\n~~~~~~\n";

    @TempDir private Path site;
    private final Problems problems = new Problems();

    @BeforeEach
    void japanese_alone_unless_said_otherwise() throws IOException {
        Files.createDirectories(site.resolve("content/ja"));
    }

    @Test
    void a_page_is_its_header_and_its_text() throws IOException {
        write(
                "content/ja/about.md",
                "title=このサイトについて\ndescription=成り立ち\ndate=2024-06-01\norder=2\n"
                        + "type=page\nstatus=published\n~~~~~~\n## 始めに\n\n**本文**と[home](/)\n");

        assertThat(read())
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.document().language()).isEqualTo("ja");
                            assertThat(page.document().path()).isEqualTo("about/");
                            assertThat(page.document().file()).isEqualTo("content/ja/about.md");
                            assertThat(page.document().title()).isEqualTo("このサイトについて");
                            assertThat(page.document().description()).isEqualTo("成り立ち");
                            assertThat(page.document().date()).contains(LocalDate.of(2024, 6, 1));
                            assertThat(page.document().order()).contains(2);
                            assertThat(page.document().body().seenFrom("../").html())
                                    .isEqualTo(
                                            "<h2 id=\"text-section-1\">始めに</h2>"
                                                    + "<p><strong>本文</strong>と<a href=\"../index.html\">home</a></p>");
                        });
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void without_a_description_the_text_speaks_for_itself() throws IOException {
        write("content/ja/a.md", HEADER + "一つ目の文。" + "長".repeat(200) + "。\n");
        write("content/ja/b.md", HEADER + "短い文。\n");

        assertThat(read())
                .extracting(p -> p.document().description())
                .containsExactly("一つ目の文。", "短い文。");
        assertThat(read().get(0).document().date()).isEqualTo(Optional.empty());
    }

    @Test
    void a_site_without_prose_has_none() throws IOException {
        Files.delete(site.resolve("content/ja"));
        Files.delete(site.resolve("content"));

        assertThat(read()).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_draft_is_kept_back() throws IOException {
        write("content/ja/a.md", HEADER.replace("published", "draft") + "x");

        assertThat(read()).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void line_ends_of_windows_a_byte_order_mark_and_decomposed_kana_make_no_difference()
            throws IOException {
        String text = HEADER + "がぎぐ\n";
        write("content/ja/a.md", text);
        String other = Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
        write("content/ja/b.md", "\uFEFF" + other);

        List<ContentPage> pages = read();

        assertThat(problems.sorted()).isEmpty();
        assertThat(pages.get(1).document().title()).isEqualTo(pages.get(0).document().title());
        assertThat(pages.get(1).document().body()).isEqualTo(pages.get(0).document().body());
    }

    @Test
    void the_settings_of_jbake_hold() throws IOException {
        write(
                "jbake.properties",
                "header.separator=----\ndefault.status=published\ndefault.type=page\n");
        write("content/ja/a.md", "title=題\n----\nx\n");

        assertThat(read()).extracting(p -> p.document().title()).containsExactly("題");
    }

    @Test
    void broken_settings_are_told() throws IOException {
        write("jbake.properties", "a=\\uZZZZ\n");
        write("content/ja/a.md", HEADER + "x");

        assertThat(read()).isEmpty();
        assertThat(rules()).containsExactly("jbake-properties jbake.properties:0:0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|prose-header content/ja/a.md:1:1",
                "no header at all|prose-header content/ja/a.md:1:1",
                "title=a\\n~~~~~~|prose-header.missing content/ja/a.md:2:1",
                "title=a\\ntype=page\\nstatus=published\\n~~~~~~|prose-text content/ja/a.md:4:1",
                "title=a\\ntype=page\\nstatus=published\\n~~~~~~\\n \\n|prose-text content/ja/a.md:4:1",
                "title=a\\nwords\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-header.line content/ja/a.md:2:1",
                "titel=a\\ntitle=a\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-header.near content/ja/a.md:1:1",
                "author=a\\ntitle=a\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-header.key content/ja/a.md:1:1",
                "title=a\\ntitle=b\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-header.twice content/ja/a.md:2:1",
                "title=\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-value.title content/ja/a.md:1:1",
                "title={\"a\":1}\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-value.title content/ja/a.md:1:1",
                "title=a\\ntype=post\\nstatus=published\\n~~~~~~\\nx|prose-value.type content/ja/a.md:2:1",
                "title=a\\ntype=page\\nstatus=done\\n~~~~~~\\nx|prose-value.status content/ja/a.md:3:1",
                "title=a\\ndate=2024-13-01\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-value.date content/ja/a.md:2:1",
                "title=a\\ndate=令和6年\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-value.date content/ja/a.md:2:1",
                "title=a\\norder=first\\ntype=page\\nstatus=published\\n~~~~~~\\nx|prose-value.order content/ja/a.md:2:1",
                "title=a\\ntype=page\\nstatus=published\\n~~~~~~\\nx [y](javascript:z)|link-leads-on.refused content/ja/a.md:5:3",
                "title=a\\ntype=page\\nstatus=published\\n~~~~~~\\n<<<<<<< HEAD|conflict-marker content/ja/a.md:5:1",
                "title=a\\ntype=page\\nstatus=published\\n~~~~~~\\na\u202Eb|character.bidi content/ja/a.md:5:2",
            })
    void what_is_wrong_is_told_at_its_place(String text, String told) throws IOException {
        write("content/ja/a.md", text.replace("\\n", "\n"));

        read();

        assertThat(rules()).contains(told);
        for (String language : ProblemWording.LANGUAGES) {
            ProblemWording wording = ProblemWording.in(language);
            assertThat(problems.sorted())
                    .allSatisfy(
                            problem -> {
                                assertThat(wording.what(problem)).isNotBlank().doesNotContain("{");
                                assertThat(wording.fix(problem)).isNotBlank();
                            });
        }
    }

    @Test
    void a_file_that_is_no_text_is_told() throws IOException {
        Files.write(
                site.resolve("content/ja/sjis.md"),
                (HEADER + "本文").getBytes(Charset.forName("Shift_JIS")));
        Files.write(
                site.resolve("content/ja/utf16.md"),
                (HEADER + "本文").getBytes(StandardCharsets.UTF_16));
        Files.write(site.resolve("content/ja/large.md"), new byte[1024 * 1024 + 1]);
        write("content/ja/costly.md", HEADER + "<".repeat(60_000));
        Files.createSymbolicLink(site.resolve("content/ja/link.md"), Path.of("large.md"));

        assertThat(read()).extracting(p -> p.document().path()).containsExactly("costly/");
        assertThat(rules())
                .containsExactly(
                        "prose-costly content/ja/costly.md:0:0",
                        "file-size content/ja/large.md:0:0",
                        "file-link content/ja/link.md:0:0",
                        "encoding content/ja/sjis.md:0:0",
                        "encoding content/ja/utf16.md:0:0");
    }

    @Test
    void a_file_that_has_no_place_here_is_told() throws IOException {
        write("content/ja/a/b.md", HEADER + "x");
        write("content/ja/a/map.png", "x");
        write("content/ja/Über.md", HEADER + "x");
        write("content/ja/con.md", HEADER + "x");
        write("content/fr/a.md", HEADER + "x");
        write("content/a.md", HEADER + "x");
        write("content/README.md", "for editors");
        write("content/ja/.DS_Store", "x");

        assertThat(read()).extracting(p -> p.document().path()).containsExactly("a/b/");
        assertThat(rules())
                .containsExactly(
                        "file-unexpected.prose content/a.md:0:0",
                        "prose-folder content/fr:0:0",
                        "file-unexpected.prose content/ja/a/map.png:0:0",
                        "id-syntax.device content/ja/con.md:0:0",
                        "id-syntax content/ja/Über.md:0:0");
    }

    @Test
    void a_page_that_is_not_translated_is_told() throws IOException {
        write("content/ja/a.md", HEADER + "x");
        write("content/ja/b.md", HEADER + "x");
        write("content/en/a.md", HEADER + "x");

        ContentReader.read(site, List.of("ja", "en", "zh-Hans"), problems);

        assertThat(problems.sorted())
                .extracting(p -> p.place().file() + " " + p.details().get("languages"))
                .containsExactly("content/ja/a.md zh-Hans", "content/ja/b.md en, zh-Hans");
    }

    @Test
    void template_syntax_in_a_page_is_text() throws IOException {
        write("content/ja/a.md", HEADER.replace("題", "${7*7}") + "${7*7} <#assign x=1>");

        ContentPage page = read().get(0);

        assertThat(page.document().title()).isEqualTo("${7*7}");
        assertThat(page.document().body().html()).isEqualTo("<p>${7*7} &lt;#assign x=1&gt;</p>");
    }

    private List<ContentPage> read() {
        return ContentReader.read(site, List.of("ja"), problems);
    }

    private List<String> rules() {
        return problems.sorted().stream().map(ContentReaderTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.rule()
                + " "
                + problem.place().file()
                + ":"
                + problem.place().line()
                + ":"
                + problem.place().column();
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
