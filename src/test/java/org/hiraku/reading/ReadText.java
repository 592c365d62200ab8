package org.hiraku.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hiraku.plan.Indicator;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;

/** Reads one file from its text, as {@link SiteReader} would from its bytes. */
public final class ReadText {

    private ReadText() {}

    /** Everything that is wrong with one YAML file, whatever the others say. */
    public static Problems problems(String file, byte[] bytes) {
        Problems problems = new Problems();
        new DataLayout(problems)
                .place(file, Path.of(file), bytes.length)
                .map(found -> new Bundle(found, Optional.empty()))
                .map(bundle -> FileReading.parse(bundle, bytes, Optional.empty()))
                .ifPresent(parsed -> parsed.problems().forEach(problems::add));
        return problems;
    }

    /** What a file at a path says. */
    static ParsedFile file(String path, Kind kind, byte[] bytes) {
        return FileReading.parse(
                new Bundle(
                        new DataFile(path, Path.of(path), kind, "loans", "", bytes.length),
                        Optional.empty()),
                bytes,
                Optional.empty());
    }

    /** The rules that a file of a kind breaks, as {@code policy-sheets} or {@code indicator}. */
    public static List<String> rules(String kind, String yaml) {
        Kind known = Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return file("data/" + kind + ".yaml", known, bytes).problems().stream()
                .map(Problem::rule)
                .toList();
    }

    /** An indicator's file. */
    static ParsedFile indicator(String yaml) {
        return indicator(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** An indicator's file. */
    static ParsedFile indicator(byte[] yaml) {
        return file("data/indicators/loans.yaml", Kind.INDICATOR, yaml);
    }

    /** An indicator's file and the table beside it. */
    static ParsedFile indicator(String yaml, String csv) {
        DataFile file =
                new DataFile(
                        "data/indicators/loans.yaml",
                        Path.of("loans.yaml"),
                        Kind.INDICATOR,
                        "loans",
                        "",
                        0);
        DataFile table =
                new DataFile(
                        "data/indicators/loans.csv",
                        Path.of("loans.csv"),
                        Kind.OBSERVATIONS,
                        "loans",
                        "",
                        0);
        return FileReading.parse(
                new Bundle(file, Optional.of(table)),
                yaml.getBytes(StandardCharsets.UTF_8),
                Optional.of(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** The indicator that a file holds, when nothing is wrong with it. */
    static Indicator sound(ParsedFile file) {
        if (!file.problems().isEmpty()) {
            throw new AssertionError(file.problems());
        }
        return file.as(Indicator.class).orElseThrow();
    }

    /** Each problem as {@code rule line:column}. */
    static List<String> problems(ParsedFile file) {
        return file.problems().stream().map(ReadText::told).toList();
    }

    private static String told(Problem problem) {
        return problem.rule() + " " + problem.place().line() + ":" + problem.place().column();
    }
}
