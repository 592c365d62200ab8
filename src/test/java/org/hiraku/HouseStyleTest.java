package org.hiraku;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The habits that a reader of the sources may rely on. */
class HouseStyleTest {

    private static final SourceTree PROGRAM = SourceTree.of("src/main/java");
    private static final SourceTree TESTS = SourceTree.of("src/test/java");
    private static final Pattern KANA_OR_KANJI =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** What reads a number or a date as Japanese editors write it; nothing there is ever shown. */
    private static final Pattern READS_JAPANESE =
            Pattern.compile(
                    "/(NumberFault|TimeGuess|PublishedFigure|Japanese(Figures|Numeral)|SameDigits)"
                            + "\\.java$");

    private static final Pattern MACRO = Pattern.compile("(?s)<#macro\\b.*?</#macro>");

    @Test
    void no_java_file_is_longer_than_350_lines() {
        assertThat(SourceTree.files(Path.of("src")))
                .filteredOn(file -> file.toString().endsWith(".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SourceTree.lines(file)).isLessThanOrEqualTo(350));
    }

    @Test
    void no_method_is_longer_than_40_lines() {
        List<String> tooLong = new ArrayList<>(methodsOver40Lines(PROGRAM));
        tooLong.addAll(methodsOver40Lines(TESTS));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_template_is_longer_than_60_lines() {
        assertThat(templates())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SourceTree.lines(file)).isLessThanOrEqualTo(60));
    }

    @Test
    void no_macro_is_longer_than_40_lines() {
        List<String> macros =
                templates().stream()
                        .flatMap(file -> MACRO.matcher(SourceTree.text(file)).results())
                        .map(MatchResult::group)
                        .toList();
        assertThat(macros)
                .isNotEmpty()
                .allSatisfy(macro -> assertThat(macro.lines().count()).isLessThanOrEqualTo(40));
    }

    @Test
    void every_public_type_and_method_says_in_javadoc_what_it_is() {
        List<String> silent = new ArrayList<>();
        each(
                PROGRAM,
                path -> speaksToOthers(path) && PROGRAM.trees().getDocComment(path) == null,
                silent);
        assertThat(silent).isEmpty();
    }

    @Test
    void every_room_opens_with_one_sentence_on_what_it_holds() {
        List<String> rooms = new ArrayList<>();
        for (CompilationUnitTree unit : PROGRAM.units()) {
            if (unit.getSourceFile().getName().endsWith("package-info.java")) {
                String said = SourceTree.text(Path.of(unit.getSourceFile().getName()));
                assertThat(said).startsWith("/**").containsPattern("\\.\\s*\\*/");
                rooms.add(unit.getPackageName().toString());
            }
        }
        assertThat(rooms).contains(Room.PLAN.inside()).hasSameSizeAs(packages());
    }

    @Test
    void no_program_text_holds_a_label_in_japanese() {
        List<String> labels = new ArrayList<>();
        each(
                PROGRAM,
                path ->
                        path.getLeaf() instanceof LiteralTree literal
                                && literal.getValue() instanceof String text
                                && KANA_OR_KANJI.matcher(text).find()
                                && !READS_JAPANESE
                                        .matcher(
                                                path.getCompilationUnit().getSourceFile().getName())
                                        .find(),
                labels);
        assertThat(labels).isEmpty();
    }

    @Test
    void no_comment_puts_work_off() {
        assertThat(SourceTree.files(Path.of("src")))
                .filteredOn(
                        file ->
                                SourceTree.text(file)
                                        .matches("(?s).*\\b(TO" + "DO|FIX" + "ME)\\b.*"))
                .isEmpty();
    }

    private static List<String> methodsOver40Lines(SourceTree tree) {
        List<String> found = new ArrayList<>();
        each(
                tree,
                path ->
                        path.getLeaf() instanceof MethodTree method
                                && tree.lines(path.getCompilationUnit(), method) > 40,
                found);
        return found;
    }

    private static List<Path> templates() {
        return SourceTree.files(Path.of("templates")).stream()
                .filter(file -> file.toString().matches(".*\\.ftlh?"))
                .toList();
    }

    private static List<String> packages() {
        return PROGRAM.units().stream()
                .map(unit -> unit.getPackageName().toString())
                .distinct()
                .toList();
    }

    /**
     * A public type, or a public method of a public type that does not repeat what it overrides.
     */
    private static boolean speaksToOthers(TreePath path) {
        if (path.getLeaf() instanceof ClassTree type) {
            return isPublic(path, type.getModifiers());
        }
        return path.getLeaf() instanceof MethodTree method
                && !method.getName().contentEquals("<init>")
                && isPublic(path, method.getModifiers())
                && method.getModifiers().getAnnotations().stream()
                        .noneMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isPublic(TreePath path, ModifiersTree modifiers) {
        TreePath outer = path.getParentPath();
        if (!(outer.getLeaf() instanceof ClassTree around)) {
            return outer.getLeaf() instanceof CompilationUnitTree
                    && modifiers.getFlags().contains(Modifier.PUBLIC);
        }
        boolean declared =
                modifiers.getFlags().contains(Modifier.PUBLIC)
                        || around.getKind() == Tree.Kind.INTERFACE
                                && !modifiers.getFlags().contains(Modifier.PRIVATE);
        return declared && isPublic(outer, around.getModifiers());
    }

    private static void each(SourceTree tree, Predicate<TreePath> asked, List<String> found) {
        for (CompilationUnitTree unit : tree.units()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree leaf, Void nothing) {
                    if (leaf != null) {
                        TreePath path =
                                getCurrentPath() == null
                                        ? new TreePath(unit)
                                        : new TreePath(getCurrentPath(), leaf);
                        if (asked.test(path)) {
                            found.add(tree.place(unit, leaf));
                        }
                    }
                    return super.scan(leaf, nothing);
                }
            }.scan(new TreePath(unit), null);
        }
    }
}
