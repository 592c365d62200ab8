package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HirakuTest {

    private static final String CITY = "src/test/sites/city-plan";

    @TempDir private Path temporary;

    /** What a run answered. */
    private record Answer(int exitCode, String out, String err) {}

    @Test
    void builds_a_site_and_sums_it_up_in_a_line() {
        Answer answer = run("build", "--site", CITY, "--out", out(), "--lang", "en");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out())
                .matches(
                        "[0-9]+ pages, [0-9]+ files \\([0-9]+ written\\), [0-9]+\\.[0-9] MB in .* s: .*\n"
                                + "Changes to published figures.*\n"
                                + "Share images: [0-9]+, [0-9]+ of them drawn, in .* s\n");
        assertThat(temporary.resolve("site/ja/index.html")).exists();
        assertThat(temporary.resolve("site/en/index.html")).exists();
        assertThat(temporary.resolve("site/data/site.json")).exists();
    }

    @Test
    void a_second_build_writes_nothing() {
        run("build", "--site", CITY, "--out", out());
        Answer second = run("build", "--site", CITY, "--out", out(), "--lang", "en");

        assertThat(second.out()).contains(" (0 written)");
    }

    @Test
    void says_nothing_when_it_is_asked_to_be_quiet() {
        Answer answer = run("build", "--site", CITY, "--out", out(), "--quiet");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void refuses_faulty_data_and_leaves_the_former_output_as_it_was() throws IOException {
        Path site = copyOf(CITY);
        run("build", "--site", site.toString(), "--out", out());
        byte[] before = Files.readAllBytes(temporary.resolve("site/ja/index.html"));
        Files.writeString(site.resolve("data/site.yaml"), "title: [\n");

        Answer answer = run("build", "--site", site.toString(), "--out", out(), "--lang", "en");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(answer.err()).contains("data/site.yaml:").contains("Fix: ");
        assertThat(answer.out()).contains("Nothing was built");
        assertThat(Files.readAllBytes(temporary.resolve("site/ja/index.html"))).isEqualTo(before);
    }

    @Test
    void a_strict_check_refuses_warnings_and_a_lenient_one_tells_them() throws IOException {
        Path site = copyOf(CITY);
        Files.writeString(
                site.resolve("data/glossary.yaml"),
                "terms:\n  gross:\n    term: {ja: 延べ}\n"
                        + "    meaning: {ja: 来るたびに数える, en: every visit counts}\n");

        Answer lenient = run("check", "--site", site.toString(), "--lang", "en");
        Answer strict = run("check", "--site", site.toString(), "--lang", "en", "--strict");

        assertThat(lenient.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(lenient.err()).contains("warning[");
        assertThat(strict.exitCode()).isEqualTo(ExitCode.DATA);
    }

    @Test
    void a_day_that_cannot_be_read_is_not_told_to_be_missing_as_well() throws IOException {
        Path site = copyOf(CITY);
        String file = Files.readString(site.resolve("data/site.yaml"));

        Files.writeString(
                site.resolve("data/site.yaml"), file.replaceFirst("as-of: .*", "as-of: 令和7年6月1日"));
        Answer misspelt = run("check", "--site", site.toString(), "--lang", "en");
        Files.writeString(site.resolve("data/site.yaml"), file.replaceFirst("as-of: .*", ""));
        Answer left = run("check", "--site", site.toString(), "--lang", "en");

        assertThat(misspelt.err())
                .contains("Fix: Write 2025-06-01")
                .doesNotContain("as-of-unknown");
        assertThat(left.err()).contains("error[as-of-unknown]");
    }

    @Test
    void tells_problems_in_the_language_of_the_environment_unless_another_is_asked_for() {
        Answer japanese = run(Map.of("LANG", "ja_JP.UTF-8"), "check", "--site", "nowhere");
        Answer english =
                run(Map.of("LANG", "ja_JP.UTF-8"), "check", "--site", "nowhere", "--lang", "en");

        assertThat(japanese.err()).contains("サイトがありません");
        assertThat(english.err()).contains("There is no site");
    }

    @Test
    void a_fault_in_the_call_is_told_with_what_to_do() {
        Answer unknown = run("build", "--sit", CITY, "--lang", "en");
        Answer jobs = run("build", "--site", CITY, "--jobs", "0", "--lang", "en");
        Answer word = run("build", "--format", "xml", "--lang", "en");
        Answer address = run("build", "--site", CITY, "--base-url", "ftp://x/", "--lang", "en");

        assertThat(unknown.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(unknown.err()).contains("Unknown: --sit").contains("hiraku build --help");
        assertThat(jobs.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(jobs.err()).contains("--jobs").contains("Fix: ");
        assertThat(word.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(word.err()).contains("--format xml");
        assertThat(address.exitCode()).isEqualTo(ExitCode.CALL);
    }

    @Test
    void refuses_an_output_folder_inside_the_data() {
        Answer answer = run("build", "--site", CITY, "--out", CITY + "/data/out", "--lang", "en");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(Path.of(CITY, "data/out")).doesNotExist();
    }

    @Test
    void another_base_address_changes_the_permanent_addresses_only() throws IOException {
        run("build", "--site", CITY, "--out", out(), "--base-url", "https://a.example/b");

        String home = Files.readString(temporary.resolve("site/en/index.html"));

        assertThat(home).contains("rel=\"canonical\" href=\"https://a.example/b/en/\"");
    }

    @Test
    void tells_problems_to_programs_on_the_output() throws IOException {
        Path site = copyOf(CITY);
        Files.writeString(site.resolve("data/units.yaml"), "a: [\n");

        Answer json = run("check", "--site", site.toString(), "--format", "json");
        Answer github = run("check", "--site", site.toString(), "--format", "github");

        assertThat(json.out()).startsWith("[{").endsWith("]\n");
        assertThat(github.out()).startsWith("::error file=data/units.yaml,");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void help_is_there_also_before_a_command_is_chosen() {
        Answer asked = run("--help", "--lang", "ja");
        Answer nothing = run();

        assertThat(asked.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(asked.out()).contains("build", "check", "--version", "組み立て");
        assertThat(nothing.out()).contains("build", "check", "--version");
    }

    @Test
    void says_which_java_it_runs_on() {
        Answer answer = run("--version");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out())
                .startsWith("Hiraku")
                .contains("Java " + Runtime.version().feature());
    }

    @Test
    void help_has_examples_in_both_languages() {
        Answer english = run("build", "--help", "--lang", "en");
        Answer japanese = run("build", "--help", "--lang", "ja");

        assertThat(english.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(english.out()).contains("--base-url", "Exit codes", "Examples");
        assertThat(japanese.out()).contains("--base-url").contains("例");
    }

    @Test
    void writes_the_schemas_of_a_site_and_leaves_those_that_are_true() throws IOException {
        Path site = copyOf("src/test/sites/smallest-site");
        Answer first = run("schema", "--site", site.toString(), "--lang", "en");
        Files.writeString(site.resolve("data/schema/plan.schema.json"), "{}");
        Answer second = run("schema", "--site", site.toString(), "--lang", "ja");

        assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(first.out()).contains("10 schemas (10 written)");
        assertThat(second.out()).contains("スキーマ10個（書き込み1）");
        for (String kind : List.of("plan", "indicator", "wording")) {
            assertThat(site.resolve("data/schema/" + kind + ".schema.json"))
                    .hasSameTextualContentAs(Path.of("data/schema/" + kind + ".schema.json"));
        }
        assertThat(run("check", "--site", site.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writes_no_schema_where_there_is_no_site_or_through_a_link() throws IOException {
        Path site = copyOf("src/test/sites/smallest-site");
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("data/schema"), elsewhere);

        Answer link = run("schema", "--site", site.toString(), "--lang", "en");
        Answer nowhere = run("schema", "--site", "nowhere", "--lang", "en");

        assertThat(link.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(link.err()).contains("data/schema is a link").contains("Fix: ");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(nowhere.err()).contains("There is no site").contains("hiraku schema --help");
    }

    @Test
    void a_schema_that_the_machine_will_not_have_is_told_as_such() throws IOException {
        Path site = copyOf("src/test/sites/smallest-site");
        Files.createDirectories(site.resolve("data/schema/plan.schema.json"));

        Answer answer = run("schema", "--site", site.toString(), "--lang", "en");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.MACHINE);
        assertThat(answer.err()).contains("plan.schema.json").contains("Fix: ");
    }

    private Answer run(String... arguments) {
        return run(Map.of("LANG", "en_US.UTF-8"), arguments);
    }

    private Answer run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Hiraku.run(arguments, environment, stream(out), stream(err));
        return new Answer(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return temporary.resolve("site").toString();
    }

    private Path copyOf(String site) throws IOException {
        Path from = Path.of(site);
        Path to = temporary.resolve("copy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }
}
