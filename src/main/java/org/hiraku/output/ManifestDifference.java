package org.hiraku.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * In which files two lists differ, found by comparing the lists as bytes: two builds of one site
 * differ in a few lines of many thousand, and only those are looked at.
 *
 * <p>Both lists are by path. Example: {@code … 1 - a.html, … 2 - b.html} and {@code … 1 - a.html, …
 * 3 - b.html, … 1 - c.html} differ in b.html and c.html.
 */
final class ManifestDifference {

    private final byte[] one;
    private final byte[] other;
    private final int oneEnd;
    private final int otherEnd;
    private final Set<String> paths = new HashSet<>();

    private ManifestDifference(byte[] one, byte[] other) {
        this.one = one;
        this.other = other;
        this.oneEnd = Manifest.linesEnd(one);
        this.otherEnd = Manifest.linesEnd(other);
    }

    /**
     * The paths that are in one list alone, or on different lines of both.
     *
     * @param one a list that {@link Manifest#isList} holds for
     * @param other another
     * @throws IllegalArgumentException when a path that differs is none
     */
    static Set<String> between(byte[] one, byte[] other) {
        ManifestDifference difference = new ManifestDifference(one, other);
        difference.compare();
        difference.paths.forEach(OutputPath::check);
        return difference.paths;
    }

    private void compare() {
        int a = Manifest.linesStart();
        int b = a;
        while (a < oneEnd && b < otherEnd) {
            int same = Arrays.mismatch(one, a, oneEnd, other, b, otherEnd);
            if (same < 0) {
                return;
            }
            int line = lineStart(a, a + same);
            b += line - a;
            a = line;
            if (a == oneEnd || b == otherEnd) {
                break;
            }
            String here = path(one, a);
            String there = path(other, b);
            int order = here.compareTo(there);
            paths.add(order <= 0 ? here : there);
            a = order <= 0 ? next(one, a) : a;
            b = order >= 0 ? next(other, b) : b;
        }
        addAll(one, a, oneEnd);
        addAll(other, b, otherEnd);
    }

    private void addAll(byte[] list, int from, int end) {
        for (int at = from; at < end; at = next(list, at)) {
            paths.add(path(list, at));
        }
    }

    private int lineStart(int from, int at) {
        int start = at;
        while (start > from && one[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int next(byte[] list, int at) {
        int end = at;
        while (list[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /** What stands after the last blank of a line. */
    private static String path(byte[] list, int at) {
        int end = next(list, at) - 1;
        int start = end;
        while (start > at && list[start - 1] != ' ') {
            start--;
        }
        return new String(list, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
