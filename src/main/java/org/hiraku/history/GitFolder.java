package org.hiraku.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/**
 * The folder in which git keeps the repository that a site's folder belongs to.
 *
 * @param root the folder at the top of the repository's files
 * @param git the folder that git keeps
 */
public record GitFolder(Path root, Path git) {

    /** More than any path needs. */
    private static final int POINTER_BYTES = 8192;

    /** More than any repository's settings need. */
    private static final int SETTINGS_BYTES = 1024 * 1024;

    private static final Pattern POINTER = Pattern.compile("gitdir: ([^\\r\\n]+)\\r?\\n?");

    /**
     * The repository of a site: the nearest {@code .git} in its folder or one above it. A link is
     * not followed. A file {@code .git}, as further worktrees and submodules have, is followed only
     * to a folder that names this very place in return: whoever hands over a site must not be able
     * to point it at another repository of the machine.
     */
    public static Optional<GitFolder> of(Path site) {
        try {
            for (Path at = site.toRealPath(); at != null; at = at.getParent()) {
                Path git = at.resolve(".git");
                if (Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(new GitFolder(at, git));
                }
                if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)) {
                    return elsewhere(at, git);
                }
            }
        } catch (IOException | InvalidPathException | ConfigInvalidException none) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A site's folder below the root, with {@code /} between names; empty for the root itself. */
    String below(Path site) throws IOException {
        Path below = root.relativize(site.toRealPath());
        return below.toString().replace(below.getFileSystem().getSeparator(), "/");
    }

    /** Whether the repository may hold files of the site; false only when it tracks none. */
    boolean mayHold(Path site) throws IOException {
        String below = below(site);
        return below.isEmpty() || TrackedFiles.mayHold(git, below + "/data");
    }

    private static Optional<GitFolder> elsewhere(Path root, Path pointer)
            throws IOException, ConfigInvalidException {
        Matcher found = POINTER.matcher(text(pointer, POINTER_BYTES));
        if (!found.matches()) {
            return Optional.empty();
        }
        Path git = root.resolve(found.group(1)).toRealPath();
        return isWorktree(git, pointer) || isSubmodule(git, root)
                ? Optional.of(new GitFolder(root, git))
                : Optional.empty();
    }

    private static boolean isWorktree(Path git, Path pointer) throws IOException {
        Path back = git.resolve("gitdir");
        return Files.exists(back)
                && git.resolve(text(back, POINTER_BYTES).strip())
                        .toRealPath()
                        .equals(pointer.toRealPath());
    }

    private static boolean isSubmodule(Path git, Path root)
            throws IOException, ConfigInvalidException {
        Config settings = new Config();
        settings.fromText(text(git.resolve("config"), SETTINGS_BYTES));
        String worktree = settings.getString("core", null, "worktree");
        return worktree != null && git.resolve(worktree).toRealPath().equals(root);
    }

    private static String text(Path file, int limit) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no file: " + file);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(limit), StandardCharsets.UTF_8);
        }
    }
}
