package org.hiraku.baking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiraku.baking.ContentPage.SiteLink;
import org.hiraku.page.ProseDocument;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.prose.Markdown;
import org.hiraku.prose.ProseHtml;
import org.hiraku.prose.ProseLink;
import org.hiraku.prose.UnusedFootnote;
import org.hiraku.reading.ProseFile;
import org.hiraku.reading.ProseFiles;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Reads the prose pages of a site: JBake's header and Markdown, with whatever is wrong told at its
 * place.
 *
 * <p>A site without {@code content/} loads nothing of JBake.
 */
public final class ContentReader {

    /** What every id in the text of a prose page starts with. */
    public static final String ID_PREFIX = "text-";

    /** The level of the topmost headings in the text of a prose page; the title has the first. */
    public static final int HEADING_LEVEL = 2;

    private static final int DESCRIPTION = 120;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Markdown MARKDOWN = new Markdown();

    private final Path site;
    private final Problems problems = new Problems();
    private final Engine engine = new Engine();
    private final CompletableFuture<List<ProseFile>> files;
    private final List<ContentPage> pages = new ArrayList<>();

    private ContentReader(Path site) {
        this.site = site;
        files = CompletableFuture.supplyAsync(this::readAll);
    }

    /**
     * Begins to read the prose pages of a site, behind the caller's back: they need nothing of the
     * record until all are read.
     */
    public static ContentReader of(Path site) {
        return new ContentReader(site);
    }

    /**
     * The published prose pages of a site, in order of their files.
     *
     * @param languages the languages of the site, the source first
     * @param further the languages into which only some pages are put
     * @param problems where faults are told; a page with a fault is left out
     */
    public List<ContentPage> pages(
            List<String> languages, List<String> further, Problems problems) {
        List<ProseFile> found = files.join();
        List<String> all = Stream.concat(languages.stream(), further.stream()).toList();
        problems.addAll(this.problems);
        tellForeign(found, all, problems);
        tellUntranslated(found, languages, problems);
        return pages.stream().filter(page -> all.contains(page.document().language())).toList();
    }

    /** The same, with nothing else to do meanwhile. */
    public static List<ContentPage> read(Path site, List<String> languages, Problems problems) {
        return of(site).pages(languages, List.of(), problems);
    }

    private List<ProseFile> readAll() {
        List<ProseFile> found = ProseFiles.read(site, problems);
        if (!found.isEmpty()) {
            settings(site, problems)
                    .ifPresent(
                            settings ->
                                    found.forEach(
                                            file -> page(file, settings).ifPresent(pages::add)));
        }
        return found;
    }

