package org.hiraku.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Node.Mapping;

/** Reads one file: its bytes, then its text, then what it says. */
final class FileReading {

    private FileReading() {}

    /** What a file says, and everything wrong with it. */
    static ParsedFile read(DataFile file) {
        if (file.bytes() > file.limit()) {
            return refused(file, "file-size");
        }
        byte[] bytes;
        try {
            bytes = FileGuard.bytes(file.location(), file.bytes(), file.limit());
        } catch (IOException e) {
            return refused(file, "file-unreadable");
        }
        if (bytes.length > file.limit()) {
            return refused(file, "file-size");
        }
        return parse(file, bytes);
    }

    /** The text of a file that was read before, when it can still be read. */
    static Optional<SourceText> again(Path site, String file) {
        try {
            byte[] bytes =
                    FileGuard.bytes(site.resolve(file), FileGuard.YAML_BYTES, FileGuard.CSV_BYTES);
            return Optional.of(new SourceText(file, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the bytes of a file say. */
    static ParsedFile parse(DataFile file, byte[] bytes) {
        SourceText source = new SourceText(file.file(), new String(bytes, StandardCharsets.UTF_8));
        Faults faults = new Faults(source);
        Optional<Object> value =
                YamlTree.read(source, faults).flatMap(root -> FileKinds.read(file, root, faults));
        return new ParsedFile(file, sha256(bytes), value, faults.found());
    }

    /** The tree of a YAML file that is no part of the record. */
    static Optional<Mapping> tree(String file, byte[] bytes, Problems problems) {
        SourceText source = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
        Faults faults = new Faults(source);
        Optional<Mapping> root = YamlTree.read(source, faults);
        faults.found().forEach(problems::add);
        return root;
    }

    private static ParsedFile refused(DataFile file, String rule) {
        Problem problem =
                Problem.error(rule, Place.wholeFile(file.file()))
                        .with("limit", file.limit() / (1024 * 1024));
        return new ParsedFile(file, "", Optional.empty(), List.of(problem));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
