package org.hiraku.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date or the period that was probably meant, as it is to be typed. */
final class TimeGuess {

    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "r", 2018, "平成", 1988, "h", 1988, "昭和", 1925, "s", 1925);

    private static final String YEAR = "(?:fy)?(令和|平成|昭和|[rhs])?\\.?([0-9]{1,4}|元)";
    private static final Pattern DATE =
            Pattern.compile(YEAR + "(?:年|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])");
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?:年|[-/.])([0-9]{1,2})月?");
    private static final Pattern LAST_DAY = Pattern.compile(YEAR + "年([0-9]{1,2})月末日?");
    private static final Pattern PART =
            Pattern.compile(
                    YEAR + "年?度?[-/. ]?(?:([hq])([1-4])|第?([1-4])四半期|([上前])(?:半?期)|([下後])(?:半?期))");
    private static final Pattern SPAN =
            Pattern.compile("(?:fy)?([0-9]{4})年?度?(?:[-/~〜–]|から)([0-9]{4})年?度?(?:まで)?");
    private static final Pattern SPAN_OF_ERA =
            Pattern.compile(
                    "(令和|平成|昭和|[rhs])\\.?([0-9]{1,2}|元)年?度?(?:[~〜–]|から)"
                            + "(令和|平成|昭和|[rhs])?\\.?([0-9]{1,2}|元)年?度?(?:まで)?");
    private static final Pattern WHOLE = Pattern.compile(YEAR + "年?度?");

    private static final int LENGTH = 40;

    private TimeGuess() {}

    /** {@code 2024/6/1}, {@code 令和6年6月1日}, {@code R6.6.1} and {@code 20240601} mean 2024-06-01. */
    static Optional<String> date(String written) {
        String normal = normal(written);
        Matcher date = DATE.matcher(normal);
        if (date.matches()) {
            return year(date).map(y -> y + "-" + two(date.group(3)) + "-" + two(date.group(4)));
        }
        Matcher lastDay = LAST_DAY.matcher(normal);
        if (lastDay.matches()) {
            return year(lastDay).flatMap(y -> lastDay(y + "-" + two(lastDay.group(3))));
        }
        Matcher compact = COMPACT.matcher(normal);
        return compact.matches()
                ? Optional.of(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3))
                : Optional.empty();
    }

    /** {@code 令和6年度} and {@code FY2024} mean 2024, {@code 2024年5月} means 2024-05. */
    static Optional<String> period(String written) {
        String normal = normal(written);
        Matcher span = SPAN.matcher(normal);
        if (span.matches()) {
            return Optional.of(span.group(1) + "/" + span.group(2));
        }
        Matcher ofEra = SPAN_OF_ERA.matcher(normal);
        if (ofEra.matches()) {
            String last = ofEra.group(3) == null ? ofEra.group(1) : ofEra.group(3);
            return year(ofEra.group(1), ofEra.group(2))
                    .flatMap(y -> year(last, ofEra.group(4)).map(to -> y + "/" + to));
        }
        Matcher part = PART.matcher(normal);
        if (part.matches()) {
            return year(part).map(y -> y + "-" + part(part));
        }
        Matcher month = MONTH.matcher(normal);
        if (month.matches()) {
            return year(month).map(y -> y + "-" + two(month.group(3)));
        }
        Matcher whole = WHOLE.matcher(normal);
        return whole.matches() ? year(whole) : Optional.empty();
    }

    private static String normal(String written) {
        return written.length() > LENGTH
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s", "");
    }

    /** A half or a quarter: {@code H1} for 上半期, {@code Q3} for 第3四半期. */
    private static String part(Matcher part) {
        if (part.group(3) != null) {
            return part.group(3).toUpperCase(Locale.ROOT) + part.group(4);
        }
        if (part.group(5) != null) {
            return "Q" + part.group(5);
        }
        return part.group(6) != null ? "H1" : "H2";
    }

    private static Optional<String> lastDay(String month) {
        try {
            return Optional.of(YearMonth.parse(month).atEndOfMonth().toString());
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<String> year(Matcher matcher) {
        return year(matcher.group(1), matcher.group(2));
    }

    private static Optional<String> year(String era, String written) {
        int number = written.equals("元") ? 1 : Integer.parseInt(written);
        if (era == null) {
            return number >= 1000 ? Optional.of(String.valueOf(number)) : Optional.empty();
        }
        return number > 0 && number < 100
                ? Optional.of(String.valueOf(ERAS.get(era) + number))
                : Optional.empty();
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