    private static Optional<ContentSettings> settings(Path site, Problems problems) {
        try {
            return Optional.of(ContentSettings.of(site));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error("jbake-properties", Place.wholeFile("jbake.properties")));
            return Optional.empty();
        }
    }

    private Optional<ContentPage> page(ProseFile file, ContentSettings settings) {
        Optional<ContentHeader> header = ContentHeader.of(file, settings, problems);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        DocumentModel read = engine.parse(settings, file.location().toFile());
        if (read == null || !(read.get(Engine.PROSE) instanceof ProseHtml prose)) {
            problems.add(Problem.error("file-unreadable", Place.wholeFile(file.file())));
            return Optional.empty();
        }
        List<SiteLink> links =
                checkText(file, header.get(), (String) read.get(Engine.MARKDOWN_TEXT));
        return read.getStatus().equals("published")
                ? Optional.of(page(file, header.get(), read, prose, links))
                : Optional.empty();
    }

    private static ContentPage page(
            ProseFile file,
            ContentHeader header,
            DocumentModel read,
            ProseHtml prose,
            List<SiteLink> links) {
        String written = header.values().getOrDefault("description", "");
        String text = (String) read.get(Engine.MARKDOWN_TEXT);
        String title = ProseFiles.inOneForm(read.getTitle());
        ProseDocument document =
                new ProseDocument(
                        file.language(),
                        file.path(),
                        file.file(),
                        title,
                        written.isEmpty() ? beginning(text) : ProseFiles.inOneForm(written),
                        header.date(),
                        header.order(),
                        prose);
        return new ContentPage(document, title + "\n" + written + "\n" + text, links);
    }

    /** The first words of a text, ended at a paragraph or else at a sentence. */
    private static String beginning(String markdown) {
        String first =
                BLANK_LINES
                        .splitAsStream(markdown.strip())
                        .filter(block -> !block.startsWith("#"))
                        .findFirst()
                        .orElse(markdown);
        String words = MARKDOWN.plainText(first);
        if (words.length() <= DESCRIPTION) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, DESCRIPTION));
        int end = Math.max(cut.lastIndexOf('。') + 1, cut.lastIndexOf(". ") + 1);
        return end > 0 ? cut.substring(0, end) : cut + "…";
    }

    /** Tells what is wrong with a text, and gives its links within the site. */
    private List<SiteLink> checkText(ProseFile file, ContentHeader header, String markdown) {
        if (!MARKDOWN.isBearable(markdown)) {
            problems.add(Problem.error("prose-costly", Place.wholeFile(file.file())));
            return List.of();
        }
        for (UnusedFootnote unused : MARKDOWN.unusedFootnotes(markdown)) {
            Place place = place(file, header, markdown, unused.offset());
            problems.add(Problem.warning("footnote-is-used", place).with("label", unused.label()));
        }
        List<SiteLink> within = new ArrayList<>();
        for (ProseLink link : MARKDOWN.links(markdown)) {
            switch (link.kind()) {
                case REFUSED ->
                        problems.add(
                                Problem.warning(
                                                "link-leads-on.refused",
                                                place(file, header, markdown, link.offset()))
                                        .with("target", link.target()));
                case SITE ->
                        within.add(
                                new SiteLink(
                                        link.target(),
                                        place(file, header, markdown, link.offset())));
                case OUTSIDE -> {}
            }
        }
        return within;
    }

    private static Place place(ProseFile file, ContentHeader header, String markdown, int offset) {
        String before = markdown.substring(0, offset);
        int line = header.textLine() + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return file.place(line, before.codePointCount(start, before.length()) + 1);
    }

    /** A folder is told once, however many pages lie in it. */
    private static void tellForeign(
            List<ProseFile> files, List<String> languages, Problems problems) {
        files.stream()
                .map(ProseFile::language)
                .distinct()
                .filter(language -> !languages.contains(language))
                .map(language -> Place.wholeFile(ProseFiles.FOLDER + "/" + language))
                .forEach(place -> problems.add(Problem.error("prose-folder", place)));
    }

    private static void tellUntranslated(
            List<ProseFile> files, List<String> languages, Problems problems) {
        for (ProseFile file : files) {
            if (languages.indexOf(file.language()) != 0) {
                continue;
            }
            Set<String> missing = new LinkedHashSet<>(languages);
            files.stream()
                    .filter(other -> other.path().equals(file.path()))
                    .forEach(other -> missing.remove(other.language()));
            if (!missing.isEmpty()) {
                problems.add(
                        Problem.warning("prose-is-translated", Place.wholeFile(file.file()))
                                .with("languages", String.join(", ", missing)));
            }
        }
    }

    /** JBake's way through a file, with our Markdown at its end. */
    private static final class Engine extends MarkupEngine {

        private static final String PROSE = "prose";
        private static final String MARKDOWN_TEXT = "markdown";

        @Override
        public void processBody(ParserContext context) {
            String markdown = ProseFiles.inOneForm(context.getBody());
            context.getDocumentModel().put(MARKDOWN_TEXT, markdown);
            context.getDocumentModel()
                    .put(PROSE, MARKDOWN.html(markdown, ID_PREFIX, HEADING_LEVEL));
        }
    }
}
