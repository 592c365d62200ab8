package org.hiraku.command;

import java.util.Map;
import org.hiraku.problem.Problem;
import org.hiraku.problem.ProblemReport;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;

/**
 * Tells what a command found, in the language and the format that were asked for.
 *
 * <p>For people problems go to the error stream; for programs, which read them, to the output.
 */
final class Reporting {

    private final Terminal terminal;
    private final SiteOptions options;

    Reporting(Terminal terminal, SiteOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /** Tells all problems. */
    void tell(Problems problems) {
        String language = terminal.words().language();
        ProblemReport report =
                new ProblemReport(ProblemWording.in(language), options.format(), terminal.colour());
        var stream = isForPeople() ? terminal.err() : terminal.out();
        stream.print(report.of(problems));
        stream.flush();
    }

    /** Tells one fault that ended the command, and returns its exit code. */
    int fault(Problem problem, int exitCode) {
        Problems problems = new Problems();
        problems.add(problem);
        tell(problems);
        return exitCode;
    }

    /** Sums up in a line, for people who want one. */
    void sum(String key, Map<String, String> details) {
        if (isForPeople() && !options.quiet()) {
            terminal.say(key, details);
        }
    }

    private boolean isForPeople() {
        return options.format() == ProblemReport.Format.TEXT;
    }
}
