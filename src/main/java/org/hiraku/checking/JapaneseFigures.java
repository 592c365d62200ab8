package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a Japanese text: 2億2623万1970円, ９９．５％, 令和6年度, R6年度, 第3次, 三つ, 3割, 午後5時.
 *
 * <p>Only digits are clear; a number in kanji alone may be part of a word, as in 全庁一丸.
 */
final class JapaneseFigures {

    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS =
            Map.of(
                    "明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018, "T", 1911, "S",
                    1925, "H", 1988, "R", 2018);

    /** What a figure may begin with, digits apart. */
    private static final String BEGINS =
            "HRST明大昭平令〇一二三四五六七八九十百千万億兆両半" + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

    private static final String KANJI = "[〇一二三四五六七八九十百千万億兆]";

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<era>明治|大正|昭和|平成|令和|(?<![A-Za-z0-9-])[TSHR](?=\\.?[0-9]{1,2}年))\\.?"
                            + "(?<year>[0-9]{1,2}(?![0-9,.])|元|[一二三四五六七八九十]{1,3})"
                            + "|(?<number>(?:"
                            + DigitText.NUMBER
                            + "(?:(?!百貨|千葉|千代|万博|万引)[十百千万億兆]){0,6}+){1,9}+)"
                            + "|(?<kanji>"
                            + KANJI
                            + "{1,30}+)|(?<sign>[①-⑳Ⅰ-Ⅻ両半])");

    private static final Pattern WITHOUT_TURN = Pattern.compile("24時間|365日");
    private static final Pattern PART = Pattern.compile("(?:割)(?:([0-9])分)?");
    private static final Pattern OTHER_YEAR = Pattern.compile("[昨前今本来次翌当同][年期]|前年|従前");
    private static final Pattern ROUGHLY = Pattern.compile("約|およそ|おおよそ|ほぼ|程度|余|強|弱|超|以上");

    private final String text;
    private final List<WrittenFigure> figures = new ArrayList<>();
    private int era;

    private JapaneseFigures(String text) {
        this.text = text;
    }

    /** Every figure of a text, in order. */
    static List<WrittenFigure> in(String text) {
        String plain = DigitText.withoutAddresses(DigitText.halfWidth(text));
        JapaneseFigures reading = new JapaneseFigures(plain);
        Matcher found = FIGURE.matcher(plain).useTransparentBounds(true);
        int at = 0;
        while (at < plain.length()) {
            boolean there =
                    mayBegin(plain.charAt(at)) && found.region(at, plain.length()).lookingAt();
            if (there) {
                reading.read(found);
            }
            at = there ? found.end() : at + 1;
        }
        return reading.figures;
    }

    private static boolean mayBegin(char c) {
        return c >= '0' && c <= '9' || c >= 'H' && (c <= 'T' || c >= '①') && BEGINS.indexOf(c) >= 0;
    }

    /** The year before the first of an era; 0 for a word that is none. */
    static int yearBefore(String era) {
        return ERAS.getOrDefault(era, 0);
    }

    /** Whether a text speaks of a year without saying which: 昨年度. */
    static boolean namesAnotherYear(String text) {
        return OTHER_YEAR.matcher(text).find();
    }

    /** Whether a text says that it rounds: 約3億円. */
    static boolean roughly(String text) {
        return ROUGHLY.matcher(text).find();
    }

    private void read(Matcher found) {
        if (found.group("era") != null) {
            year(found);
        } else if (found.group("number") != null) {
            number(found);
        } else if (found.group("kanji") != null) {
            JapaneseNumeral.read(found.group())
                    .ifPresent(n -> figures.add(WrittenFigure.of(found.group(), n.value(), false)));
        } else {
            sign(found.group());
        }
    }

    private void year(Matcher found) {
        era = ERAS.get(found.group("era"));
        String written = found.group("year");
        BigDecimal number =
                written.equals("元")
                        ? BigDecimal.ONE
                        : JapaneseNumeral.read(written).orElseThrow().value();
        WrittenFigure year = WrittenFigure.of(found.group(), number, true);
        figures.add(year.or(DigitText.even(number.add(BigDecimal.valueOf(era)))));
    }

    private void number(Matcher found) {
        Optional<JapaneseNumeral.Read> read = JapaneseNumeral.read(found.group());
        if (read.isEmpty()) {
            return;
        }
        BigDecimal value = read.get().value();
        int end = found.end();
        WrittenFigure figure =
                new WrittenFigure(found.group(), Set.of(value), true, read.get().step());
        if (era > 0 && value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(64)) <= 0) {
            figure = figure.or(DigitText.even(value.add(BigDecimal.valueOf(era))));
        }
        Optional<BigDecimal> year = DigitText.shortYear(text, found.start(), end);
        if (year.isPresent()) {
            figure = figure.or(year.get());
        }
        if (text.startsWith("午後", found.start() - 2)) {
            figure = figure.or(DigitText.even(value.add(BigDecimal.valueOf(12))));
        }
        Matcher tenths = PART.matcher(text).region(end, text.length());
        if (tenths.lookingAt()) {
            String hundredths = tenths.group(1) == null ? "0" : tenths.group(1);
            BigDecimal percent = value.scaleByPowerOfTen(1).add(new BigDecimal(hundredths));
            figure = figure.or(DigitText.even(percent));
        }
        boolean idle =
                value.compareTo(BigDecimal.ONE) <= 0
                        || DigitText.isPartOfName(text, found.start(), end)
                        || WITHOUT_TURN
                                .matcher(text)
                                .region(found.start(), text.length())
                                .lookingAt();
        figures.add(idle ? figure.unclear() : figure);
    }

    private void sign(String sign) {
        char c = sign.charAt(0);
        switch (c) {
            case '両' -> figures.add(WrittenFigure.possible(sign, 2));
            case '半' ->
                    figures.add(
                            WrittenFigure.possible(sign, 2)
                                    .or(new BigDecimal("0.5"))
                                    .or(DigitText.even(BigDecimal.valueOf(50))));
            default -> {
                int first = c >= '①' && c <= '⑳' ? '①' : 'Ⅰ';
                figures.add(
                        WrittenFigure.of(
                                sign, DigitText.even(BigDecimal.valueOf(c - first + 1)), false));
            }
        }
    }
}
