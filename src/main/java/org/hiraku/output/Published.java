package org.hiraku.output;

/**
 * What a build did to its output.
 *
 * @param written files that are new or differ from the former ones
 * @param unchanged files that are the former ones
 * @param deleted former files that are no more
 * @param bytes size of the whole site, its list of files not counted
 */
public record Published(int written, int unchanged, int deleted, long bytes) {

    /** How many files the site has. */
    public int files() {
        return written + unchanged;
    }
}
