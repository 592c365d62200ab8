package org.hiraku;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * One word, one thing: {@code docs/glossary.md} holds wherever a name is given.
 *
 * <p>Of its column "never" these are the words that mean nothing else here, so that they can be
 * looked for.
 */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Set<String> NEVER =
            Set.of(
                    "cumulative",
                    "deviation",
                    "goal",
                    "grade",
                    "i18n",
                    "kpi",
                    "metric",
                    "polarity",
                    "project",
                    "redirect",
                    "score",
                    "slug",
                    "summary",
                    "task",
                    "trend");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])");
    private static final Pattern YAML_KEY = Pattern.compile("(?m)(?:^|[{,])\\s*\"?([\\w-]+)\"?:");
    private static final Pattern CSS_CLASS = Pattern.compile("\\.([a-z][\\w-]*)(?=[^{}]*\\{)");
    private static final Pattern TEMPLATE_NAME =
            Pattern.compile("</?[#@][^>]*>|\\$\\{[^}]*}|class=\"[^\"]*\"");

    @Test
    void the_glossary_itself_forbids_these_words() {
        Set<String> forbidden = new TreeSet<>();
        for (String line : SourceTree.text(GLOSSARY).lines().toList()) {
            if (line.startsWith("|")) {
                String[] cells = line.split("\\|");
                forbidden.addAll(List.of(cells[cells.length - 1].strip().split(",\\s*")));
            }
        }
        assertThat(forbidden.stream().map(word -> word.toLowerCase(Locale.ROOT)))
                .containsAll(NEVER);
    }

    @Test
    void no_name_in_the_program_is_a_word_that_the_glossary_forbids() {
        assertThat(forbidden(namesIn(SourceTree.of("src/main/java")))).isEmpty();
    }

    @Test
    void no_key_of_the_data_or_of_the_wording_is_such_a_word() {
        assertThat(forbidden(matches("\\.yaml", YAML_KEY, "data", "templates"))).isEmpty();
    }

    @Test
    void no_template_and_no_class_of_a_style_sheet_is_named_by_such_a_word() {
        List<String> names = new ArrayList<>(matches("\\.css", CSS_CLASS, "assets"));
        names.addAll(matches("\\.ftlh", TEMPLATE_NAME, "templates"));
        for (String folder : List.of("assets", "templates")) {
            SourceTree.files(Path.of(folder)).forEach(file -> names.add(file.toString()));
        }
        assertThat(forbidden(names)).isEmpty();
    }

    /** Those names that hold a forbidden word; there has to be something to look through. */
    private static Set<String> forbidden(List<String> names) {
        assertThat(names).isNotEmpty();
        Set<String> forbidden = new TreeSet<>();
        for (String name : names) {
            if (WORD.matcher(name)
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(word -> NEVER.contains(word.toLowerCase(Locale.ROOT)))) {
                forbidden.add(name);
            }
        }
        return forbidden;
    }

    /** What the regular expression's last group, or all of it, finds in files of one kind. */
    private static List<String> matches(String ending, Pattern pattern, String... folders) {
        List<String> found = new ArrayList<>();
        for (String folder : folders) {
            for (Path file : SourceTree.files(Path.of(folder))) {
                if (file.toString().matches(".*" + ending)) {
                    pattern.matcher(SourceTree.text(file))
                            .results()
                            .map(result -> result.group(result.groupCount()))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<String> namesIn(SourceTree tree) {
        List<String> names = new ArrayList<>();
        for (CompilationUnitTree unit : tree.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void scan(Tree leaf, Void nothing) {
                    if (leaf instanceof ClassTree type) {
                        names.add(type.getSimpleName().toString());
                    } else if (leaf instanceof MethodTree method) {
                        names.add(method.getName().toString());
                    } else if (leaf instanceof VariableTree variable) {
                        names.add(variable.getName().toString());
                    }
                    return super.scan(leaf, nothing);
                }
            }.scan(unit, null);
        }
        return names;
    }
}
