package org.hiraku.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hiraku.problem.ProblemReport;
import picocli.CommandLine.Option;

/** The options that all commands on a site share. */
final class SiteOptions {

    /** How problems are printed, as typed. */
    enum Format {
        text,
        json,
        github
    }

    /** The languages that commands speak, as typed. */
    enum Language {
        ja,
        en
    }

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "option.site")
    private Path site = Path.of(".");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
    private Path out;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "option.base-url")
    private String baseUrl;

    @Option(names = "--strict", descriptionKey = "option.strict")
    private boolean strict;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "option.jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-cache", descriptionKey = "option.no-cache")
    private boolean uncached;

    @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
    private Language language;

    @Option(names = "--format", paramLabel = "text|json|github", descriptionKey = "option.format")
    private Format format = Format.text;

    @Option(names = "--quiet", descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    Path site() {
        return site;
    }

    /** Where the site is written; {@code output/} in the site's folder by default. */
    Path out() {
        return out == null ? site.resolve("output") : out;
    }

    Optional<String> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    boolean strict() {
        return strict;
    }

    int jobs() {
        return jobs;
    }

    /** What is kept of the site from the build before. */
    SiteCache cache(BuildEnvironment environment) {
        return uncached ? SiteCache.none() : SiteCache.of(environment.caches(), site, out());
    }

    boolean quiet() {
        return quiet;
    }

    ProblemReport.Format format() {
        return ProblemReport.Format.valueOf(format.name().toUpperCase(Locale.ROOT));
    }
}
