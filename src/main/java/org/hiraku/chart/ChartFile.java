package org.hiraku.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Charts as files of their own, to be shown anywhere: the drawing of a page, its looks written into
 * it, under its name and above where it is from.
 */
public final class ChartFile {

    private static final int LETTER = 14;
    private static final int SMALL_LETTER = 12;
    private static final int WIDTH = 640;
    private static final int EDGE = 16;
    private static final int LINE = 22;
    private static final int SMALL_LINE = 18;
    private static final int BETWEEN = 12;

    private static final int FULL = WIDTH + 2 * EDGE;

    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Noto Sans JP,"
                    + " Noto Sans CJK JP, Hiragino Sans, BIZ UDPGothic, Meiryo, sans-serif\""
                    + (" font-size=\"" + LETTER + "\" width=\"" + FULL + "\"")
                    + (" fill=\"" + ChartLooks.INK + "\"");
    private static final String PAPER =
            "<rect width=\"100%\" height=\"100%\" fill=\"" + ChartLooks.PAPER + "\"/>";
    private static final String SMALL =
            " fill=\"" + ChartLooks.INK_SOFT + "\" font-size=\"" + SMALL_LETTER + "\">";
    private static final byte[] CLASS = utf8(" class=\"");
    private static final byte[] NOT_FINAL = utf8(" data-status=\"");

    private final ChartLooks looks;

    /**
     * The files of a site.
     *
     * @param accent its own colour, as {@code #1a6b54}
     */
    public ChartFile(Optional<String> accent) {
        looks = new ChartLooks(accent.orElse(ChartLooks.OUTCOME));
    }

    /**
     * Writes a chart as an SVG document, and leaves {@code target} open.
     *
     * @param chart the chart
     * @param language the language of its page
     * @param name what it is of
     * @param from where it is from, a paragraph each
     * @throws IOException when {@code target} does
     */
    public void write(
            OutputStream target, ChartSvg chart, String language, String name, List<String> from)
            throws IOException {
        List<String> names = TextWidth.lines(name, (double) WIDTH / LETTER);
        List<String> foot = new ArrayList<>();
        for (String text : from) {
            foot.addAll(TextWidth.lines(text, (double) WIDTH / SMALL_LETTER));
        }
        int top = EDGE + names.size() * LINE + BETWEEN;
        int tall = (int) Math.ceil(chart.tall() * LETTER);
        int bottom = top + tall + BETWEEN;
        SvgText before = new SvgText().own(START).attribute("xml:lang", language);
        open(before, bottom + foot.size() * SMALL_LINE + EDGE);
        before.own("<title>").words(name).own("</title>").own(PAPER);
        for (int at = 0; at < names.size(); at++) {
            text(before, EDGE + at * LINE + LETTER, " font-weight=\"700\">", names.get(at));
        }
        before.own("<svg x=\"" + EDGE + "\" y=\"" + top + "\" width=\"" + WIDTH);
        before.own("\" height=\"" + tall + "\" overflow=\"visible\">");
        SvgText after = new SvgText().own("</svg>");
        for (int at = 0; at < foot.size(); at++) {
            text(after, bottom + at * SMALL_LINE + SMALL_LETTER, SMALL, foot.get(at));
        }
        target.write(utf8(before.toString()));
        draw(target, utf8(chart.svg()));
        target.write(utf8(after.own("</svg>\n").toString()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void open(SvgText svg, int height) {
        svg.own(" height=\"" + height + "\" viewBox=\"0 0 " + FULL + " " + height + "\">");
    }

    private static void text(SvgText svg, int y, String looks, String line) {
        svg.own("<text x=\"" + EDGE + "\" y=\"" + y + "\"").own(looks);
        svg.words(line).own("</text>");
    }

    /** Writes a drawing with each part's looks behind its class. */
    private void draw(OutputStream target, byte[] svg) throws IOException {
        int written = 0;
        for (int tag = 0; tag < svg.length; tag++) {
            if (svg[tag] != '<') {
                continue;
            }
            int end = end(svg, tag + 1);
            int from = tag + 1;
            if (startsWith(svg, end, CLASS)) {
                from = end + CLASS.length;
                end = from;
                while (svg[end] != '"') {
                    end++;
                }
            }
            String part = new String(svg, from, end - from, StandardCharsets.UTF_8);
            int behind = from == tag + 1 ? end : end + 1;
            byte[] its = looks.of(part, looks.tellOpen(part) && isOpen(svg, behind));
            if (its.length > 0) {
                target.write(svg, written, behind - written);
                target.write(its);
                written = behind;
            }
        }
        target.write(svg, written, svg.length - written);
    }

    /** Where an element's name ends. */
    private static int end(byte[] svg, int from) {
        int at = from;
        while (svg[at] >= 'a' && svg[at] <= 'z' || svg[at] >= 'A' && svg[at] <= 'Z') {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] svg, int from, byte[] what) {
        return svg.length - from >= what.length
                && Arrays.equals(svg, from, from + what.length, what, 0, what.length);
    }

    /** Whether the rest of a tag says that its figure is not final. */
    private static boolean isOpen(byte[] svg, int from) {
        for (int at = from; svg[at] != '>'; at++) {
            if (svg[at] == ' ' && startsWith(svg, at, NOT_FINAL)) {
                return true;
            }
        }
        return false;
    }
}
