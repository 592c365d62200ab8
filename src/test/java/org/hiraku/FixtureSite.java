package org.hiraku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiraku.baking.ContentPage;
import org.hiraku.baking.ContentReader;
import org.hiraku.baking.Mark;
import org.hiraku.checking.Prose;
import org.hiraku.checking.Rules;
import org.hiraku.page.ProseDocument;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.ProblemReport;
import org.hiraku.problem.ProblemReport.Format;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Reading;
import org.hiraku.reading.SiteReader;
import org.hiraku.reading.TranslationLock;

/**
 * A site under {@code src/test/sites/} that shows one thing; its folder's name says what.
 *
 * <p>Those under {@code refused/} and {@code warned/} hold only the files in which they differ from
 * {@code smallest-site/}, and what is told about them in {@code expected.en.txt} and {@code
 * expected.ja.txt}.
 *
 * @param folder its folder
 */
public record FixtureSite(Path folder) {

    /** Where all of them lie. */
    public static final Path SITES = Path.of("src/test/sites");

    private static final Map<String, ProblemWording> WORDING =
            ProblemWording.LANGUAGES.stream()
                    .collect(Collectors.toMap(Function.identity(), ProblemWording::in));

    private static final Path SMALLEST = SITES.resolve("smallest-site");

    /** All sites in a folder of them, as {@code refused}, by name. */
    public static List<FixtureSite> allIn(String folder) {
        return list(SITES.resolve(folder)).stream().map(FixtureSite::new).toList();
    }

    /** What it shows: {@code an indicator that nobody wrote}. */
    public String statement() {
        return folder.getFileName().toString().replace('-', ' ');
    }

    /** Lays the smallest site into an empty folder, and this one's files over it. */
    public void layInto(Path target) {
        copy(SMALLEST.resolve("data"), target.resolve("data"));
        for (String part : List.of("data", "content", "assets", TranslationLock.FILE)) {
            if (Files.exists(folder.resolve(part))) {
                copy(folder.resolve(part), target.resolve(part));
            }
        }
    }

    /** Everything wrong with the site that lies in a folder. */
    public static Problems problemsOf(Path site) {
        Reading reading = new SiteReader(site, 1).read();
        Problems problems = new Problems();
        problems.addAll(reading.problems());
        Rules.check(reading, prose(site, reading, problems), problems, 1);
        reading.record()
                .flatMap(record -> record.imprint().identity().mark())
                .ifPresent(mark -> checkMark(site, mark, reading, problems));
        return problems;
    }

    private static void checkMark(Path site, String mark, Reading reading, Problems problems) {
        Place place = reading.places().of("data/site.yaml", "identity", "mark");
        Mark.of(site, mark, place, problems);
    }

    private static Prose prose(Path site, Reading reading, Problems problems) {
        if (reading.record().isEmpty()) {
            return Prose.UNKNOWN;
        }
        List<String> languages = reading.record().get().imprint().languages();
        return new Prose(
                ContentReader.read(site, languages, problems).stream()
                        .map(FixtureSite::page)
                        .toList());
    }

    private static Prose.Page page(ContentPage page) {
        List<Prose.Link> links =
                page.siteLinks().stream()
                        .map(link -> new Prose.Link(link.target(), link.place()))
                        .toList();
        ProseDocument document = page.document();
        return new Prose.Page(
                document.language(), document.path(), document.file(), page.words(), links);
    }

    /** The problems as people read them in {@code language}. */
    public static String told(Problems problems, String language) {
        return new ProblemReport(WORDING.get(language), Format.TEXT, false).of(problems);
    }

    /** The rules with their variants that the problems name. */
    public static Stream<String> rules(Problems problems) {
        return problems.sorted().stream().map(Problem::rule);
    }

    /** What lies in a folder, by name. */
    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(
                            file,
                            copy,
                            LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
