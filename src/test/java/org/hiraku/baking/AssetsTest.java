package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How style sheet, scripts and pictures are put together and named. */
class AssetsTest {

    @TempDir private Path site;
    private final Problems problems = new Problems();

    @Test
    void the_components_become_one_sheet_in_their_layers() throws IOException {
        write(
                "css/site.css",
                "@layer base, components;\n@import url(\"base.css\") layer(base);\n"
                        + "@import url(table.css) layer(components);\n@import url('plain.css');\n");
        write("css/base.css", "p { margin: 0 }\n");
        write("css/table.css", "table { color: red }\n");
        write("css/plain.css", "b { top: 0 }\n");

        assertThat(text("site.css"))
                .isEqualTo(
                        "@layer base, components;\n@layer base {\np { margin: 0 }\n}\n\n"
                                + "@layer components {\ntable { color: red }\n}\n\nb { top: 0 }\n\n");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_picture_is_named_in_the_sheet_as_it_is_published() throws IOException {
        write("css/site.css", "@import url(\"a.css\") layer(a);");
        write("css/a.css", "a { background: url(../images/i.svg); mask: url(\"data:x\") }\n");
        write("images/i.svg", "<svg/>");

        Assets assets = assets();

        assertThat(assets.path("images/i.svg")).matches("assets/images/i\\.[0-9a-f]{8}\\.svg");
        assertThat(text("site.css"))
                .contains(
                        "url(\""
                                + assets.path("images/i.svg").substring("assets/".length())
                                + "\")",
                        "url(\"data:x\")");
    }

    @Test
    void what_is_referred_to_in_vain_is_told_at_its_line() throws IOException {
        write("css/site.css", "\n@import url(\"none.css\");\n@import url(\"a.css\");");
        write(
                "css/a.css",
                "a {\n background: url(../images/none.svg);\n mask: url(https://a.example/b) }");

        assets();

        assertThat(problems.sorted())
                .extracting(
                        Problem::rule,
                        p -> p.place().file(),
                        p -> p.place().line(),
                        p -> p.details().get("name"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "asset-missing.reference",
                                "assets/css/a.css",
                                2,
                                "../images/none.svg"),
                        org.assertj.core.groups.Tuple.tuple(
                                "asset-missing.reference",
                                "assets/css/a.css",
                                3,
                                "https://a.example/b"),
                        org.assertj.core.groups.Tuple.tuple(
                                "asset-missing.reference", "assets/css/site.css", 2, "none.css"));
    }

    @Test
    void the_modules_become_one_script_in_the_order_of_their_names() throws IOException {
        write("css/site.css", "a {}");
        write("js/modules/b.js", "const a = 2;\n");
        write("js/modules/a.js", "const a = 1;\n");
        write("js/README.md", "for developers");

        assertThat(text("site.js"))
                .isEqualTo(
                        "\"use strict\";\n(() => {\nconst a = 1;\n})();\n"
                                + "(() => {\nconst a = 2;\n})();\n");
    }

    @Test
    void a_name_changes_with_the_bytes_and_with_nothing_else() throws IOException {
        write("css/site.css", "a {}");
        String first = assets().path("site.css");
        String again = assets().path("site.css");
        write("css/site.css", "b {}");

        assertThat(first).matches("assets/site\\.[0-9a-f]{8}\\.css").isEqualTo(again);
        assertThat(assets().path("site.css")).isNotEqualTo(first);
        assertThatThrownBy(() -> assets().path("none"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_theme_of_the_program_is_whole_and_within_its_budgets() throws IOException {
        Assets assets = Assets.of(Theme.builtIn(), problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(assets.paths())
                .containsKeys("site.css", "site.js", "chart.js", "images/icon.svg");
        assertThat(assets.files()).hasSameSizeAs(assets.paths());
        assertThat(zipped(assets, "site.css")).isLessThanOrEqualTo(12_000);
        assertThat(zipped(assets, "site.js")).isLessThanOrEqualTo(10_000);
        assertThat(text(assets, "chart.js"))
                .contains("Chart.js v4.5.1")
                .doesNotContain("sourceMappingURL");
        assertThat(assets.files().keySet()).allMatch(path -> path.matches("[a-z0-9./-]+"));
    }

    private static int zipped(Assets assets, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(assets.files().get(assets.path(name)));
        }
        return bytes.size();
    }

    private Assets assets() {
        return Assets.of(new Theme(Optional.of(site), new OnlyLibraries()), problems);
    }

    private String text(String name) {
        return text(assets(), name);
    }

    private static String text(Assets assets, String name) {
        return new String(assets.files().get(assets.path(name)), StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("assets").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The program without its theme. */
    private static final class OnlyLibraries extends ClassLoader {
        @Override
        public java.net.URL getResource(String name) {
            return name.startsWith("theme/") ? null : super.getResource(name);
        }
    }
}
