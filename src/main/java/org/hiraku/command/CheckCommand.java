package org.hiraku.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hiraku.baking.Theme;
import org.hiraku.plan.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hiraku check}: checks a site's data and says what is wrong with it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private SiteOptions options = new SiteOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Integer> fault = new CallCheck(terminal, options, "hiraku check").fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        Reporting reporting = new Reporting(terminal, options);
        BuildEnvironment environment = new BuildEnvironment(terminal.environment());
        SiteCache cache = options.cache(environment);
        SiteCheck.Checked checked =
                SiteCheck.of(
                        options.site(),
                        Theme.of(options.site()),
                        environment,
                        options.jobs(),
                        cache.records());
        cache.records().save();
        reporting.tell(checked.problems());
        if (checked.problems().refuse(options.strict())) {
            return ExitCode.DATA;
        }
        String key = checked.problems().isEmpty() ? "check.done" : "check.warned";
        reporting.sum(key, counts(checked.record().orElseThrow()));
        return ExitCode.DONE;
    }

    private static Map<String, String> counts(PublicRecord record) {
        int initiatives =
                record.plans().values().stream().mapToInt(p -> p.initiatives().size()).sum();
        return Map.of(
                "plans", Integer.toString(record.plans().size()),
                "initiatives", Integer.toString(initiatives),
                "indicators", Integer.toString(record.indicators().size()));
    }
}
