package org.hiraku.page;

/**
 * Where a page or a file lives on the site; permanent once published.
 *
 * <p>Example: {@code Address.page("ja", "plans/2024-mayors-office/")} is written to {@code
 * ja/plans/2024-mayors-office/index.html}, and a link to it from {@code ja/indicators/} reads
 * {@code ../../ja/plans/2024-mayors-office/index.html}. Links name {@code index.html}, so that they
 * also work in a site unpacked from a zip; the permanent address does not.
 *
 * @param path below the site's root: ends with {@code /} for a page in a folder of its own, else
 *     names a file
 */
public record Address(String path) {

    private static final String INDEX = "index.html";

    /** A page of one language, as {@code plans/x/}; the empty path is that language's home. */
    public static Address page(String language, String path) {
        return new Address(language + "/" + path);
    }

    /** A file, as {@code data/site.json}. */
    public static Address file(String path) {
        return new Address(path);
    }

    /** What lies below a page in a folder of its own, as {@code embed/}. */
    Address below(String name) {
        return new Address(path + name);
    }

    /** The file that the output folder holds for it. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** The way from here to the site's root: {@code ../../} for {@code ja/plans/}. */
    public String root() {
        int depth = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                depth++;
            }
        }
        return "../".repeat(depth);
    }

    /** A relative link from here to another address. */
    public String linkTo(Address other) {
        return root() + other.file();
    }
}
