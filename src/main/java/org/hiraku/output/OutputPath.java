package org.hiraku.output;

import java.util.Locale;
import java.util.Set;

/**
 * Which paths a site may have below its output folder: names of ASCII letters, digits, {@code .},
 * {@code _} and {@code -} with {@code /} between, as {@code en/plans/2024-city/index.html}.
 *
 * <p>No name is {@code .} or {@code ..}, ends with a dot, is longer than 255, or is a device of
 * Windows ({@code con}, {@code nul.html}); so a path means the same file on every system, and never
 * one outside the folder.
 */
final class OutputPath {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 1024;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private OutputPath() {}

    /**
     * Refuses any other path.
     *
     * @throws IllegalArgumentException for a path that is not one
     */
    static void check(String path) {
        if (!isValid(path)) {
            throw new IllegalArgumentException("no path for a file of the site: " + path);
        }
    }

    static boolean isValid(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH || path.equals(Manifest.NAME)) {
            return false;
        }
        int from = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                if (!isName(path, from, i)) {
                    return false;
                }
                from = i + 1;
            } else if (!isLetter(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The folder a path lies in, empty for the output folder itself. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static boolean isName(String path, int from, int to) {
        int length = to - from;
        return length > 0
                && length <= LONGEST_NAME
                && path.charAt(to - 1) != '.'
                && !isDevice(path, from, to);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c == '-'
                || c == '.'
                || c == '_';
    }

    private static boolean isDevice(String path, int from, int to) {
        int dot = path.indexOf('.', from);
        int end = dot < 0 || dot > to ? to : dot;
        if (end - from < 3 || end - from > 4) {
            return false;
        }
        String stem = path.substring(from, end).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem)
                || stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && Character.isDigit(stem.charAt(3));
    }
}
