package org.hiraku.baking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * The picture that a publisher is recognised by; shown as a picture, never as part of a page.
 *
 * @param name its name below {@code assets/}
 * @param type what it is: {@code image/png}
 * @param width how wide it is shown, in pixels
 * @param height how high
 */
public record Mark(String name, String type, int width, int height) {

    /** How many bytes it may have: every page asks for it. */
    static final int BYTES_AT_MOST = 20_000;

    /** How high it is shown; style sheets may change that, but not its ratio to the width. */
    private static final int SHOWN_HEIGHT = 40;

    /** How many times as wide as high it may be, or the other way round. */
    private static final int RATIO_AT_MOST = 8;

    /**
     * What a picture is, by its bytes.
     *
     * @param type its type
     * @param width its width
     * @param height its height
     */
    record Form(String type, int width, int height) {

        boolean isSound() {
            return width > 0
                    && height > 0
                    && width <= (long) height * RATIO_AT_MOST
                    && height <= (long) width * RATIO_AT_MOST;
        }

        int shownWidth() {
            return (int) Math.round((double) width * SHOWN_HEIGHT / height);
        }
    }

    /**
     * The mark of a site.
     *
     * @param site the site's folder
     * @param path the file, below that folder
     * @param place where the site's record names it
     * @param problems where it is told why it cannot be shown
     * @return the mark; empty when something was told
     */
    public static Optional<Mark> of(Path site, String path, Place place, Problems problems) {
        Problem problem = Problem.error("mark", place).with("file", path);
        Optional<byte[]> bytes = bytes(site, path);
        if (bytes.isEmpty()) {
            problems.add(problem.variant("missing"));
            return Optional.empty();
        }
        if (bytes.get().length > BYTES_AT_MOST) {
            problems.add(problem.variant("size").with("bytes", BYTES_AT_MOST));
            return Optional.empty();
        }
        boolean drawn = path.endsWith(".svg");
        Optional<Form> form = drawn ? SvgForm.of(bytes.get()) : RasterForm.of(bytes.get());
        if (form.isEmpty() || !form.get().type().contains(ending(path))) {
            problems.add(drawn ? problem.variant("svg") : problem);
            return Optional.empty();
        }
        if (!form.get().isSound()) {
            problems.add(problem.variant("shape").with("ratio", RATIO_AT_MOST));
            return Optional.empty();
        }
        String name = path.substring(Assets.FOLDER.length());
        return form.map(f -> new Mark(name, f.type(), f.shownWidth(), SHOWN_HEIGHT));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The bytes of a file to which no link leads; one more than it may have where it has more. */
    private static Optional<byte[]> bytes(Path site, String path) {
        Path file = site;
        for (String name : path.split("/")) {
            file = file.resolve(name);
            if (Files.isSymbolicLink(file)) {
                return Optional.empty();
            }
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(BYTES_AT_MOST + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
