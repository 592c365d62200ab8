package org.hiraku.opendata;

/**
 * Keeps a spreadsheet from taking a text for a formula.
 *
 * <p>A text that starts with {@code = + - @}, a tab, a line end or one of their full-width forms
 * gets an apostrophe before it: {@code =1+1} becomes {@code '=1+1}.
 */
final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String text(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
