package org.hiraku.checking;

import java.util.ArrayList;
import java.util.List;

/**
 * Sees at a glance that a Japanese and an English text have the same figures, as most have: the
 * same digits in both, 令和6年度 and FY2024, 3月 and March. Where it does not see that, the texts are
 * read.
 */
final class SameDigits {

    private static final String MULTIPLIES = "十百千万億兆割";
    private static final List<String> SCALES = List.of("hun", "tho", "mil", "bil", "tri");

    private final String text;
    private final boolean japanese;
    private final List<String> digits = new ArrayList<>(4);

    /** The same years in the other way of counting, beside the digits; else empty. */
    private final List<String> years = new ArrayList<>(4);

    private boolean doubtful;

    private SameDigits(String text, boolean japanese) {
        this.text = text;
        this.japanese = japanese;
        int at = 0;
        while (at < text.length() && !doubtful) {
            at = isDigit(text.charAt(at)) ? read(at) : at + 1;
        }
    }

    /** Whether the texts surely agree. */
    static boolean agree(String japanese, String english) {
        SameDigits ja = new SameDigits(japanese, true);
        SameDigits en = ja.doubtful ? ja : new SameDigits(english, false);
        return !ja.doubtful && !en.doubtful && ja.areInEnglish(en) && en.areInJapanese(ja);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private int read(int start) {
        StringBuilder run = new StringBuilder();
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || isInside(end))) {
            char c = text.charAt(end++);
            if (c != ',') {
                run.append(c >= '０' ? (char) (c - '０' + '0') : c);
            }
        }
        doubtful |= run.length() > 15 || isMultiplied(end);
        digits.add(run.toString());
        years.add(japanese ? year(run, start) : "");
        return end;
    }

    /** A comma or a point between digits. */
    private boolean isInside(int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private boolean isMultiplied(int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        if (japanese) {
            return MULTIPLIES.indexOf(next) >= 0 || next == '，' || next == '．';
        }
        return Character.isLetter(next)
                || (next == ' ' || next == '-')
                        && SCALES.stream().anyMatch(scale -> text.startsWith(scale, end + 1));
    }

    private String year(CharSequence run, int start) {
        if (run.length() > 2 || start < 2) {
            return "";
        }
        int first = JapaneseFigures.yearBefore(text.substring(start - 2, start));
        return first == 0 ? "" : Integer.toString(first + Integer.parseInt(run.toString()));
    }

    private boolean areInEnglish(SameDigits english) {
        for (int i = 0; i < digits.size(); i++) {
            if (!english.digits.contains(digits.get(i))
                    && !english.digits.contains(years.get(i))
                    && !EnglishNumberWords.isIn(english.text, digits.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean areInJapanese(SameDigits japanese) {
        for (String one : digits) {
            if (!japanese.digits.contains(one) && !japanese.years.contains(one)) {
                return false;
            }
        }
        return true;
    }
}
