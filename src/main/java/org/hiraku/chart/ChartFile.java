package org.hiraku.chart;

import java.util.ArrayList;
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
    private static final int USUAL_LENGTH = 8192;

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
    private static final String CLASS = " class=\"";
    private static final String NOT_FINAL = " data-status=\"";

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
     * A chart as an SVG document.
     *
     * @param chart the chart
     * @param language the language of its page
     * @param name what it is of
     * @param from where it is from, a paragraph each
     */
    public String of(ChartSvg chart, String language, String name, List<String> from) {
        List<String> names = TextWidth.lines(name, (double) WIDTH / LETTER);
        List<String> foot = new ArrayList<>();
        from.forEach(text -> foot.addAll(TextWidth.lines(text, (double) WIDTH / SMALL_LETTER)));
        int top = EDGE + names.size() * LINE + BETWEEN;
        int tall = (int) Math.ceil(chart.tall() * LETTER);
        int bottom = top + tall + BETWEEN;
        SvgText svg = new SvgText(USUAL_LENGTH).own(START).attribute("xml:lang", language);
        open(svg, bottom + foot.size() * SMALL_LINE + EDGE);
        svg.own("<title>").words(name).own("</title>").own(PAPER);
        for (int at = 0; at < names.size(); at++) {
            text(svg, EDGE + at * LINE + LETTER, " font-weight=\"700\">", names.get(at));
        }
        svg.own("<svg x=\"" + EDGE + "\" y=\"" + top + "\" width=\"" + WIDTH);
        svg.own("\" height=\"" + tall + "\" overflow=\"visible\">");
        draw(svg, chart.svg());
        svg.own("</svg>");
        for (int at = 0; at < foot.size(); at++) {
            text(svg, bottom + at * SMALL_LINE + SMALL_LETTER, SMALL, foot.get(at));
        }
        return svg.own("</svg>\n").toString();
    }

    private static void open(SvgText svg, int height) {
        svg.own(" height=\"" + height + "\" viewBox=\"0 0 " + FULL + " " + height + "\">");
    }

    private static void text(SvgText svg, int y, String looks, String line) {
        svg.own("<text x=\"" + EDGE + "\" y=\"" + y + "\"").own(looks);
        svg.words(line).own("</text>");
    }

    /** Writes a drawing with each part's looks behind its class. */
    private void draw(SvgText to, String svg) {
        int written = 0;
        for (int tag = svg.indexOf('<'); tag >= 0; tag = svg.indexOf('<', tag + 1)) {
            int named = tag + 1;
            while (Character.isLetter(svg.charAt(named))) {
                named++;
            }
            String part = svg.substring(tag + 1, named);
            if (svg.startsWith(CLASS, named)) {
                int from = named + CLASS.length();
                named = svg.indexOf('"', from);
                part = svg.substring(from, named++);
            }
            boolean open = looks.tellOpen(part) && isOpen(svg, named);
            String its = looks.of(part, open);
            if (!its.isEmpty()) {
                to.own(svg.substring(written, named)).own(its);
                written = named;
            }
        }
        to.own(svg.substring(written));
    }

    /** Whether the rest of a tag says that its figure is not final. */
    private static boolean isOpen(String svg, int from) {
        return svg.substring(from, svg.indexOf('>', from)).contains(NOT_FINAL);
    }
}
