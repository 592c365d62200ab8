package org.hiraku.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hiraku.baking.TemplateFault;
import org.hiraku.output.MachineFault;
import org.hiraku.output.OutputBusy;
import org.hiraku.output.OutputFault;
import org.hiraku.output.Published;
import org.hiraku.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hiraku build}: checks a site's data and builds the site from it. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private SiteOptions options = new SiteOptions();

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Integer> fault = new CallCheck(terminal, options, "hiraku build").fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        long start = System.nanoTime();
        Reporting reporting = new Reporting(terminal, options);
        try {
            return told(reporting, build().run(), start);
        } catch (OutputFault outputFault) {
            return reporting.fault(outputFault.problem(), exitCode(outputFault));
        } catch (TemplateFault templateFault) {
            return reporting.fault(templateFault.problem(), ExitCode.CALL);
        }
    }

    private SiteBuild build() {
        BuildEnvironment environment = new BuildEnvironment(terminal.environment());
        boolean watched = terminal.interactive() && !options.quiet();
        return new SiteBuild(
                options.site(),
                options.out(),
                options.baseUrl(),
                options.strict(),
                options.jobs(),
                environment,
                options.cache(environment),
                watched
                        ? Progress.bar(terminal.words().say("build.progress", Map.of()))
                        : Progress.NONE);
    }

    private int told(Reporting reporting, SiteBuild.Outcome outcome, long start) {
        Problems problems = outcome.problems();
        reporting.tell(problems);
        if (outcome.published().isEmpty()) {
            reporting.sum("build.refused", Map.of("folder", options.out().toString()));
            return ExitCode.DATA;
        }
        Published published = outcome.published().get();
        BigDecimal seconds =
                BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(2, RoundingMode.HALF_UP);
        reporting.sum(
                "build.done",
                Map.of(
                        "pages", Integer.toString(outcome.pages()),
                        "files", Integer.toString(published.files()),
                        "written", Integer.toString(published.written()),
                        "megabytes", megabytes(published.bytes()),
                        "seconds", seconds.toPlainString(),
                        "folder", options.out().toString()));
        PastTold past = outcome.past().orElseThrow();
        reporting.sum(past.key(), past.details());
        return ExitCode.DONE;
    }

    /** Millions of bytes, with one decimal: 898,668 is 0.9. */
    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes, 6).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static int exitCode(OutputFault fault) {
        if (fault instanceof MachineFault) {
            return ExitCode.MACHINE;
        }
        return fault instanceof OutputBusy ? ExitCode.BUSY : ExitCode.CALL;
    }
}
