package org.hiraku.checking;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure in a source's own words: {@code 2億2623万1970円(見込)} holds 226231970 円, {@code 延べ約1,200人}
 * about 1200 人, {@code 65.0％} 65.0 %, {@code △5} minus 5.
 *
 * @param value its value
 * @param place the worth of its last digit: 10000 in {@code 2460万円}, 0.1 in {@code 65.0%}
 * @param about whether the source says that it is not exact
 * @param certain whether it can hardly be anything but a figure of the indicator: no year as in
 *     {@code 令和5年度}, no number as in {@code 第3回}, no {@code 3割} or {@code 12km}
 * @param unit the word that follows it
 */
record PublishedFigure(
        BigDecimal value, BigDecimal place, boolean about, boolean certain, String unit) {

    private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";
    private static final String SCALE = "[兆億万千百]+|thousand|million|billion";
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<minus>(?<![0-9A-Za-z])[-−△▲])?\\s?[¥$]?"
                            + "(?<number>D(?:\\s?(?:S)(?:\\s?D)?)*)\\s?(?<unit>[%\\p{L}]*)"
                                    .replace("D", DIGITS)
                                    .replace("S", SCALE));
    private static final Pattern PART =
            Pattern.compile("(D)\\s?(S)?".replace("D", DIGITS).replace("S", SCALE));
    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|about|around|some|nearly|~|〜)\\s?[¥$]?$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("程度|前後|余|弱|強|超|以上|以下|未満|以内|ほど");

    /** What stands before the number of a year or of a thing in a row. */
    private static final Pattern OF_A_ROW = Pattern.compile("[第A-Za-z0-9][-/.]?$");

    /** What follows years and days, and measures that may be converted. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:[年月日期割分秒歳号章頁]|か月|時(?!間)|(?!ポイント|カ所)\\p{IsKatakana}"
                            + "|[A-Za-z]{1,2}(?![A-Za-z])).*");

    /** What follows the first number of a day, as in 2024-05-01, or of a range. */
    private static final Pattern GOES_ON = Pattern.compile("[-/~〜][0-9]");

    /** The counters that are known well enough to tell one from another. */
    private static final Pattern COUNTER =
            Pattern.compile("(世帯|時間|団体|ポイント|[かカヶケ箇ヵ]所|[人名件回円%冊台枚本個校園組戸棟店社頭匹])(?!\\p{IsHan}).*");

    private static final Map<Character, Integer> ZEROS =
            Map.of('百', 2, '千', 3, '万', 4, '億', 8, '兆', 12, 't', 3, 'm', 6, 'b', 9);

    /** How far a figure that is not exact may be off, of the whole. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final int LENGTH = 200;

    /** The figures in some words, in order; none in words that are too long to be a figure. */
    static List<PublishedFigure> in(String words) {
        List<PublishedFigure> figures = new ArrayList<>();
        if (words.length() <= LENGTH) {
            String normal = Normalizer.normalize(words, Normalizer.Form.NFKC);
            Matcher found = FIGURE.matcher(normal);
            while (found.find()) {
                boolean goesOn =
                        GOES_ON.matcher(normal).region(found.end(), normal.length()).lookingAt();
                figures.add(figure(found, normal.substring(0, found.start()), goesOn));
            }
        }
        return figures;
    }

    private static PublishedFigure figure(Matcher found, String before, boolean goesOn) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal place = BigDecimal.ONE;
        int former = Integer.MAX_VALUE;
        boolean descends = true;
        Matcher part = PART.matcher(found.group("number"));
        while (part.find()) {
            int zeros = zeros(part.group(2));
            BigDecimal digits = new BigDecimal(part.group(1).replace(",", ""));
            sum = sum.add(digits.scaleByPowerOfTen(zeros));
            place = BigDecimal.ONE.scaleByPowerOfTen(zeros - digits.scale());
            descends &= zeros < former;
            former = zeros;
        }
        String unit = found.group("unit");
        return new PublishedFigure(
                found.group("minus") == null ? sum : sum.negate(),
                place,
                ABOUT_BEFORE.matcher(before).find() || ABOUT_AFTER.matcher(unit).find(),
                descends
                        && !goesOn
                        && !OF_A_ROW.matcher(before).find()
                        && !OTHER.matcher(unit).matches(),
                unit);
    }

    private static int zeros(String scale) {
        if (scale == null) {
            return 0;
        }
        return Character.isLetter(scale.charAt(0)) && scale.charAt(0) < 128
                ? ZEROS.get(scale.charAt(0))
                : scale.chars().map(c -> ZEROS.get((char) c)).sum();
    }

    /** The counter that follows it, where it is a known one; 名 is given as 人, 箇所 as か所. */
    Optional<String> counter() {
        return Optional.of(COUNTER.matcher(unit))
                .filter(Matcher::matches)
                .map(found -> found.group(1).replaceFirst("^.所$", "か所").replace("名", "人"));
    }

    /** Whether a value may be what the source says, as far as its digits go. */
    boolean agreesWith(BigDecimal other) {
        BigDecimal difference = value.subtract(other).abs();
        return about
                ? difference.compareTo(value.abs().multiply(TENTH)) <= 0
                : difference.compareTo(place) < 0;
    }
}
