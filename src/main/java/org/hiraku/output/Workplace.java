package org.hiraku.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The place beside the output where the next site is made: {@code .hiraku/<name of the output>/}.
 *
 * <pre>
 * lock       held while a build runs; the system lets go of it when the process dies
 * staging/   the site in the making; it has a list of files only once it is whole
 * spare/     the site before the published one, whose files the next build need not link again
 * swapping   there while the output is being swapped for the staging folder
 * </pre>
 */
final class Workplace implements AutoCloseable {

    /** The name of the folder that holds the workplaces of all outputs beside it. */
    static final String FOLDER = ".hiraku";

    private final Path out;
    private final Path staging;
    private final Path spare;
    private final Path swapping;
    private final FileChannel lockFile;

    private Workplace(Path out, Path place, FileChannel lockFile) {
        this.out = out;
        this.staging = place.resolve("staging");
        this.spare = place.resolve("spare");
        this.swapping = place.resolve("swapping");
        this.lockFile = lockFile;
    }

    /**
     * Takes hold of the workplace of an output, and makes it where there is none.
     *
     * @throws OutputBusy when another build holds it
     * @throws OutputRefused when it is a link, which would lead the work elsewhere
     */
    static Workplace hold(Path out) throws IOException {
        Path shared = out.resolveSibling(FOLDER);
        Path place = shared.resolve(out.getFileName());
        refuseLink(shared);
        refuseLink(place);
        Files.createDirectories(place);
        hideFromGit(shared.resolve(".gitignore"));
        FileChannel lockFile =
                FileChannel.open(
                        place.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        if (!isLocked(lockFile)) {
            lockFile.close();
            throw new OutputBusy(out);
        }
        return new Workplace(out, place, lockFile);
    }

    private static void refuseLink(Path folder) {
        if (Files.isSymbolicLink(folder)) {
            throw OutputRefused.of("output-link", folder);
        }
    }

    private static void hideFromGit(Path ignored) throws IOException {
        try {
            Files.writeString(ignored, "*\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException hidden) {
            return;
        }
    }

    private static boolean isLocked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path staging() {
        return staging;
    }

    /**
     * Brings back order after a build that was killed. Killed between the two renames of a swap,
     * the new site is put in place, which was whole by then; killed at any other time, the output
     * is the old or the new one as it stands. What is left in the staging folder is thrown away,
     * unless it is a whole site, which becomes the spare one.
     */
    void mend() throws IOException {
        if (Files.exists(swapping)) {
            if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
                move(isSite(staging) ? staging : spare, out);
            }
            Files.delete(swapping);
        }
        if (!Files.exists(spare, LinkOption.NOFOLLOW_LINKS) && isSite(staging)) {
            move(staging, spare);
        }
        discard();
    }

    /**
     * Makes a staging folder out of the spare site, which has no list from then on; or an empty
     * one, when there is none to be trusted or no former output. Files that somebody put into the
     * spare site are kept beside it.
     */
    Optional<SpareSite> stage(Optional<PublishedTree> former) throws IOException {
        if (former.isPresent()) {
            Optional<SpareSite> site = SpareSite.at(spare, former.get());
            if (site.isPresent()) {
                PublishedTree.State state = site.get().tree().state();
                if (state.foreign().isEmpty()) {
                    move(spare, staging);
                    Files.delete(staging.resolve(Manifest.NAME));
                    return Optional.of(site.get().movedTo(staging, state.gone()));
                }
                site.get().tree().deleteOwn();
                move(spare, unused("not-ours-"));
            }
        }
        Folders.wipe(spare);
        Files.createDirectory(staging);
        return Optional.empty();
    }

    /**
     * Makes the staging folder the output, and the output the spare site: in one step where the
     * system can exchange two names, else with two renames, of which the first is taken back when
     * the second fails.
     */
    void swap(Exchange exchange) throws IOException {
        Folders.giveSamePermissions(out, staging);
        if (exchange.swap(staging, out)) {
            keepAsSpare();
        } else {
            swapByTwoRenames();
        }
    }

    /**
     * The new site stands by now, whatever comes: what cannot be kept is thrown away in the end.
     */
    private void keepAsSpare() {
        try {
            move(staging, spare);
        } catch (IOException onlySlowerThen) {
            return;
        }
    }

    /** Makes the staging folder the output, of which there is none, or an empty folder. */
    void putInPlace() throws IOException {
        Files.deleteIfExists(out);
        move(staging, out);
    }

    private void swapByTwoRenames() throws IOException {
        Files.createFile(swapping);
        move(out, spare);
        try {
            move(staging, out);
        } catch (IOException | RuntimeException e) {
            move(spare, out);
            throw e;
        } finally {
            if (Files.exists(out)) {
                Files.delete(swapping);
            }
        }
    }

    /** Throws the staging folder away. */
    void discard() throws IOException {
        Folders.wipe(staging);
    }

    /** Lets go of the lock. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static boolean isSite(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Manifest.in(folder).isPresent();
    }

    private Path unused(String prefix) {
        int n = 1;
        while (Files.exists(staging.resolveSibling(prefix + n))) {
            n++;
        }
        return staging.resolveSibling(prefix + n);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
