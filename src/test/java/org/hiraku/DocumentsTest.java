package org.hiraku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hiraku.command.Hiraku;
import org.junit.jupiter.api.Test;

/** What the documents say of the program and of one another holds. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern EXIT_CODE = Pattern.compile("(?m)^(?:\\| | {2,3})([0-9])\\b");
    private static final Path DECISIONS = Path.of("docs", "adr");

    @Test
    void every_link_of_a_document_leads_to_a_file() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            String text = FENCED.matcher(SourceTree.text(document)).replaceAll("");
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .forEach(link -> broken.add(document + " → " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_readme_names_every_option_and_exit_code_of_a_build() {
        String readme = SourceTree.text(Path.of("README.md"));
        String commands = readme.substring(readme.indexOf("## Commands"));
        String table = commands.substring(0, commands.indexOf("\n## ", 1));
        String help = help();

        Set<String> options = found(OPTION, help);
        options.remove("--help");
        assertThat(found(OPTION, table)).isEqualTo(options);
        assertThat(found(EXIT_CODE, table)).isEqualTo(found(EXIT_CODE, help)).hasSize(6);
    }

    @Test
    void decisions_are_numbered_one_by_one_and_are_no_longer_than_60_lines() {
        List<Path> decisions = SourceTree.files(DECISIONS);
        for (int i = 0; i < decisions.size(); i++) {
            Path decision = decisions.get(i);
            assertThat(decision.getFileName().toString())
                    .matches("0*" + (i + 1) + "-[a-z0-9-]+.md");
            assertThat(SourceTree.text(decision)).startsWith("# " + (i + 1) + ". ");
            assertThat(SourceTree.lines(decision)).isLessThanOrEqualTo(60);
        }
        assertThat(decisions).isNotEmpty();
    }

    private static List<Path> documents() {
        return SourceTree.files(Path.of("")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.startsWith("content"))
                .filter(file -> !file.startsWith(Path.of("src", "test", "sites")))
                .toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (MatchResult result : pattern.matcher(text).results().toList()) {
            found.add(result.group(result.groupCount()));
        }
        return found;
    }

    private static String help() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Hiraku.run(new String[] {"build", "--help"}, Map.of(), stream, stream);
        return out.toString(StandardCharsets.UTF_8);
    }
}
