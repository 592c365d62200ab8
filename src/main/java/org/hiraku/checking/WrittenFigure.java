package org.hiraku.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number as a text writes it.
 *
 * @param written as it stands there
 * @param values what it may stand for, each without zeros at its end: 令和6年度 is 2024, and 6 to a
 *     translation that says Reiwa 6
 * @param clear whether another text with the same meaning has to have it; a number in letters, or
 *     in a name as COVID-19, need not be there
 * @param step what its last digit counts, where it is written in thousands or more; else 0
 */
record WrittenFigure(String written, Set<BigDecimal> values, boolean clear, BigDecimal step) {

    /** How many digits a number needs to have been rounded rather than to be another. */
    private static final int ROUNDED_DIGITS = 2;

    WrittenFigure {
        values = new TreeSet<>(values);
    }

    /** A number that stands for one value. */
    static WrittenFigure of(String written, BigDecimal value, boolean clear) {
        return new WrittenFigure(written, Set.of(value), clear, BigDecimal.ZERO);
    }

    /** A number that another text may have. */
    static WrittenFigure possible(String written, int value) {
        return of(written, BigDecimal.valueOf(value), false);
    }

    /** The same with a further value. */
    WrittenFigure or(BigDecimal value) {
        Set<BigDecimal> more = new TreeSet<>(values);
        more.add(value);
        return new WrittenFigure(written, more, clear, step);
    }

    /** The same, which another text need not have. */
    WrittenFigure unclear() {
        return new WrittenFigure(written, values, false, step);
    }

    /**
     * Whether it is another figure in rounded form, or the other one is: ¥226 million for
     * 226,231,970, rounded half up or down to zero.
     *
     * @param roughly whether the texts say that they round, so that a single digit will do
     */
    boolean rounds(WrittenFigure other, boolean roughly) {
        return step.compareTo(other.step) >= 0
                ? isRounded(other, roughly)
                : other.isRounded(this, roughly);
    }

    private boolean isRounded(WrittenFigure finer, boolean roughly) {
        if (step.signum() == 0) {
            return false;
        }
        for (BigDecimal rough : values) {
            boolean enough = rough.divide(step).precision() >= ROUNDED_DIGITS || roughly;
            for (BigDecimal fine : enough ? finer.values : List.<BigDecimal>of()) {
                BigDecimal steps = fine.divide(step, 40, RoundingMode.DOWN);
                if (isAt(rough, steps, RoundingMode.HALF_UP)
                        || isAt(rough, steps, RoundingMode.DOWN)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAt(BigDecimal rough, BigDecimal steps, RoundingMode mode) {
        return steps.setScale(0, mode).multiply(step).compareTo(rough) == 0;
    }
}
