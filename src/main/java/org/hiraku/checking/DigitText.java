package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Digits in a text of any language: what they stand for, and what stands round them. */
final class DigitText {

    /** A number in ASCII digits, with commas at every third or none. */
    static final String NUMBER =
            "(?:[0-9]{1,3}(?:,[0-9]{3}){1,12}+(?![0-9])(?:\\.[0-9]++)?|[0-9]++(?:\\.[0-9]++)?)";

    /** Longer runs of digits are no figures; no pattern here goes on without an end. */
    private static final int MOST_DIGITS = 30;

    private static final Pattern ADDRESS =
            Pattern.compile("\\[\\^[^\\]\\s]{1,60}+]|https?://[^\\s)>\\]]*+|]\\([^)\\s]*+\\)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w.-]++");

    private DigitText() {}

    /** The text with digits, commas, points and percent signs in their half-width forms. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= '０' && c <= '９' || c == '，' || c == '．' || c == '％' || c == '－') {
                half.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return half.toString();
    }

    /** The text without the addresses that it links to and the marks of its footnotes. */
    static String withoutAddresses(String text) {
        boolean linked = text.contains("://") || text.contains("](") || text.contains("[^");
        String unlinked = linked ? ADDRESS.matcher(text).replaceAll(" ") : text;
        return unlinked.contains("@") ? MAIL.matcher(unlinked).replaceAll(" ") : unlinked;
    }

    /** What digits stand for; nothing for a run too long to be a figure. */
    static Optional<BigDecimal> value(String digits) {
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(even(new BigDecimal(digits.replace(",", ""))));
    }

    /** The same number without zeros at its end, so that equal numbers are the same. */
    static BigDecimal even(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** How many digits stand after the point. */
    static int decimals(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }

    /**
     * Whether the digits from {@code start} to {@code end} belong to a name, as in COVID-19, A4 or
     * 5G, or follow a plus sign, as in a telephone number.
     */
    static boolean isPartOfName(String text, int start, int end) {
        int before = start - 1;
        if (before > 0 && text.charAt(before) == '-') {
            before--;
        }
        return isLetter(text, before)
                || isLetter(text, end)
                || start > 0 && text.charAt(start - 1) == '+';
    }

    /** The year that two digits after another year mean: 16 in 2013–16 is 2016; else nothing. */
    static Optional<BigDecimal> shortYear(String text, int start, int end) {
        boolean follows =
                end - start == 2
                        && start >= 5
                        && "-–—/~〜～・".indexOf(text.charAt(start - 1)) >= 0
                        && text.substring(start - 5, start - 1).matches("(?:19|20)[0-9]{2}");
        return follows
                ? Optional.of(
                        even(
                                new BigDecimal(
                                        text.substring(start - 5, start - 3)
                                                + text.substring(start, end))))
                : Optional.empty();
    }

    private static boolean isLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
