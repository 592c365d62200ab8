package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hiraku.baking.Theme;
import org.hiraku.checking.TranslationReview;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.TranslationLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hiraku translations}: remembers in {@code translations.lock} which words each translation
 * was made from.
 *
 * <p>A translation whose source has changed stays what it is, older than its source, until it is
 * changed itself or accepted by name.
 */
@Command(name = "translations")
final class TranslationsCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final String OUTDATED = "translation-is-current";

    private final Terminal terminal;

    @Mixin private SiteOptions options = new SiteOptions();

    @Option(names = "--accept", paramLabel = "FILE[:KEY]|all", descriptionKey = "option.accept")
    private List<String> accepted = new ArrayList<>();

    TranslationsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Integer> fault = new CallCheck(terminal, options, "hiraku translations").fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        Reporting reporting = new Reporting(terminal, options);
        BuildEnvironment environment = new BuildEnvironment(terminal.environment());
        SiteCheck.Checked checked =
                SiteCheck.of(
                        options.site(),
                        Theme.of(options.site()),
                        environment,
                        options.jobs(),
                        options.cache(environment).records());
        if (checked.problems().refuse(false)) {
            reporting.tell(checked.problems());
            reporting.sum("translations.refused", Map.of("file", TranslationLock.FILE));
            return ExitCode.DATA;
        }
        TranslationReview review = checked.translations().orElseThrow().kept();
        Optional<String> unknown = unknown(review);
        if (unknown.isPresent()) {
            terminal.complain("translations.unknown", Map.of("argument", unknown.get()));
            terminal.complain("call.fix", Map.of("command", "hiraku translations"));
            return ExitCode.CALL;
        }
        try {
            write(review.renewed(this::accepts).text());
        } catch (IOException e) {
            terminal.complain("translations.unwritable", Map.of("file", TranslationLock.FILE));
            return ExitCode.MACHINE;
        }
        reporting.tell(left(checked.problems()));
        reporting.sum("translations.done", counts(review));
        return ExitCode.DONE;
    }

    /** What was asked to be accepted and is not outdated. */
    private Optional<String> unknown(TranslationReview review) {
        return accepted.stream()
                .filter(argument -> !argument.equals(ALL))
                .filter(a -> review.outdatedNames().stream().noneMatch(name -> means(a, name)))
                .findFirst();
    }

    private boolean accepts(String name) {
        return accepted.stream().anyMatch(argument -> means(argument, name));
    }

    private static boolean means(String argument, String name) {
        return argument.equals(ALL) || name.equals(argument) || name.startsWith(argument + ":");
    }

    /**
     * Puts the new file in the place of the old one, whole; leaves it alone when it is the same.
     */
    private void write(String text) throws IOException {
        Path file = options.site().resolve(TranslationLock.FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.readString(file).equals(text)) {
            return;
        }
        Path fresh = Files.createTempFile(options.site(), ".translations", ".lock");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What check has to say of translations that are still older than their source. */
    private Problems left(Problems found) {
        Problems left = new Problems();
        for (Problem problem : found.sorted()) {
            if (problem.ruleId().equals(OUTDATED) && !accepts(problem.details().get("name"))) {
                left.add(problem);
            }
        }
        return left;
    }

    private Map<String, String> counts(TranslationReview review) {
        long outdated = review.outdatedNames().stream().filter(name -> !accepts(name)).count();
        return Map.of(
                "file", TranslationLock.FILE,
                "translations", Integer.toString(review.translated()),
                "new", Integer.toString(review.unrecorded()),
                "accepted", Long.toString(review.outdatedNames().size() - outdated),
                "outdated", Long.toString(outdated));
    }
}
