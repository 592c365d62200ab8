package org.hiraku.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/** Reads one file: its bytes, then its text, then what it says. */
final class FileReading {

    private static final long MEBIBYTE = 1024 * 1024;

    private FileReading() {}

    /** What a file and the table beside it say, and everything wrong with them. */
    static ParsedFile read(Bundle bundle) {
        List<Problem> problems = new ArrayList<>();
        Optional<byte[]> bytes = bytes(bundle.file(), problems);
        Optional<byte[]> table = bundle.table().flatMap(t -> bytes(t, problems));
        if (bytes.isEmpty()) {
            return new ParsedFile(bundle.file(), Map.of(), Optional.empty(), problems);
        }
        ParsedFile parsed = parse(bundle, bytes.get(), table);
        problems.addAll(parsed.problems());
        return new ParsedFile(bundle.file(), parsed.hashes(), parsed.value(), problems);
    }

    /** What the bytes of a file, and of the table beside it, say. */
    static ParsedFile parse(Bundle bundle, byte[] bytes, Optional<byte[]> tableBytes) {
        DataFile file = bundle.file();
        GuardedText text = GuardedText.of(file.file(), bytes);
        Optional<ObservationTable> table =
                tableBytes.map(b -> ObservationTable.of(bundle.table().orElseThrow(), b));
        Optional<Object> value =
                YamlTree.read(text)
                        .flatMap(root -> FileKinds.read(file, root, text.faults(), table));
        List<Problem> problems = new ArrayList<>(text.faults().found());
        table.ifPresent(t -> problems.addAll(t.faults().found()));
        Map<String, String> hashes = new HashMap<>();
        hashes.put(file.file(), sha256(bytes));
        tableBytes.ifPresent(b -> hashes.put(bundle.table().orElseThrow().file(), sha256(b)));
        return new ParsedFile(file, hashes, value, problems);
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
