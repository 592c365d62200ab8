package org.hiraku.command;

import java.util.Map;
import picocli.CommandLine;

/** What is left when a command fails in a way that nobody foresaw: our bug, said in one line. */
record RunFaults(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {

    private static final String SHOW_TRACE = "HIRAKU_TRACE";

    @Override
    public int handleExecutionException(
            Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        terminal.complain("run.bug", Map.of("fault", String.valueOf(fault)));
        if (terminal.environment().containsKey(SHOW_TRACE)) {
            fault.printStackTrace(terminal.err());
        }
        return ExitCode.BUG;
    }
}
