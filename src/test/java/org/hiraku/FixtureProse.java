package org.hiraku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiraku.checking.Prose;

/** The prose pages of a fixture site: the text of each is what follows its line of tildes. */
final class FixtureProse {

    private static final String RULE = "~~~~~~\n";

    private FixtureProse() {}

    /** The pages under a site's {@code content/}; none without that folder. */
    static Prose of(Path site) {
        Path content = site.resolve("content");
        if (!Files.exists(content)) {
            return Prose.NONE;
        }
        try (Stream<Path> files = Files.walk(content)) {
            List<Path> pages = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
            return new Prose(pages.stream().map(file -> page(site, content, file)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prose.Page page(Path site, Path content, Path file) {
        try {
            String text = Files.readString(file);
            int start = text.indexOf(RULE) + RULE.length();
            int firstLine = (int) text.substring(0, start).lines().count() + 1;
            Path inContent = content.relativize(file);
            String language = inContent.getName(0).toString();
            String path = inContent.subpath(1, inContent.getNameCount()).toString();
            return new Prose.Page(
                    language,
                    path.replaceAll("\\.md$", "/"),
                    site.relativize(file).toString(),
                    text.substring(start),
                    firstLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
