package org.hiraku.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;

/** The machine would not have it: a full disk, a read-only one, a missing permission. */
public final class MachineFault extends OutputFault {

    private static final long serialVersionUID = 1L;

    /** A disk with less room than this is told as full. */
    private static final long FULL = 64 * 1024;

    private MachineFault(Problem problem, IOException cause) {
        super(problem, cause);
    }

    /**
     * What an error while writing at a path comes from. The system's own words for it depend on the
     * machine's language, so the disk is asked as well.
     */
    static MachineFault of(Path path, IOException cause) {
        String rule =
                cause instanceof AccessDeniedException ? "machine-permission" : rule(path, cause);
        return new MachineFault(
                Problem.error(rule, Place.wholeFile(path.toString()))
                        .with("path", path)
                        .with("error", String.valueOf(cause.getMessage())),
                cause);
    }

    /**
     * The same fault, of an addition to a site that was published already: that site stands, and so
     * says the rule.
     *
     * @param rule the rule that tells what could not be added
     */
    public MachineFault whileAdding(String rule) {
        Problem told = problem();
        return new MachineFault(
                Problem.error(rule, told.place())
                        .with("path", told.details().get("path"))
                        .with("error", told.details().get("error")),
                (IOException) getCause());
    }

    /** Work that the machine may refuse. */
    interface Work<T> {
        /** Does it. */
        T done() throws IOException;
    }

    /** Does some work at a path, and tells an error of the machine as a fault. */
    static <T> T guard(Path path, Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw of(path, e);
        }
    }

    private static String rule(Path path, IOException cause) {
        String said = String.valueOf(cause.getMessage());
        if (said.contains("No space left") || said.contains("quota")) {
            return "machine-disk-full";
        }
        if (said.contains("Read-only")) {
            return "machine-read-only";
        }
        try {
            FileStore disk = Files.getFileStore(existing(path));
            if (disk.getTotalSpace() == 0) {
                return "machine-no-disk";
            }
            if (disk.isReadOnly()) {
                return "machine-read-only";
            }
            return disk.getUsableSpace() < FULL ? "machine-disk-full" : "machine-fault";
        } catch (IOException unknown) {
            return "machine-fault";
        }
    }

    private static Path existing(Path path) {
        Path at = path.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }
}
