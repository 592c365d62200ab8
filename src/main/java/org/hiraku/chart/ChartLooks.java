package org.hiraku.chart;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The looks of a chart's parts by day as attributes of SVG, for charts that no style sheet reaches.
 *
 * <p>They are attributes and not a style of the file's own, which the policy that hosts send with
 * every file would block. Words have no halo: programs that do not know the order in which to paint
 * it would cover them with it.
 */
final class ChartLooks {

    static final String PAPER = "#fff";
    static final String INK = "#1a1a1c";
    static final String INK_SOFT = "#4d4d52";
    static final String LINE = "#d4d6dc";
    static final String LINE_STRONG = "#767a85";
    static final String PROMISE = "#1a1a1c";

    /** What was measured, unless the site has a colour of its own. */
    static final String OUTCOME = "#0031d8";

    /** Set after a part's name where its figure is not final. */
    private static final String OPEN = " open";

    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> attributes = new HashMap<>();

    /** The looks where what was measured has this colour. */
    ChartLooks(String outcome) {
        part("chart-actual", "fill", outcome, "stroke", outcome);
        part("chart-actual" + OPEN, "stroke", outcome, "stroke-width", "1.5");
        part("rect", "fill", PAPER);
        part("path", "stroke", outcome, "stroke-width", "5");
        part("chart-line", "stroke", outcome, "stroke-width", "2");
        part("chart-line" + OPEN, dashed(outcome, "2", "4 3"));
        part("chart-gap", dashed(outcome, "2", "4 3"));
        part("chart-target", "fill", "none", "stroke", PROMISE, "stroke-width", "2");
        part("chart-former", dashed(LINE_STRONG, "1.5", "2 2"));
        part("chart-cross", "stroke", PROMISE, "stroke-width", "2");
        part("chart-track", "stroke", LINE);
        part("chart-grid", "stroke", LINE);
        part("chart-zero", "stroke", LINE_STRONG);
        part("chart-leader", "stroke", INK_SOFT);
        part("chart-break", dashed(INK_SOFT, "1.5", "4 4"));
        part("chart-value", "font-weight", "700");
        part("chart-series", "font-weight", "700");
        for (String soft : new String[] {"period", "promise", "absence", "tick", "remark"}) {
            part("chart-" + soft, "fill", INK_SOFT);
        }
        part("chart-break-label", "fill", INK_SOFT);
    }

    private static String[] dashed(String colour, String width, String dashes) {
        return new String[] {
            "stroke", colour, "stroke-width", width, "stroke-dasharray", dashes,
        };
    }

    private void part(String name, String... given) {
        SvgText written = new SvgText();
        for (int at = 0; at < given.length; at += 2) {
            written.attribute(given[at], given[at + 1]);
        }
        attributes.put(name, written.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether a part looks otherwise where its figure is not final. */
    boolean tellOpen(String name) {
        return name.equals("chart-actual") || name.equals("chart-line");
    }

    /**
     * What to add to a part's tag; empty for what has no looks of its own.
     *
     * @param name its class; its element, where it has none
     * @param open whether its figure is not final and it looks otherwise then
     */
    byte[] of(String name, boolean open) {
        return attributes.getOrDefault(open ? name + OPEN : name, NOTHING);
    }
}
