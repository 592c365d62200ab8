package org.hiraku.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization;
import org.hiraku.plan.PolicySheets;
import org.hiraku.reading.DataFile.Kind;

/**
 * What the files of a site said when they were parsed last, so that a file whose bytes are the same
 * need not be parsed again. Only files without any problem are in it, so that every problem is told
 * at every reading.
 *
 * <p>It is one file outside of the site ({@link CachedRecords}), which other programs' versions and
 * damaged disks turn into none: in doubt, everything is parsed.
 */
public final class RecordCache {

    /** The cache is written anew when more than one of this many files is not in it. */
    private static final int WORTH_WRITING = 50;

    private final Optional<Path> file;
    private final String program;
    private final Map<Kind, RecordCodec.Form> forms = new EnumMap<>(Kind.class);
    private CompletableFuture<CachedRecords> records =
            CompletableFuture.completedFuture(CachedRecords.NONE);
    private List<ParsedFile> parsed = List.of();

    private RecordCache(Optional<Path> file, String program) {
        this.file = file;
        this.program = program;
    }

    /** A cache that knows nothing and keeps nothing. */
    public static RecordCache none() {
        return new RecordCache(Optional.empty(), "");
    }

    /**
     * The cache in a file; where there is none yet, {@link #save} makes it.
     *
     * @param file where it lies; nobody but the user who runs the program may write there
     * @param program what the program's own bytes are known by: what another program parsed does
     *     not count
     */
    public static RecordCache at(Path file, String program) {
        RecordCache cache = new RecordCache(Optional.of(file), program);
        RecordCodec codec = new RecordCodec();
        Map.of(
                        Kind.SITE, Imprint.class,
                        Kind.ORGANIZATION, Organization.class,
                        Kind.POLICY_SHEETS, PolicySheets.class,
                        Kind.UNITS, SiteUnits.class,
                        Kind.GLOSSARY, Glossary.class,
                        Kind.RELEASES, ReleaseList.class,
                        Kind.PLAN, PlanDraft.class,
                        Kind.INITIATIVE, Initiative.class,
                        Kind.INDICATOR, Indicator.class)
                .forEach((kind, type) -> cache.forms.put(kind, codec.of(type)));
        return cache;
    }

    /** Begins to read the file, in the background. */
    void startLoading() {
        file.ifPresent(
                f -> records = CompletableFuture.supplyAsync(() -> CachedRecords.in(f, program)));
    }

    /** What a file with these hashes said, when that is known. */
    Optional<Object> value(Bundle bundle, Map<String, String> hashes) {
        RecordCodec.Form form = forms.get(bundle.file().kind());
        if (form == null) {
            return Optional.empty();
        }
        try {
            return records.join()
                    .entry(bundle.file().file(), key(bundle.file(), hashes))
                    .map(form::read);
        } catch (RuntimeException notWhatThisProgramWrote) {
            return Optional.empty();
        }
    }

    /** Takes over what was read now. */
    void keep(List<ParsedFile> files) {
        parsed = file.isPresent() ? files : List.of();
    }

    /**
     * Writes what was read now, unless nearly all of it is in the file already. A machine that
     * would not have it written is none the worse: the next reading parses again.
     */
    public void save() {
        CachedRecords known = records.join();
        List<ParsedFile> sound = parsed.stream().filter(this::isSound).toList();
        long fresh = sound.stream().filter(f -> !known.has(name(f), key(f))).count();
        if (fresh * WORTH_WRITING > sound.size()) {
            try {
                write(file.orElseThrow(), sound, known);
            } catch (IOException | RuntimeException withoutThen) {
                parsed = List.of();
            }
        }
    }

    private void write(Path to, List<ParsedFile> sound, CachedRecords known) throws IOException {
        CachedRecords.Writer writer = new CachedRecords.Writer(program, known);
        for (ParsedFile one : sound) {
            RecordCodec.Form form = forms.get(one.file().kind());
            writer.add(name(one), key(one), out -> form.write(one.value().orElseThrow(), out));
        }
        Path whole = to.resolveSibling(to.getFileName() + ".new");
        Files.write(whole, writer.bytes());
        Files.move(whole, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean isSound(ParsedFile one) {
        return one.problems().isEmpty()
                && one.value().isPresent()
                && forms.containsKey(one.file().kind());
    }

    private static String name(ParsedFile one) {
        return one.file().file();
    }

    private static String key(ParsedFile one) {
        return key(one.file(), one.hashes());
    }

    /** The hash of the file, and of the table beside it where there is one. */
    private static String key(DataFile file, Map<String, String> hashes) {
        StringBuilder key = new StringBuilder(hashes.get(file.file()));
        hashes.forEach((path, hash) -> key.append(path.equals(file.file()) ? "" : hash));
        return key.toString();
    }
}
