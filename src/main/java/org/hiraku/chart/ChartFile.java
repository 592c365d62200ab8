package org.hiraku.chart;

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

    private static final String FACES =
            "Noto Sans JP, Noto Sans CJK JP, Hiragino Sans, BIZ UDPGothic, Meiryo, sans-serif";
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
        SvgText drawn = new SvgText();
        int y = EDGE;
        for (String line : TextWidth.lines(name, (double) WIDTH / LETTER)) {
            text(drawn, y + LETTER).attribute("font-weight", "700").inside();
            drawn.words(line).close("text");
            y += LINE;
        }
        y += BETWEEN;
        int tall = (int) Math.ceil(chart.tall() * LETTER);
        drawn.own("<svg x=\"" + EDGE + "\" y=\"" + y + "\" width=\"" + WIDTH + "\" height=\"");
        drawn.own(tall + "\" overflow=\"visible\">");
        draw(drawn, chart.svg());
        drawn.close("svg");
        y += tall + BETWEEN;
        for (String paragraph : from) {
            for (String line : TextWidth.lines(paragraph, (double) WIDTH / SMALL_LETTER)) {
                text(drawn, y + SMALL_LETTER).attribute("fill", ChartLooks.INK_SOFT);
                drawn.attribute("font-size", Integer.toString(SMALL_LETTER)).inside();
                drawn.words(line).close("text");
                y += SMALL_LINE;
            }
        }
        return document(language, name, y + EDGE, drawn);
    }

    private static SvgText text(SvgText drawn, int y) {
        return drawn.own("<text x=\"" + EDGE + "\" y=\"" + y + "\"");
    }

    private static String document(String language, String name, int height, SvgText drawn) {
        int width = WIDTH + 2 * EDGE;
        SvgText svg = new SvgText().own("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.own("<svg xmlns=\"http://www.w3.org/2000/svg\"").attribute("xml:lang", language);
        svg.own(" width=\"" + width + "\" height=\"" + height + "\"");
        svg.own(" viewBox=\"0 0 " + width + " " + height + "\"");
        svg.attribute("font-family", FACES).own(" font-size=\"" + LETTER + "\"");
        svg.attribute("fill", ChartLooks.INK).inside();
        svg.own("<title>").words(name).close("title");
        svg.own("<rect width=\"100%\" height=\"100%\"").attribute("fill", ChartLooks.PAPER).end();
        return svg.own(drawn).close("svg").own("\n").toString();
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
                to.own(svg, written, named).own(its);
                written = named;
            }
        }
        to.own(svg, written, svg.length());
    }

    /** Whether the rest of a tag says that its figure is not final. */
    private static boolean isOpen(String svg, int from) {
        return svg.substring(from, svg.indexOf('>', from)).contains(NOT_FINAL);
    }
}
