package org.hiraku.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hiraku.digest.Sha256;

/**
 * The site in the making. Files may be added from any number of threads, in any order; each path
 * once.
 *
 * <p>A file whose bytes are those of the former output stays the former file, with its time: it is
 * linked, or lies here already since the build before. No file is ever written to that exists.
 */
public final class Staging {

    private static final Set<StandardOpenOption> NEW_FILE =
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final Optional<PublishedTree> former;
    private final Optional<SpareSite> spare;
    private final Optional<Path> ownList;
    private final PublishedHere own;
    private final Map<String, ManifestEntry> files = new ConcurrentHashMap<>();
    private final Map<String, FileMark> marks = new ConcurrentHashMap<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unchanged = new AtomicInteger();
    private List<ManifestEntry> sealed = List.of();
    private byte[] list = {};

    /**
     * A staging folder.
     *
     * @param folder where it is
     * @param former the output as it stands
     * @param spare the site that the folder holds already, left over from the build before
     * @param ownList the list of what this machine itself published
     */
    Staging(
            Path folder,
            Optional<PublishedTree> former,
            Optional<SpareSite> spare,
            Optional<Path> ownList) {
        this.folder = folder;
        this.former = former;
        this.spare = spare;
        this.ownList = ownList;
        this.own =
                former.flatMap(site -> ownList.map(list -> PublishedHere.in(list, site)))
                        .orElse(PublishedHere.none());
    }

    /**
     * Keeps the former file of a path when this machine itself published it under the same
     * fingerprint and nobody touched it since: what would be written is known to be the same, and
     * need not be made.
     *
     * @return whether it was kept; if not, the file has to be made and written
     * @throws IllegalStateException for a path that has its file already
     * @throws MachineFault when the machine would not have it
     */
    public boolean keep(String path, String fingerprint) {
        Optional<FileMark> mark =
                former.isEmpty() || fingerprint.isEmpty()
                        ? Optional.empty()
                        : own.mark(path).filter(m -> m.fingerprint().equals(fingerprint));
        return mark.isPresent()
                && MachineFault.guard(
                        folder.resolve(path),
                        () ->
                                isKept(
                                        former.orElseThrow().file(path).orElseThrow(),
                                        fingerprint,
                                        (file, found) -> mark.get().fits(found)));
    }

    /** By what this machine knows the former file of a path; empty when it has none or nothing. */
    public Optional<String> fingerprint(String path) {
        return own.mark(path).map(FileMark::fingerprint).filter(known -> !known.isEmpty());
    }

