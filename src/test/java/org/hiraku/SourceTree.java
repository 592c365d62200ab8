package org.hiraku;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The repository as its readers see it: its files, and its Java as the compiler's trees.
 *
 * @param trees the compiler's view of where a tree stands and what its Javadoc is
 * @param units every Java file under the folder asked for
 */
public record SourceTree(DocTrees trees, List<CompilationUnitTree> units) {

    /** Folders that hold what was made, not written. */
    private static final Set<String> MADE =
            Set.of(".git", ".hiraku", ".cifuzz-corpus", "target", "output", "node_modules");

    /** The Java files below some folders of the repository, parsed but not resolved. */
    static SourceTree of(String... folders) {
        List<Path> files =
                Stream.of(folders)
                        .flatMap(folder -> files(Path.of(folder)).stream())
                        .filter(file -> file.toString().endsWith(".java"))
                        .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new SourceTree(DocTrees.instance(task), List.copyOf(units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every written file below a folder, in the order of its path; none that a build or an editor
     * made.
     */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> below = Files.list(folder)) {
            return below.sorted()
                    .filter(path -> !MADE.contains(path.getFileName().toString()))
                    .filter(path -> !path.endsWith(Path.of("bench", "work")))
                    .flatMap(
                            path ->
                                    Files.isDirectory(path)
                                            ? files(path).stream()
                                            : Stream.of(path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a file; bytes that are not UTF-8 are read as Latin-1, so that any file can be
     * searched.
     */
    public static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.indexOf('\uFFFD') < 0
                    ? text
                    : new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines a file has. */
    static long lines(Path file) {
        return text(file).lines().count();
    }

    /** How many lines a method covers, without its Javadoc and the tables in its annotations. */
    long lines(CompilationUnitTree unit, MethodTree method) {
        long annotated = trees.getSourcePositions().getEndPosition(unit, method.getModifiers());
        long start =
                annotated < 0
                        ? trees.getSourcePositions().getStartPosition(unit, method)
                        : annotated;
        long end = trees.getSourcePositions().getEndPosition(unit, method);
        return line(unit, end) - line(unit, start) + 1;
    }

    /** File and line of a tree, as an editor opens it: {@code src/main/java/X.java:12}. */
    String place(CompilationUnitTree unit, Tree tree) {
        Path file = Path.of(unit.getSourceFile().getName());
        long line = line(unit, trees.getSourcePositions().getStartPosition(unit, tree));
        return Stream.of(file.toString(), Long.toString(line)).collect(Collectors.joining(":"));
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
