package org.hiraku.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.digest.Sha256;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/** Reads one file: its bytes, then its text, then what it says. */
final class FileReading {

    private static final long MEBIBYTE = 1024 * 1024;

    private FileReading() {}

    /**
     * What a file and the table beside it say, and everything wrong with them.
     *
     * @param cache what is known already of files with the same bytes
     */
    static ParsedFile read(Bundle bundle, RecordCache cache) {
        List<Problem> problems = new ArrayList<>();
        Optional<byte[]> bytes = bytes(bundle.file(), problems);
        Optional<byte[]> table = bundle.table().flatMap(t -> bytes(t, problems));
        if (bytes.isEmpty()) {
            return new ParsedFile(bundle.file(), Map.of(), Optional.empty(), problems);
        }
        Map<String, String> hashes = hashes(bundle, bytes.get(), table);
        Optional<Object> known =
                problems.isEmpty() ? cache.value(bundle, hashes) : Optional.empty();
        if (known.isPresent()) {
            return new ParsedFile(bundle.file(), hashes, known, List.of());
        }
        ParsedFile parsed = parse(bundle, bytes.get(), table, hashes);
        problems.addAll(parsed.problems());
        return new ParsedFile(bundle.file(), hashes, parsed.value(), problems);
    }

    /** What the bytes of a file, and of the table beside it, say. */
    static ParsedFile parse(Bundle bundle, byte[] bytes, Optional<byte[]> table) {
        return parse(bundle, bytes, table, hashes(bundle, bytes, table));
    }

    private static ParsedFile parse(
            Bundle bundle, byte[] bytes, Optional<byte[]> tableBytes, Map<String, String> hashes) {
        DataFile file = bundle.file();
        GuardedText text = GuardedText.of(file.file(), bytes);
        Optional<ObservationTable> table =
                tableBytes.map(b -> ObservationTable.of(bundle.table().orElseThrow(), b));
        Optional<Object> value =
                YamlTree.read(text)
                        .flatMap(root -> FileKinds.read(file, root, text.faults(), table));
        List<Problem> problems = new ArrayList<>(text.faults().found());
        table.ifPresent(t -> problems.addAll(t.faults().found()));
        return new ParsedFile(file, hashes, value, problems);
    }

    private static Map<String, String> hashes(
            Bundle bundle, byte[] bytes, Optional<byte[]> tableBytes) {
        String hash = Sha256.hex(bytes);
        return tableBytes.isEmpty()
                ? Map.of(bundle.file().file(), hash)
                : Map.of(
                        bundle.file().file(),
                        hash,
                        bundle.table().orElseThrow().file(),
                        Sha256.hex(tableBytes.get()));
    }

    /** The text of a file that was read before, when it can still be read. */
    static Optional<GuardedText> again(Path site, String file) {
        try {
            long limit = file.endsWith(".csv") ? FileGuard.CSV_BYTES : FileGuard.YAML_BYTES;
            return Optional.of(GuardedText.of(file, FileGuard.bytes(site.resolve(file), 0, limit)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a file, when it can be read and is not too large. */
    static Optional<byte[]> bytes(DataFile file, Problems problems) {
        List<Problem> told = new ArrayList<>();
        Optional<byte[]> bytes = bytes(file, told);
        told.forEach(problems::add);
        return bytes;
    }

    private static Optional<byte[]> bytes(DataFile file, List<Problem> problems) {
        Place whole = Place.wholeFile(file.file());
        Problem large = Problem.error("file-size", whole).with("limit", file.limit() / MEBIBYTE);
        if (file.bytes() > file.limit()) {
            problems.add(large);
            return Optional.empty();
        }
        try {
            byte[] bytes = FileGuard.bytes(file.location(), file.bytes(), file.limit());
            if (bytes.length <= file.limit()) {
                return Optional.of(bytes);
            }
            problems.add(large);
        } catch (IOException e) {
            problems.add(Problem.error("file-unreadable", whole));
        }
        return Optional.empty();
    }
}
