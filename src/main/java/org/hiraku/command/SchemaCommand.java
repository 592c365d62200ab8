package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.hiraku.baking.Theme;
import org.hiraku.schema.SchemaFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hiraku schema}: writes what an editor program needs to know of a site's data. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "option.site")
    private Path site = Path.of(".");

    @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
    private SiteOptions.Language language;

    @Option(names = "--quiet", descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(site.resolve("data"))) {
            terminal.complain("call.site", Map.of("folder", site.toString()));
            terminal.complain("call.fix", Map.of("command", "hiraku schema"));
            return ExitCode.CALL;
        }
        SortedMap<String, String> files = SchemaFiles.of(SiteCheck.themeLabels(Theme.of(site)));
        SchemaFolder folder = new SchemaFolder(site);
        Optional<Path> link = folder.link(files.keySet());
        if (link.isPresent()) {
            terminal.complain("schema.link", Map.of("path", link.get().toString()));
            return ExitCode.CALL;
        }
        try {
            return told(folder, files.size(), folder.write(files));
        } catch (IOException fault) {
            terminal.complain("schema.machine", Map.of("fault", String.valueOf(fault)));
            return ExitCode.MACHINE;
        }
    }

    private int told(SchemaFolder folder, int files, int written) {
        if (!quiet) {
            terminal.say(
                    "schema.done",
                    Map.of(
                            "files", Integer.toString(files),
                            "written", Integer.toString(written),
                            "folder", folder.path().toString()));
        }
        return ExitCode.DONE;
    }
}
