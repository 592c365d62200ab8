package org.hiraku.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: {@code hiraku build}, {@code hiraku check}, {@code hiraku schema}. */
@Command(
        name = "hiraku",
        versionProvider = Version.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            TranslationsCommand.class,
            SchemaCommand.class
        })
public final class Hiraku implements Runnable {

    @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
    private SiteOptions.Language language;

    @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** Tells how Hiraku is used. */
    public Hiraku() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), utf8(System.out), utf8(System.err)));
    }

    /**
     * Runs one command.
     *
     * @param arguments as typed
     * @param environment the environment, of which a short list of variables is read
     * @param out where results go
     * @param err where problems go
     * @return the exit code: see {@link ExitCode}
     */
    public static int run(
            String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Terminal terminal = Terminal.of(arguments, environment, out, err);
        CommandLine line = new CommandLine(new Hiraku(), new Commands(terminal));
        ResourceBundle words = terminal.words().bundle();
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(words));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
        line.setParameterExceptionHandler(new CallFaults(terminal));
        RunFaults faults = new RunFaults(terminal);
        line.setExecutionExceptionHandler(faults);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError fault) {
            return faults.told(fault);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
