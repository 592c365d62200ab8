package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of an English text: 226,231,970, ¥226 million, FY2024, Reiwa 6, 2.5 thousand, 3rd,
 * eight, twenty-five, half, April, Phase II.
 *
 * <p>Only digits are clear; a number in letters may be part of a phrase, as in one stop.
 */
final class EnglishFigures {

    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS =
            Map.of("meiji", 1867, "taisho", 1911, "showa", 1925, "heisei", 1988, "reiwa", 2018);

    private static final Map<String, Integer> ROMAN =
            Map.of(
                    "I", 1, "II", 2, "III", 3, "IV", 4, "V", 5, "VI", 6, "VII", 7, "VIII", 8, "IX",
                    9, "X", 10);

    /** No word that holds a number has more letters. */
    private static final int LONGEST = 11;

    private static final Map<String, Integer> SUFFIXES =
            Map.of("k", 3, "K", 3, "m", 6, "M", 6, "bn", 9, "B", 9, "tn", 12);

    private static final Pattern NUMBER = Pattern.compile(DigitText.NUMBER);
    private static final Pattern AFTERNOON = Pattern.compile("(?::[0-9]{2})?\\s?[pP]\\.?[mM]\\b");
    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)\\b");
    private static final Pattern SUFFIX = Pattern.compile("(?:k|K|m|M|bn|B|tn)\\b");
    private static final Pattern SCALE =
            Pattern.compile("[ -](hundred|thousand|million|billion|trillion)s?\\b");
    private static final Pattern OTHER_YEAR =
            Pattern.compile(
                    "(?i)\\b(?:last|this|next|previous|following|same|prior|current)"
                            + "\\s(?:fiscal\\s|calendar\\s)?year");
    private static final Pattern ROUGHLY =
            Pattern.compile(
                    "(?i)\\b(?:about|around|approximately|roughly|nearly|almost|over|some|more|less)\\b");

    private final String text;
    private final List<WrittenFigure> figures = new ArrayList<>();

    /** A number in letters that may go on, as twenty before five. */
    private BigDecimal run = BigDecimal.ZERO;

    private int runEnd = -1;

    /** Up to where the text is read, with the word that multiplies a number. */
    private int readTo;

    private String before = "";

    private EnglishFigures(String text) {
        this.text = text;
    }

    /** Every figure of a text, in order. */
    static List<WrittenFigure> in(String text) {
        String plain = DigitText.withoutAddresses(text);
        EnglishFigures reading = new EnglishFigures(plain);
        Matcher number = NUMBER.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            int end = at + 1;
            if (isLetter(plain.charAt(at))) {
                while (end < plain.length() && isLetter(plain.charAt(end))) {
                    end++;
                }
                reading.word(at, end);
            } else if (number.region(at, plain.length()).lookingAt()) {
                end = Math.max(number.end(), reading.number(at, number.end()));
            }
            at = end;
        }
        return reading.figures;
    }

    /** Whether a text speaks of a year without saying which: last fiscal year. */
    static boolean namesAnotherYear(String text) {
        return OTHER_YEAR.matcher(text).find();
    }

    /** Whether a text says that it rounds: about ¥3 million. */
    static boolean roughly(String text) {
        return ROUGHLY.matcher(text).find();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Reads a number in digits; gives where the word ends that multiplies it, if there is one. */
    private int number(int start, int end) {
        String digits = text.substring(start, end);
        Optional<BigDecimal> read = DigitText.value(digits);
        if (read.isEmpty()) {
            return end;
        }
        readTo = end;
        WrittenFigure figure = scaled(digits, read.get(), end);
        Optional<Integer> era = Optional.ofNullable(ERAS.get(before.toLowerCase(Locale.ROOT)));
        if (era.isPresent()) {
            figure = figure.or(DigitText.even(read.get().add(BigDecimal.valueOf(era.get()))));
        }
        if (at(AFTERNOON, end)) {
            figure = figure.or(DigitText.even(read.get().add(BigDecimal.valueOf(12))));
        }
        boolean year = before.equalsIgnoreCase("FY");
        if (year && end - start == 2) {
            figure = figure.or(DigitText.even(read.get().add(BigDecimal.valueOf(2000))));
        }
        Optional<BigDecimal> shortYear = DigitText.shortYear(text, start, end);
        if (shortYear.isPresent()) {
            figure = figure.or(shortYear.get()).unclear();
        }
        boolean name =
                DigitText.isPartOfName(text, start, end) && !year && !at(ORDINAL, end)
                        || read.get().compareTo(BigDecimal.ONE) <= 0;
        figures.add(name ? figure.unclear() : figure);
        before = "";
        return readTo;
    }

    /** A number with the word or the letter after it that multiplies it. */
    private WrittenFigure scaled(String digits, BigDecimal value, int end) {
        Matcher word = SCALE.matcher(text).region(end, text.length());
        if (word.lookingAt()) {
            int power = EnglishNumberWords.scale(word.group(1));
            readTo = word.end();
            BigDecimal scaled = DigitText.even(value.scaleByPowerOfTen(power));
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power - DigitText.decimals(digits));
            return new WrittenFigure(
                    digits + word.group(), Set.of(scaled), true, DigitText.even(step));
        }
        WrittenFigure plain = WrittenFigure.of(digits, value, true);
        Matcher suffix = SUFFIX.matcher(text).region(end, text.length());
        if (!suffix.lookingAt()) {
            return plain;
        }
        int power = SUFFIXES.get(suffix.group());
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power - DigitText.decimals(digits));
        Set<BigDecimal> values = Set.of(value, DigitText.even(value.scaleByPowerOfTen(power)));
        return new WrittenFigure(digits + suffix.group(), values, true, DigitText.even(step));
    }

    private void word(int start, int end) {
        String written = text.substring(start, end);
        before = written;
        if (written.length() > LONGEST) {
            return;
        }
        Integer roman = ROMAN.get(written);
        if (roman != null) {
            figures.add(possible(written, BigDecimal.valueOf(roman)));
            return;
        }
        String word = written.toLowerCase(Locale.ROOT);
        boolean goesOn =
                runEnd > 0 && start == runEnd + 1 && " -".indexOf(text.charAt(runEnd)) >= 0;
        int scale = EnglishNumberWords.scale(word);
        if (scale > 0) {
            BigDecimal times = goesOn && run.signum() > 0 ? run : BigDecimal.ONE;
            runTo(times.scaleByPowerOfTen(scale), written, end);
            return;
        }
        Set<Integer> values = EnglishNumberWords.values(word);
        values.forEach(value -> figures.add(possible(written, BigDecimal.valueOf(value))));
        if (goesOn && EnglishNumberWords.continues(run, word)) {
            runTo(run.add(BigDecimal.valueOf(values.iterator().next())), written, end);
        } else if (values.size() == 1) {
            run = BigDecimal.valueOf(values.iterator().next());
            runEnd = end;
        } else {
            runEnd = goesOn && word.equals("and") ? end : -1;
        }
    }

    private void runTo(BigDecimal value, String written, int end) {
        run = value;
        runEnd = end;
        figures.add(possible(written, value));
    }

    private static WrittenFigure possible(String written, BigDecimal value) {
        return WrittenFigure.of(written, DigitText.even(value), false);
    }

    private boolean at(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }
}
