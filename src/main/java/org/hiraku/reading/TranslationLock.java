package org.hiraku.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiraku.digest.Sha256;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * What a site remembers of its translations, in {@code translations.lock} beside {@code data/}: the
 * words that each was made from. A line holds one translation:
 *
 * <pre>
 * data/indicators/loans.yaml series.adults.name en 0f1e2d3c4b5a6978 8796a5b4c3d2e1f0
 * </pre>
 *
 * its file, the keys that lead to it, its language, the hash of the source's words and that of its
 * own. Lines that begin with {@code #} say nothing.
 *
 * @param entries its lines; after a merge of two branches one translation may have several
 */
public record TranslationLock(List<Entry> entries) {

    /** Where it lies, below the site's folder. */
    public static final String FILE = "translations.lock";

    private static final String HEAD =
            "# Which words each translation was made from. Written by: hiraku translations\n";

    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\S+) (\\S+) ([0-9a-f]{16}) ([0-9a-f]{16})");
    private static final int DIGITS = 16;

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.key().file())
                    .thenComparing(entry -> entry.key().path())
                    .thenComparing(entry -> entry.key().language());

    /**
     * Which translation is meant.
     *
     * @param file where it is written, below the site's folder
     * @param path the keys that lead to its text, joined by dots
     * @param language its language
     */
    public record Key(String file, String path, String language) {}

    /**
     * A line.
     *
     * @param key which translation is meant
     * @param source the hash of the words that it was made from
     * @param translation the hash of its own words
     */
    public record Entry(Key key, String source, String translation) {}

    /** Keeps an unmodifiable copy, in order of files and keys. */
    public TranslationLock {
        entries = entries.stream().sorted(ORDER).toList();
    }

    /** What a site remembers; empty when it has no such file. */
    static Optional<TranslationLock> read(Path site, Problems problems) {
        Path location = site.resolve(FILE);
        try {
            if (!Files.exists(location, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            BasicFileAttributes found =
                    Files.readAttributes(
                            location, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile()) {
                return refused(found.isSymbolicLink() ? "file-link" : "file-special", problems);
            }
            byte[] bytes = FileGuard.bytes(location, found.size(), FileGuard.CSV_BYTES);
            return bytes.length > FileGuard.CSV_BYTES
                    ? refused("file-size", problems)
                    : Optional.of(of(bytes, problems));
        } catch (IOException e) {
            return refused("file-unreadable", problems);
        }
    }

    private static Optional<TranslationLock> refused(String rule, Problems problems) {
        long limit = FileGuard.CSV_BYTES / FileGuard.YAML_BYTES;
        problems.add(Problem.error(rule, Place.wholeFile(FILE)).with("limit", limit));
        return Optional.empty();
    }

    private static TranslationLock of(byte[] bytes, Problems problems) {
        GuardedText text = GuardedText.of(FILE, bytes);
        List<Entry> entries = new ArrayList<>();
        if (text.sound()) {
            List<String> lines = text.faults().source().text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher line = LINE.matcher(lines.get(i));
                if (line.matches()) {
                    Key key = new Key(line.group(1), line.group(2), line.group(3));
                    entries.add(new Entry(key, line.group(4), line.group(5)));
                } else if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    text.faults().error("lock-line", text.faults().source().place(i + 1, 1));
                }
            }
        }
        text.faults().found().forEach(problems::add);
        return new TranslationLock(entries);
    }

    /** The whole file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Entry entry : entries) {
            Key key = entry.key();
            text.append(key.file()).append(' ').append(key.path()).append(' ');
            text.append(key.language()).append(' ').append(entry.source()).append(' ');
            text.append(entry.translation()).append('\n');
        }
        return text.toString();
    }

    /**
     * What stands for some words: the first 16 hexadecimal digits of the SHA-256 of their UTF-8,
     * without the blank space round them and with lines ended by a line feed alone.
     */
    public static String hash(String words) {
        String even = words.strip().replace("\r\n", "\n");
        return Sha256.hex(even.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
