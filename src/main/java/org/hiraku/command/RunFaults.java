package org.hiraku.command;

import java.util.Map;
import picocli.CommandLine;

/**
 * What is left when a command fails in a way that nobody foresaw: the machine has too little
 * memory, or else it is our bug, said in one line.
 */
record RunFaults(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {

    private static final String SHOW_TRACE = "HIRAKU_TRACE";

    @Override
    public int handleExecutionException(
            Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        return told(fault);
    }

    /** Tells what went wrong, and returns the exit code. */
    int told(Throwable fault) {
        boolean memory = isForMemory(fault);
        terminal.complain(
                memory ? "run.memory" : "run.bug", Map.of("fault", String.valueOf(fault)));
        if (terminal.environment().containsKey(SHOW_TRACE)) {
            fault.printStackTrace(terminal.err());
        }
        return memory ? ExitCode.MACHINE : ExitCode.BUG;
    }

    private static boolean isForMemory(Throwable fault) {
        return fault instanceof OutOfMemoryError
                || fault.getCause() != null && isForMemory(fault.getCause());
    }
}
