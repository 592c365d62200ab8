package org.hiraku.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.chart.SvgText.Anchor;

/**
 * Finds places for the words in a panel: none covers another, nor a point. Places are worked out
 * for the narrowest screen; on a wider one everything only moves apart.
 */
final class Labelling {

    private static final double ABOVE = 0.9;
    private static final double BELOW = 0.25;
    private static final double POINT = 0.4;
    private static final double APART = 0.3;

    /** What is taken, in em. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }

        boolean crosses(double percent) {
            double x = percent * TextWidth.NARROWEST / 100;
            return left < x && x < right;
        }
    }

    /** Where a text may stand: its baseline in em, its anchor. */
    record Spot(double percent, double em, Anchor anchor) {}

    private final SvgText drawn;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> points = new ArrayList<>();

    Labelling(SvgText drawn) {
        this.drawn = drawn;
    }

    /** Keeps words away from a point. */
    void keepAwayFrom(double percent, double em) {
        double x = percent * TextWidth.NARROWEST / 100;
        Box point = new Box(x - POINT, em - POINT, x + POINT, em + POINT);
        taken.add(point);
        points.add(point);
    }

    /** Keeps words away from a box: from left to right in percent, from top to bottom in em. */
    void keepAwayFrom(double left, double right, double top, double bottom) {
        double em = TextWidth.NARROWEST / 100;
        taken.add(new Box(left * em, top, right * em, bottom));
    }

    /** Keeps a place for words that are written later, whatever stands there. */
    void keepFor(Spot spot, String words) {
        taken.add(box(spot, words));
    }

    /** Writes words at the first free spot, which it tells; leaves them out when there is none. */
    Optional<Spot> tryToWrite(String cssClass, List<Spot> spots, String words) {
        for (Spot spot : spots) {
            if (isFree(box(spot, words))) {
                keepFor(spot, words);
                drawn.line(cssClass, spot.percent(), spot.em(), spot.anchor(), words);
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** Whether words have room at their spots, one each, beside what is there and one another. */
    boolean haveRoom(List<Spot> spots, List<String> words) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Box box = box(spots.get(i), words.get(i));
            if (!isFree(box) || boxes.stream().anyMatch(box::meets)) {
                return false;
            }
            boxes.add(box);
        }
        return true;
    }

    /** Whether words would lie on a point. */
    boolean wouldCover(Spot spot, String words) {
        return points.stream().anyMatch(box(spot, words)::meets);
    }

    /** Whether nothing stands along a line down the panel. */
    boolean isClear(double percent, double top, double bottom) {
        double x = percent * TextWidth.NARROWEST / 100;
        return isFree(new Box(x, Math.min(top, bottom), x, Math.max(top, bottom)));
    }

    /** Whether words at a spot would stand across a line down the panel. */
    static boolean wouldCross(double percent, Spot spot, String words) {
        return box(spot, words).crosses(percent);
    }

    /** Centred on a place, or at the edge where it would stand out. */
    static Spot near(double percent, double em, String words) {
        double half = 50 * TextWidth.of(words) / TextWidth.NARROWEST;
        if (percent < half) {
            return new Spot(0, em, Anchor.START);
        }
        return percent + half > 100
                ? new Spot(100, em, Anchor.END)
                : new Spot(percent, em, Anchor.MIDDLE);
    }

    private boolean isFree(Box box) {
        return box.left >= -0.01
                && box.right <= TextWidth.NARROWEST + 0.01
                && taken.stream().noneMatch(box::meets);
    }

    private static Box box(Spot spot, String words) {
        double width = TextWidth.of(words);
        double x = spot.percent() * TextWidth.NARROWEST / 100;
        double left =
                switch (spot.anchor()) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        boolean edge = spot.percent() == 0 || spot.percent() == 100;
        double apart = edge ? 0 : APART / 2;
        return new Box(left - apart, spot.em() - ABOVE, left + width + apart, spot.em() + BELOW);
    }
}
