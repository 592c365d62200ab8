package org.hiraku.card;

import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * How much of each pixel an outline covers, in arithmetic that Java defines to the last bit: the
 * same on every machine and every Java, which the filling of {@code java.awt} is not.
 *
 * <p>Each edge adds to a pixel how much more of it than of its left neighbour lies to the edge's
 * right; summed up from the left, that is what is covered, as <a
 * href="https://github.com/raphlinus/font-rs">font-rs</a> does it.
 */
final class Filling {

    /** Up to how many straight edges stand for a curve, and how long each is, in pixels. */
    private static final int EDGES = 16;

    private static final int EDGE_LENGTH = 3;

    private float[] areas = new float[0];
    private float[] points = new float[0];
    private int left;
    private int top;
    private int columns;
    private int rows;

    /** The leftmost column of pixels that may be covered. */
    int left() {
        return left;
    }

    /** The topmost row of pixels that may be covered. */
    int top() {
        return top;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** How much more of a pixel is covered than of its left neighbour; negative for less. */
    float area(int row, int column) {
        return areas[row * columns + column];
    }

    /**
     * Fills an outline.
     *
     * @param x where its origin lies
     * @param baseline where it stands
     * @param scale pixels a unit
     */
    void fill(Outline outline, float x, float baseline, float scale) {
        place(outline.points(), x, baseline, scale);
        if (areas.length < columns * rows) {
            areas = new float[columns * rows];
        } else {
            Arrays.fill(areas, 0, columns * rows, 0);
        }
        trace(outline.steps());
    }

    private void place(float[] units, float x, float baseline, float scale) {
        points = points.length < units.length ? new float[units.length] : points;
        float west = Float.MAX_VALUE;
        float east = -Float.MAX_VALUE;
        float north = Float.MAX_VALUE;
        float south = -Float.MAX_VALUE;
        for (int i = 0; i < units.length; i += 2) {
            points[i] = x + units[i] * scale;
            points[i + 1] = baseline - units[i + 1] * scale;
            west = Math.min(west, points[i]);
            east = Math.max(east, points[i]);
            north = Math.min(north, points[i + 1]);
            south = Math.max(south, points[i + 1]);
        }
        left = (int) Math.floor(west);
        top = (int) Math.floor(north);
        columns = (int) Math.ceil(east) - left + 2;
        rows = (int) Math.ceil(south) - top + 1;
        for (int i = 0; i < units.length; i += 2) {
            points[i] -= left;
            points[i + 1] -= top;
        }
    }

    private void trace(byte[] steps) {
        float startX = 0;
        float startY = 0;
        float x = 0;
        float y = 0;
        int at = 0;
        for (byte step : steps) {
            switch (step) {
                case PathIterator.SEG_MOVETO -> {
                    startX = points[at];
                    startY = points[at + 1];
                    x = startX;
                    y = startY;
                    at += 2;
                }
                case PathIterator.SEG_LINETO -> {
                    edge(x, y, points[at], points[at + 1]);
                    x = points[at];
                    y = points[at + 1];
                    at += 2;
                }
                case PathIterator.SEG_QUADTO -> {
                    curve(x, y, at);
                    x = points[at + 2];
                    y = points[at + 3];
                    at += 4;
                }
                case PathIterator.SEG_CLOSE -> {
                    edge(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
                default -> throw new IllegalStateException("TrueType has no such curve: " + step);
            }
        }
    }

    /** A curve from a point over the point at {@code at} to the one after it. */
    private void curve(float x0, float y0, int at) {
        float x1 = points[at];
        float y1 = points[at + 1];
        float x2 = points[at + 2];
        float y2 = points[at + 3];
        float length =
                Math.abs(x1 - x0) + Math.abs(y1 - y0) + Math.abs(x2 - x1) + Math.abs(y2 - y1);
        int count = 1 + (int) Math.min(EDGES - 1, length / EDGE_LENGTH);
        float x = x0;
        float y = y0;
        for (int k = 1; k <= count; k++) {
            float t = (float) k / count;
            float s = 1 - t;
            float nextX = s * s * x0 + 2 * s * t * x1 + t * t * x2;
            float nextY = s * s * y0 + 2 * s * t * y1 + t * t * y2;
            edge(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    /** A straight edge, row by row of pixels. */
    private void edge(float x0, float y0, float x1, float y1) {
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        float from = down ? y0 : y1;
        float to = down ? y1 : y0;
        float slope = (x1 - x0) / (y1 - y0);
        float x = down ? x0 : x1;
        int last = Math.min(rows, (int) Math.ceil(to));
        for (int row = Math.max(0, (int) from); row < last; row++) {
            float tall = Math.min(row + 1, to) - Math.max(row, from);
            float next = x + slope * tall;
            cover(row * columns, Math.min(x, next), Math.max(x, next), down ? tall : -tall);
            x = next;
        }
    }

    /** What an edge that goes from one place across to another covers in a row of pixels. */
    private void cover(int row, float from, float to, float tall) {
        int first = Math.min(columns - 2, Math.max(0, (int) from));
        int last = Math.max(first, Math.min(columns - 2, (int) Math.ceil(to) - 1));
        float before = 0;
        float neighbour = 0;
        for (int column = first; column <= last; column++) {
            float until = leftOf(column + 1, from, to);
            float own = tall * (until - before);
            areas[row + column] += own - neighbour;
            before = until;
            neighbour = own;
        }
        areas[row + last + 1] += tall - neighbour;
    }

    /** The area between an edge at full height and a place across. */
    private static float leftOf(float place, float from, float to) {
        if (place <= from) {
            return 0;
        }
        float beyond = place - from;
        return place >= to ? place - (from + to) / 2 : beyond * beyond / (2 * (to - from));
    }
}
