package org.hiraku.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hiraku.wording.Wording;

/**
 * Round numbers along an axis: 0, 50, 100 and the like, in steps of 1, 2 or 5 times a power of ten.
 *
 * <p>The axis starts at 0 unless every number lies in the upper half of it: rates near 100 would
 * all look alike. Such an axis says that it does not start at 0.
 *
 * @param scale from the lowest tick to the highest
 * @param numbers the ticks, lowest first
 */
record Ticks(Scale scale, List<BigDecimal> numbers) {

    private static final int STEPS = 4;

    /** As long as 160,000. */
    private static final int SHORT = 7;

    /** The axis of some series; without ticks where they hold no number: none is made up. */
    static Ticks of(List<ChartSeries> series) {
        if (Scale.numbers(series).findAny().isEmpty()) {
            return new Ticks(Scale.of(0, 1), List.of());
        }
        BigDecimal low = Scale.numbers(series).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = Scale.numbers(series).reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        boolean upperHalf = low.signum() > 0 && low.add(low).compareTo(high) > 0;
        boolean flat = low.compareTo(high) == 0;
        return between(
                upperHalf && !flat ? low : low.min(BigDecimal.ZERO), high.max(BigDecimal.ZERO));
    }

    /** The ticks in words, lowest first: all digits while those are short, else rounded ones. */
    List<String> words(Wording wording) {
        boolean isShort = numbers.stream().allMatch(n -> wording.number(n).length() <= SHORT);
        return numbers.stream()
                .map(n -> isShort ? wording.number(n) : wording.shortNumber(n))
                .toList();
    }

    private static Ticks between(BigDecimal low, BigDecimal high) {
        BigDecimal width = high.compareTo(low) > 0 ? high.subtract(low) : BigDecimal.ONE;
        BigDecimal step = step(width);
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> numbers = new ArrayList<>();
        BigDecimal tick = first;
        numbers.add(tick);
        while (tick.compareTo(high) < 0 || numbers.size() < 2) {
            tick = tick.add(step);
            numbers.add(tick);
        }
        return new Ticks(Scale.of(first.doubleValue(), tick.doubleValue()), List.copyOf(numbers));
    }

    /** The smallest round step that needs no more than {@link #STEPS} of them. */
    private static BigDecimal step(BigDecimal width) {
        int exponent = width.precision() - width.scale() - 2;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(times).scaleByPowerOfTen(exponent);
                if (step.multiply(BigDecimal.valueOf(STEPS)).compareTo(width) >= 0) {
                    return step.scale() < 0 ? step.setScale(0) : step;
                }
            }
            exponent++;
        }
    }
}
