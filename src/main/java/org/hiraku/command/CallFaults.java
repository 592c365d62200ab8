package org.hiraku.command;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a call, in the words of the command line. */
record CallFaults(Terminal terminal) implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(key(fault), Map.of("argument", argument(fault)));
        terminal.complain("call.fix", Map.of("command", command));
        return ExitCode.CALL;
    }

    private static String key(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException) {
            return "call.unknown";
        }
        if (fault instanceof MissingParameterException) {
            return "call.missing";
        }
        return fault instanceof OverwrittenOptionException ? "call.twice" : "call.value";
    }

    private static String argument(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return String.join(" ", unmatched.getUnmatched());
        }
        CommandLine.Model.ArgSpec asked =
                fault instanceof OverwrittenOptionException twice
                        ? twice.getOverwritten()
                        : fault.getArgSpec();
        String option = asked == null ? "" : name(asked);
        return fault.getValue() == null ? option : option + " " + fault.getValue();
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
