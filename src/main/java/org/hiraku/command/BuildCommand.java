package org.hiraku.command;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hiraku.baking.TemplateFault;
import org.hiraku.output.MachineFault;
import org.hiraku.output.OutputBusy;
import org.hiraku.output.OutputFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hiraku build}: checks a site's data and builds the site from it. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private SiteOptions options = new SiteOptions();

    @Option(names = "--no-images", descriptionKey = "option.no-images")
    private boolean withoutImages;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Integer> fault = new CallCheck(terminal, options, "hiraku build").fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        Reporting reporting = new Reporting(terminal, options);
        BuildTold told = new BuildTold(reporting, options.out());
        try {
            build().run(told);
            return told.exitCode();
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
                !withoutImages,
                options.jobs(),
                environment,
                options.cache(environment),
                watched
                        ? Progress.bar(terminal.words().say("build.progress", Map.of()))
                        : Progress.NONE);
    }

    private static int exitCode(OutputFault fault) {
        if (fault instanceof MachineFault) {
            return ExitCode.MACHINE;
        }
        return fault instanceof OutputBusy ? ExitCode.BUSY : ExitCode.CALL;
    }
}
