package org.hiraku.card;

import java.util.List;

/**
 * Draws cards: the publisher, the title, the sentence, and promise and outcome large at the foot.
 *
 * <pre>
 * Publisher
 * Title, in bold letters
 * The sentence, in running text
 *
 * □ Target FY2024     ■ Actual FY2023
 * ¥350,000,000        ¥226,231,970
 * [==============--------]
 * </pre>
 */
public final class CardDrawing {

    /** What is free round everything. */
    static final int MARGIN = 72;

    private static final int WIDTH = Card.WIDTH - 2 * MARGIN;
    private static final int TOP = MARGIN - 16;
    private static final int BOTTOM = Card.HEIGHT - MARGIN;
    private static final int BETWEEN = 20;
    private static final int BETWEEN_PANELS = 56;

    private static final int[] PUBLISHER = {28, 24, 20};
    private static final int[] TITLE = {64, 60, 56, 52, 48, 44, 40, 36};
    private static final int[] POSTER = {96, 88, 80, 72, 64, 56, 48, 40, 36};
    private static final int[] SENTENCE = {32, 30, 28, 26, 24, 22};
    private static final int[] FIGURES = {76, 64, 54};
    private static final int TITLE_LINES = 2;

    /** A title on one line is no smaller; a longer one has two lines. */
    private static final int LARGE_TITLE = 48;

    /** From this size on the sentence reads well; title and figures are made smaller for it. */
    private static final int READABLE = 26;

    private final Card card;
    private final Sheet sheet = new Sheet();
    private final Paragraph publisher;
    private final Measured title;
    private final Measured sentence;

    private CardDrawing(Card card) {
        this.card = card;
        this.title = Measured.of(card.title(), Typeface.bold());
        this.sentence = Measured.of(card.sentence(), Typeface.regular());
        this.publisher =
                Paragraph.fitting(card.publisher(), Typeface.regular(), WIDTH, PUBLISHER, 1);
    }

    /** A card as a PNG: the same bytes wherever it is drawn. */
    public static byte[] png(Card card) {
        CardDrawing drawing = new CardDrawing(card);
        if (card.panels().isEmpty()) {
            drawing.drawPoster();
        } else {
            drawing.drawWithPanels();
        }
        return Png.of(drawing.sheet);
    }

    /** Words alone stand at the foot, in large letters. */
    private void drawPoster() {
        int top = publisher.write(sheet, MARGIN, TOP, Ink.SOFT);
        Words words = words(BOTTOM - top - BETWEEN, POSTER);
        words.write(BOTTOM - words.height());
    }

    /** Figures as large as the sentence leaves room for. */
    private void drawWithPanels() {
        int top = publisher.write(sheet, MARGIN, TOP, Ink.SOFT) + BETWEEN / 2;
        for (int largest : FIGURES) {
            List<PanelDrawing> panels = panels(largest);
            int height = panels.stream().mapToInt(PanelDrawing::height).max().orElseThrow();
            Words words = words(BOTTOM - height - BETWEEN - top, TITLE);
            if (words.readWell() || largest == FIGURES[FIGURES.length - 1]) {
                words.write(top);
                for (int i = 0; i < panels.size(); i++) {
                    panels.get(i).draw(MARGIN + i * (WIDTH + BETWEEN_PANELS) / 2, BOTTOM - height);
                }
                return;
            }
        }
    }

    /** All panels side by side where their figures can still be large; else the first alone. */
    private List<PanelDrawing> panels(int largest) {
        int half = (WIDTH - BETWEEN_PANELS) / 2;
        List<PanelDrawing> beside =
                card.panels().stream()
                        .map(panel -> new PanelDrawing(panel, sheet, half, largest))
                        .toList();
        return beside.size() > 1 && beside.stream().allMatch(PanelDrawing::isLegible)
                ? beside
                : List.of(new PanelDrawing(card.panels().get(0), sheet, WIDTH, largest));
    }

    /** Title and sentence, one above the other. */
    private final class Words {

        private final Paragraph title;
        private final Paragraph sentence;

        Words(Paragraph title, Paragraph sentence) {
            this.title = title;
            this.sentence = sentence;
        }

        int height() {
            return title.height() + BETWEEN / 2 + sentence.height();
        }

        boolean readWell() {
            return title.whole() && sentence.whole() && sentence.size() >= READABLE;
        }

        void write(int top) {
            int below = title.balanced(WIDTH).write(sheet, MARGIN, top, Ink.TEXT);
            sentence.write(sheet, MARGIN, below + BETWEEN / 2, Ink.TEXT);
        }
    }

    /** The largest title that leaves room for the whole sentence; on one line where it can be. */
    private Words words(int height, int[] sizes) {
        Words words = null;
        for (int lines = 1; lines <= TITLE_LINES; lines++) {
            int smallest = lines == 1 ? LARGE_TITLE : 0;
            for (int size : sizes) {
                if (size < smallest) {
                    continue;
                }
                int[] alone = {size};
                Paragraph title = Paragraph.fitting(this.title, WIDTH, alone, lines);
                words = new Words(title, sentence(height - title.height() - BETWEEN / 2));
                if (words.readWell()) {
                    return words;
                }
            }
        }
        return words;
    }

    private Paragraph sentence(int height) {
        Paragraph sentence = null;
        for (int size : SENTENCE) {
            int lines = Paragraph.linesIn(height, size);
            sentence = Paragraph.fitting(this.sentence, WIDTH, new int[] {size}, lines);
            if (sentence.whole()) {
                return sentence;
            }
        }
        return sentence;
    }
}
