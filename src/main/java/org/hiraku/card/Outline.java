package org.hiraku.card;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * The outline of a letter, in units of its font.
 *
 * @param steps what each step is, as {@link PathIterator} numbers them
 * @param points the points of the steps, x and y in turn, y upwards
 * @param advance how far on the next letter stands
 */
record Outline(byte[] steps, float[] points, int advance) {

    /** Takes a path over. */
    static Outline of(GeneralPath path, int advance) {
        byte[] steps = new byte[16];
        float[] points = new float[64];
        int step = 0;
        int point = 0;
        float[] of = new float[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(of);
            int count = numbers(kind);
            steps = step == steps.length ? Arrays.copyOf(steps, 2 * step) : steps;
            points = point + 6 > points.length ? Arrays.copyOf(points, 2 * point) : points;
            System.arraycopy(of, 0, points, point, count);
            steps[step++] = (byte) kind;
            point += count;
        }
        return new Outline(Arrays.copyOf(steps, step), Arrays.copyOf(points, point), advance);
    }

    /** How many numbers a kind of step has. */
    private static int numbers(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    /** Whether there is nothing to fill, as of a space. */
    boolean isEmpty() {
        return points.length == 0;
    }
}