    /**
     * Keeps every file that this build itself published just now, so that more can be added.
     *
     * @return whether all were kept; false when somebody touched one meanwhile
     * @throws MachineFault when the machine would not have it
     */
    public boolean carryAll() {
        PublishedTree site = former.orElseThrow();
        for (ManifestEntry entry : site.entries()) {
            String path = entry.path();
            Sure sure = (file, found) -> isMarked(path, found) || file.startsWith(site.root());
            String fingerprint = own.mark(path).map(FileMark::fingerprint).orElse("");
            if (!MachineFault.guard(
                    folder.resolve(path),
                    () -> isKept(entry, fingerprint, sure) || isCopied(entry, fingerprint))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes a file, unless the former file of that path has the same bytes.
     *
     * @param path where it lies below the output folder
     * @param buffer a buffer that starts with its bytes; it is not kept
     * @param length how many bytes
     * @param fingerprint what to know it by at the next build; empty for nothing
     * @throws IllegalArgumentException for a path or fingerprint that is none
     * @throws IllegalStateException for a path that has its file already
     * @throws MachineFault when the machine would not have it
     */
    public void write(String path, byte[] buffer, int length, String fingerprint) {
        OutputPath.check(path);
        FileMark.check(fingerprint);
        ManifestEntry entry = new ManifestEntry(path, Sha256.hex(buffer, length), length);
        MachineFault.guard(
                folder.resolve(path),
                () -> {
                    Optional<ManifestEntry> same =
                            former.flatMap(site -> site.file(path)).filter(entry::sameBytes);
                    Sure sure =
                            (file, found) ->
                                    isMarked(path, found) || FileBytes.are(file, buffer, length);
                    if (same.isEmpty() || !isKept(entry, fingerprint, sure)) {
                        claim(entry);
                        create(path, ByteBuffer.wrap(buffer, 0, length));
                        mark(path, fingerprint);
                    }
                    return null;
                });
    }

    /** Writes a file without a fingerprint. */
    public void write(String path, byte[] bytes) {
        write(path, bytes, bytes.length, "");
    }

    /** Whether a file that may be the former one surely holds its bytes. */
    private interface Sure {
        boolean holds(Path file, BasicFileAttributes found) throws IOException;
    }

    /** Takes over the former file, from the spare site or from the output, if that is sure. */
    private boolean isKept(ManifestEntry entry, String fingerprint, Sure sure) throws IOException {
        String path = entry.path();
        Optional<BasicFileAttributes> here =
                spare.isPresent() ? spare.get().found(entry) : Optional.empty();
        if (here.isPresent() && sure.holds(folder.resolve(path), here.get())) {
            claim(entry);
            remember(path, fingerprint, here.get());
        } else {
            PublishedTree site = former.orElseThrow();
            Optional<BasicFileAttributes> there = site.found(entry);
            if (there.isEmpty() || !sure.holds(site.root().resolve(path), there.get())) {
                return false;
            }
            claim(entry);
            link(path);
            mark(path, fingerprint);
        }
        unchanged.incrementAndGet();
        return true;
    }

    /** Copies a published file that is as young as its list, as far as the system counts time. */
    private boolean isCopied(ManifestEntry entry, String fingerprint) throws IOException {
        byte[] bytes = Files.readAllBytes(former.orElseThrow().root().resolve(entry.path()));
        if (!Sha256.hex(bytes, bytes.length).equals(entry.sha256())) {
            return false;
        }
        claim(entry);
        create(entry.path(), ByteBuffer.wrap(bytes));
        mark(entry.path(), fingerprint);
        return true;
    }

    private boolean isMarked(String path, BasicFileAttributes found) {
        return own.mark(path).filter(mark -> mark.fits(found)).isPresent();
    }

    private void mark(String path, String fingerprint) throws IOException {
        if (ownList.isPresent()) {
            Path file = folder.resolve(path);
            remember(
                    path,
                    fingerprint,
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }
    }

    private void remember(String path, String fingerprint, BasicFileAttributes file) {
        if (ownList.isPresent()) {
            marks.put(path, FileMark.of(fingerprint, file));
        }
    }

    private void claim(ManifestEntry entry) {
        if (files.putIfAbsent(entry.path(), entry) != null) {
            throw new IllegalStateException("two files for " + entry.path());
        }
    }

    private void link(String path) throws IOException {
        Path from = former.orElseThrow().root().resolve(path);
        Path to = makeWay(path);
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw twoThings(path);
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void create(String path, ByteBuffer bytes) throws IOException {
        try (FileChannel file = FileChannel.open(makeWay(path), NEW_FILE)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw twoThings(path);
        }
    }

    /** Makes the folders of a path, and takes away what the spare site has there. */
    private Path makeWay(String path) throws IOException {
        makeFolder(OutputPath.folder(path));
        Path file = folder.resolve(path);
        if (spare.isPresent()) {
            spare.get().makeWay(path);
        }
        return file;
    }

    private boolean hasFolder(String name) {
        return folders.contains(name) || spare.isPresent() && spare.get().hasFolder(name);
    }

    private void makeFolder(String name) throws IOException {
        if (name.isEmpty() || hasFolder(name)) {
            return;
        }
        makeFolder(OutputPath.folder(name));
        Path path = folder.resolve(name);
        try {
            Files.createDirectory(path);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (files.containsKey(name)) {
                    throw twoThings(name);
                }
                Files.delete(path);
                Files.createDirectory(path);
            }
        }
        folders.add(name);
    }

    /**
     * Takes away what is left of the spare site and adds the list: the folder is a whole site then.
     *
     * @throws IllegalStateException when one file lies where another's folder should be
     * @throws IOException when the list on the disk is not the one that was written
     */
    Published seal() throws IOException {
        ManifestEntry[] entries = inOrder();
        refuseFilesAsFolders(entries);
        if (spare.isPresent()) {
            spare.get().clear(files);
        }
        sealed = Arrays.asList(entries);
        list = new Manifest(sealed).bytes();
        Manifest.write(folder, list);
        if (!Arrays.equals(list, Files.readAllBytes(folder.resolve(Manifest.NAME)))) {
            throw new IOException("the list of files is not what was written");
        }
        int kept = unchanged.get();
        int deleted = former.map(site -> site.filesWithout(files).size()).orElse(0);
        long bytes = Arrays.stream(entries).mapToLong(ManifestEntry::size).sum();
        return new Published(entries.length - kept, kept, deleted, bytes);
    }

    /** Notes down what this machine published, once the sealed folder has become the output. */
    void note() {
        ownList.ifPresent(file -> PublishedHere.write(file, list, sealed, marks));
    }

    /** By path; those of the former site first, whose order is known, for sorting them is quick. */
    private ManifestEntry[] inOrder() {
        List<ManifestEntry> known = former.map(PublishedTree::entries).orElse(List.of());
        List<ManifestEntry> entries = new ArrayList<>(files.size());
        for (ManifestEntry was : known) {
            ManifestEntry is = files.get(was.path());
            if (is != null) {
                entries.add(is);
            }
        }
        if (entries.size() < files.size()) {
            for (ManifestEntry is : files.values()) {
                if (former.isEmpty() || !former.get().hasFile(is.path())) {
                    entries.add(is);
                }
            }
        }
        ManifestEntry[] sorted = entries.toArray(ManifestEntry[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(ManifestEntry::path));
        return sorted;
    }

    private void refuseFilesAsFolders(ManifestEntry[] entries) {
        Set<String> needed = new HashSet<>();
        for (ManifestEntry entry : entries) {
            String name = OutputPath.folder(entry.path());
            while (!name.isEmpty() && needed.add(name)) {
                if (files.containsKey(name)) {
                    throw twoThings(name);
                }
                name = OutputPath.folder(name);
            }
        }
    }

    private static IllegalStateException twoThings(String path) {
        return new IllegalStateException("a file and a folder at " + path);
    }
}
