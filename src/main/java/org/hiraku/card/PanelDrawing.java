package org.hiraku.card;

import java.util.Arrays;
import org.hiraku.card.Card.Bar;
import org.hiraku.card.Card.Figure;
import org.hiraku.card.Card.Panel;
import org.hiraku.card.Card.Role;
import org.hiraku.card.Card.Span;

/** Draws a panel: its caption, its figures side by side under their labels, its marks. */
final class PanelDrawing {

    private static final int GAP = 32;
    private static final int CAPTION_HEIGHT = 44;
    private static final int LABEL_HEIGHT = 38;
    private static final int MARKER = 22;

    private static final int[] CAPTION = {28, 26, 24, 22};
    private static final int[] LABEL = {28, 26, 24, 22, 20, 18, 16};
    private static final int MIDDLE = 24;
    private static final int LEGIBLE = 40;
    private static final int SMALLEST = 22;

    private final Panel panel;
    private final Sheet sheet;
    private final int width;
    private final int[] columns;
    private final int size;

    /**
     * A panel of a width.
     *
     * @param largest how tall the letters of its figures may be
     */
    PanelDrawing(Panel panel, Sheet sheet, int width, int largest) {
        this.panel = panel;
        this.sheet = sheet;
        this.width = width;
        this.columns = columns();
        this.size = size(largest);
    }

    /** As wide as one another; where a label would not fit, as wide as their words ask for. */
    private int[] columns() {
        int count = panel.figures().size();
        int free = width - (count - 1) * GAP;
        double[] asked = panel.figures().stream().mapToDouble(PanelDrawing::asked).toArray();
        double all = Arrays.stream(asked).sum();
        boolean equal = Arrays.stream(asked).allMatch(wide -> wide * count <= free);
        return Arrays.stream(asked)
                .mapToInt(wide -> (int) (equal ? free / count : free * wide / all))
                .toArray();
    }

    private static double asked(Figure figure) {
        double label = marked(figure) + Typeface.regular().width(figure.label(), MIDDLE);
        return Math.max(label, face(figure).width(figure.words(), MIDDLE));
    }

    /** How much its mark takes before its label. */
    private static int marked(Figure figure) {
        return figure.role() == Role.COUNT ? 0 : MARKER + 12;
    }

    /** The largest size in which every figure stays on one line. */
    private int size(int largest) {
        int size = largest;
        for (int i = 0; i < columns.length; i++) {
            Figure figure = panel.figures().get(i);
            while (size > SMALLEST && face(figure).width(figure.words(), size) > columns[i]) {
                size -= 2;
            }
        }
        return size;
    }

    /** Whether its figures can be read where the card is shown small. */
    boolean isLegible() {
        return size >= LEGIBLE && Arrays.stream(columns).distinct().count() == 1;
    }

    private static Typeface face(Figure figure) {
        return figure.role() == Role.PROMISE ? Typeface.regular() : Typeface.bold();
    }

    /** How tall it is, in pixels. */
    int height() {
        int caption = panel.caption().isPresent() ? CAPTION_HEIGHT : 0;
        int figures = panel.figures().isEmpty() ? 0 : LABEL_HEIGHT + figureHeight();
        int bars = panel.bars().size();
        return caption + figures + (bars == 0 ? 0 : barGap() + bars * box() + (bars - 1) * rest());
    }

    private int figureHeight() {
        return Math.round(size * 1.2f);
    }

    private int box() {
        return panel.bars().size() > 1 ? 36 : 56;
    }

    private int rest() {
        return 12;
    }

    private int barGap() {
        return 24;
    }

    void draw(int left, int top) {
        int y = top;
        if (panel.caption().isPresent()) {
            Paragraph.fitting(panel.caption().get(), Typeface.bold(), width, CAPTION, 1)
                    .write(sheet, left, y, Ink.TEXT);
            y += CAPTION_HEIGHT;
        }
        int x = left;
        for (int i = 0; i < columns.length; i++) {
            draw(panel.figures().get(i), x, y, columns[i]);
            x += columns[i] + GAP;
        }
        y += panel.figures().isEmpty() ? 0 : LABEL_HEIGHT + figureHeight() + barGap();
        for (Bar bar : panel.bars()) {
            draw(bar, left, y);
            y += box() + rest();
        }
    }

    private void draw(Figure figure, int left, int top, int column) {
        int marked = marked(figure);
        if (figure.role() == Role.PROMISE) {
            sheet.frame(left, top + 7, MARKER, MARKER, 4, Ink.TEXT);
        } else if (figure.role() == Role.OUTCOME) {
            sheet.fill(left, top + 7, MARKER, MARKER, Ink.OUTCOME);
        }
        Paragraph label =
                Paragraph.fitting(figure.label(), Typeface.regular(), column - marked, LABEL, 1);
        sheet.write(label.line(), left + marked, top + 28, label.face(), label.size(), Ink.SOFT);
        String words =
                Paragraph.fitting(figure.words(), face(figure), column, new int[] {size}, 1).line();
        int baseline = top + LABEL_HEIGHT + Math.round(size * 0.98f);
        sheet.write(words, left, baseline, face(figure), size, Ink.TEXT);
    }

    private void draw(Bar bar, int left, int top) {
        int middle = top + box() / 2;
        sheet.fill(left, middle - 1, width, 2, Ink.LINE);
        bar.target()
                .ifPresent(span -> sheet.clear(x(span.left(), left), middle - 1, wide(span), 2));
        bar.actual().ifPresent(span -> drawActual(span, bar.firm(), left, middle));
        bar.target()
                .ifPresent(
                        span ->
                                sheet.frame(
                                        x(span.left(), left), top, wide(span), box(), 4, Ink.TEXT));
        bar.zero().ifPresent(zero -> sheet.fill(x(zero, left) - 1, top, 3, box(), Ink.SOFT));
    }

    private void drawActual(Span span, boolean firm, int left, int middle) {
        int tall = box() * 7 / 12;
        int x = x(span.left(), left);
        if (firm) {
            sheet.fill(x, middle - tall / 2, wide(span), tall, Ink.OUTCOME);
        } else {
            sheet.clear(x, middle - tall / 2, wide(span), tall);
            sheet.hatch(x, middle - tall / 2, wide(span), tall, Ink.OUTCOME);
            sheet.frame(x, middle - tall / 2, wide(span), tall, 3, Ink.OUTCOME);
        }
    }

    private int x(double percent, int left) {
        return left + (int) Math.round(percent * width / 100);
    }

    private int wide(Span span) {
        return x(span.left() + span.width(), 0) - x(span.left(), 0);
    }
}
