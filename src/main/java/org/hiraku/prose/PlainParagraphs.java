package org.hiraku.prose;

import java.util.Optional;

/**
 * Paragraphs that hold no Markdown, written without a parser.
 *
 * <p>Most texts of a plan are of this kind. Where there is the least doubt the text is left to the
 * parser, which would write the same for every text that is taken here.
 */
final class PlainParagraphs {

    private PlainParagraphs() {}

    /** Whether a text holds no Markdown for certain. */
    static boolean isPlain(String text) {
        int end = end(text);
        return end > 0 && text.charAt(0) != '\n' && isPlain(text, end);
    }

    /** HTML of a text without Markdown; empty when it holds, or may hold, any. */
    static Optional<String> html(String text) {
        if (!isPlain(text)) {
            return Optional.empty();
        }
        int end = end(text);
        StringBuilder html = new StringBuilder(end + 16).append("<p>");
        int line = 0;
        while (line < end) {
            int lineEnd = text.indexOf('\n', line);
            lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            HtmlText.append(html, text, line, lineEnd);
            int next = lineEnd;
            while (next < end && text.charAt(next) == '\n') {
                next++;
            }
            if (next > lineEnd + 1) {
                html.append("</p><p>");
            } else if (next < end
                    && !Japanese.breaksWithoutSpace(
                            text.codePointBefore(lineEnd), text.codePointAt(next))) {
                html.append('\n');
            }
            line = next;
        }
        return Optional.of(html.append("</p>").toString());
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    private static boolean isPlain(String text, int end) {
        boolean lineStart = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = true;
                continue;
            }
            if (isMarkup(c) || lineStart && startsBlock(text, i, end)) {
                return false;
            }
            boolean lineEnd = i + 1 == end || text.charAt(i + 1) == '\n';
            if (lineEnd && c == ' ') {
                return false;
            }
            lineStart = false;
        }
        return !BareLinks.mayBeIn(text);
    }

    private static boolean isMarkup(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '&', EmphasisMarks.MARK -> true;
            default -> c < ' ';
        };
    }

    private static boolean startsBlock(String text, int at, int end) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            int after = at;
            while (after < end && text.charAt(after) >= '0' && text.charAt(after) <= '9') {
                after++;
            }
            return after < end && (text.charAt(after) == '.' || text.charAt(after) == ')');
        }
        return " #>-+=~|:".indexOf(c) >= 0;
    }
}
