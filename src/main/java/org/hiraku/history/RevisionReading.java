package org.hiraku.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.hiraku.ledger.Figures;
import org.hiraku.plan.Indicator;
import org.hiraku.reading.FormerIndicator;

/**
 * Reads what revisions of indicators publish, as much of it as a build may be asked to read.
 *
 * <p>A revision that cannot be read gives nothing: its bytes are too many, no text, no YAML or no
 * indicator. One whose bytes are not at hand, or damaged, gives nothing either, but may later.
 */
final class RevisionReading {

    /**
     * How many bytes of former revisions are read in all: some minutes of reading at most, however
     * often somebody commits a large table.
     */
    static final int BYTES_IN_ALL = 512 * 1024 * 1024;

    private final GuardedObjects objects;
    private final Map<String, Known> latest = new HashMap<>();
    private final Map<String, Known> lastButOne = new HashMap<>();
    private int bytes;
    private boolean lacking;

    private record Known(Bundle bundle, Optional<Figures> figures) {}

    /**
     * A reading that goes on after another one.
     *
     * @param bytes how many bytes were read so far
     */
    RevisionReading(GuardedObjects objects, int bytes) {
        this.objects = objects;
        this.bytes = bytes;
    }

    /** How many bytes were read in all. */
    int bytes() {
        return bytes;
    }

    /** Whether anything is missing that belongs there, as in a clone without all files. */
    boolean isLacking() {
        return lacking;
    }

    /** What a revision publishes that comes next; its bytes count. */
    Optional<Figures> next(String id, Bundle bundle) {
        Known before = latest.remove(id);
        if (before != null) {
            lastButOne.put(id, before);
        }
        if (bytes > BYTES_IN_ALL) {
            return Optional.empty();
        }
        Optional<Figures> figures = read(bundle, true);
        latest.put(id, new Known(bundle, figures));
        return figures;
    }

    /** What a revision publishes that came before. */
    Optional<Figures> former(String id, Bundle bundle) {
        Known known = lastButOne.get(id);
        return known != null && known.bundle().equals(bundle)
                ? known.figures()
                : read(bundle, false);
    }

    private Optional<Figures> read(Bundle bundle, boolean counts) {
        try {
            byte[] yaml = file(bundle.yaml(), FormerIndicator.YAML_BYTES, counts);
            Optional<byte[]> table = Optional.empty();
            if (bundle.table().isPresent()) {
                table = Optional.of(file(bundle.table().get(), FormerIndicator.CSV_BYTES, counts));
            }
            Optional<Indicator> read = FormerIndicator.read(bundle.file(), yaml, table);
            return read.map(Figures::of);
        } catch (GuardedObjects.TooLarge refused) {
            return Optional.empty();
        } catch (IOException | RuntimeException notAtHand) {
            lacking = true;
            return Optional.empty();
        }
    }

    private byte[] file(String id, long limit, boolean counts) throws IOException {
        byte[] file = objects.file(ObjectId.fromString(id), limit);
        bytes += counts ? file.length : 0;
        return file;
    }
}
