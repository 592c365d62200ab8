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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.history.GitSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site shows of changes that its git history knows and its record does not tell of. */
class ThePastInABuildTest {

    private static final String LOANS = "data/indicators/loans.yaml";
    private static final String PAGE = "en/indicators/loans/index.html";
    private static final String JSON = "data/indicators/loans.json";

    private static final String HEAD =
            "name: {ja: 図書の貸出冊数, en: Library loans}\nunit: number\ndirection: up\n";

    @TempDir private Path folder;

    private Path site;
    private GitSite git;
    private String second;
    private String third;

    /** The target was 100, then 110 without a word, then 120 with a reason. */
    @BeforeEach
    void a_target_that_was_changed_twice() throws IOException {
        site = folder.resolve("site");
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
        git = GitSite.in(site);
        try (Stream<Path> files = Files.walk(site.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                git.put(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        git.put(
                "data/site.yaml",
                Files.readString(site.resolve("data/site.yaml"))
                        + "repository: https://example.org/city/plans\n");
        git.put(LOANS, HEAD + "targets: {2024: 100}\n").commit("2022-04-01T09:00:00+09:00");
        second =
                git.put(LOANS, HEAD + "targets: {2024: 110}\n").commit("2023-04-01T08:00:00+09:00");
        third = git.put(LOANS, HEAD + stated()).commit("2024-04-10T12:00:00+09:00");
    }

    private static String stated() {
        return "targets: {2024: {value: 120, history: [{value: 110, until: 2024-04-01, "
                + "reason: {ja: 開館時間を延ばした, en: Longer opening hours}}]}}\n";
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void the_page_lists_the_change_that_has_no_reason_beside_the_one_that_has() throws IOException {
        build();

        assertThat(ledger())
                .containsExactly(
                        "1 April 2023 Target for FY2024 changed First value: 100 110"
                                + " Changed on 1 April 2023 (commit "
                                + second.substring(0, 7)
                                + ") without a stated reason",
                        "1 April 2024 Target for FY2024 changed 110 120 Longer opening hours");
        Element unstated = page().selectFirst(".ledger .unstated a");
        assertThat(unstated.attr("href"))
                .isEqualTo("https://example.org/city/plans/commit/" + second);
        assertThat(page().select(".ledger .reach")).isEmpty();
    }

    /** First 100, then 110; 120 is what stands. The legend has the same mark. */
    @Test
    void the_chart_draws_what_was_promised_before_with_a_reason_or_without() throws IOException {
        build();

        assertThat(page().select(".charts svg .chart-former")).hasSize(1 + 2);
        assertThat(page().select(".charts script").html())
                .contains("\"formers\":[100,110]")
                .contains("Former target: 100 (until 1 April 2023)")
                .contains("Former target: 110 (until 1 April 2024)");
    }

    @Test
    void the_json_file_lists_both_with_the_commit() throws IOException {
        build();

        assertThat(text(JSON))
                .contains(
                        """
                        "ledger":[{"series":null,"at":{},"period":"2024","figure":"target",\
                        "former":{"value":"100","unit":"number"},"first":true,\
                        "current":{"value":"110","unit":"number"},"date":"2023-04-01",\
                        "stated":false,"commit":"%s"},\
                        {"series":null,"at":{},"period":"2024","figure":"target",\
                        "former":{"value":"110","unit":"number"},"first":false,\
                        "current":{"value":"120","unit":"number"},"date":"2024-04-01",\
                        "stated":true,"reason":{"ja":"開館時間を延ばした","en":"Longer opening hours"}}]"""
                                .formatted(second));
        assertThat(text("data/site.json"))
                .contains("\"past\":{\"extent\":\"whole\",\"since\":\"2022-04-01\"}");
    }

    @Test
    void the_build_and_the_page_of_data_say_how_far_back_the_past_is_known() throws IOException {
        assertThat(build())
                .contains(
                        "Changes to published figures without a stated reason: 1,"
                                + " since 2022-04-01 (revisions passed over: 0)\n");
        assertThat(past()).contains("begins on 1 April 2022");

        git.forgetBefore(third);
        assertThat(build()).contains("only since 2024-04-10: the git history at hand is not whole");
        assertThat(past()).contains("at hand only from 10 April 2024 on");
        assertThat(page().select(".ledger .reach").text())
                .isEqualTo(
                        "The history of this site’s files is at hand only from 10 April 2024 on."
                                + " Earlier changes are listed only where a reason was stated.");
        assertThat(ledger()).hasSize(1);
    }

    @Test
    void a_reason_that_is_told_later_takes_the_place_of_its_lack() throws IOException {
        build();
        git.put(
                LOANS,
                HEAD
                        + stated().replace(
                                        "history: [",
                                        "history: [{value: 100, until: 2023-03-15, reason: "
                                                + "{ja: 予算が増えた, en: A larger budget}}, "));

        String told = build();

        // Not committed yet: the reason counts, for it is what the site says today.
        assertThat(told).contains("without a stated reason: 0,");
        assertThat(ledger().get(0))
                .isEqualTo(
                        "15 March 2023 Target for FY2024 changed First value: 100 110"
                                + " A larger budget");
    }

    @Test
    void a_former_value_that_is_told_without_a_reason_says_so() throws IOException {
        git.put(LOANS, HEAD + stated().replaceFirst(", reason: [{].*?[}]", ""));

        build();

        assertThat(ledger().get(1))
                .isEqualTo("1 April 2024 Target for FY2024 changed 110 120 No reason is given.");
    }

    /** The clone begins with 120; whether that was the first value it cannot know. */
    @Test
    void a_shallow_clone_does_not_call_the_oldest_value_that_it_knows_the_first()
            throws IOException {
        git.put(LOANS, HEAD + "targets: {2024: 130}\n").commit("2024-05-01T12:00:00+09:00");
        git.forgetBefore(third);

        build();

        assertThat(ledger().get(0)).startsWith("1 May 2024 Target for FY2024 changed 120 130");
        assertThat(text("data/indicators/loans.json")).contains("\"first\":false");
    }

    @Test
    void a_build_that_remembers_makes_the_same_site_as_one_that_does_not() throws IOException {
        build();
        String[] edits = {
            "targets: {2024: 130}\n", "targets: {2025: 130}\n", "actuals: {2023: 5}\n",
        };
        for (int i = 0; i < edits.length; i++) {
            git.put(LOANS, HEAD + edits[i]).commit("2024-05-0" + (i + 1) + "T12:00:00+09:00");
            build();
            run("--no-cache", "--out", folder.resolve("anew").toString());
            assertThat(files(folder.resolve("out"))).isEqualTo(files(folder.resolve("anew")));
        }
        assertThat(ledger()).hasSizeGreaterThan(3);
    }

    @Test
    void no_output_may_lie_in_what_git_keeps() {
        assertThat(run("--out", site.resolve(".git/site").toString()))
                .startsWith(ExitCode.CALL + " ");
    }

    private String build() {
        String told = run("--out", folder.resolve("out").toString());
        assertThat(told).startsWith(ExitCode.DONE + " ");
        return told;
    }

    private String run(String... options) {
        String[] common = {"build", "--lang", "en", "--site", site.toString()};
        String[] arguments =
                Stream.concat(Stream.of(common), Stream.of(options)).toArray(String[]::new);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(told, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder + "/cache");
        int code = Hiraku.run(arguments, environment, terminal, terminal);
        return code + " " + told.toString(StandardCharsets.UTF_8);
    }

    private List<String> ledger() throws IOException {
        return page().select(".ledger li").eachText();
    }

    private String past() throws IOException {
        return Jsoup.parse(text("en/data/index.html")).select(".past p").text();
    }

    private Element page() throws IOException {
        return Jsoup.parse(text(PAGE));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
