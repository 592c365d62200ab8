package org.hiraku.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text in the one form in which it is searched: compatible characters alike (NFKC), small letters,
 * katakana as hiragana, every dash a hyphen.
 *
 * <p>Example: {@code ﾌﾙｻﾄ納税 ２９－０１} becomes {@code ふるさと納税 29-01}. The script of the search page
 * folds what a reader types in the same way.
 */
public final class Folding {

    private static final int KATAKANA_ABOVE_HIRAGANA = 'ァ' - 'ぁ';

    private Folding() {}

    /** The folded text. */
    public static String fold(String text) {
        String alike = isPlain(text) ? text : alike(text);
        char[] folded = alike.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static String alike(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]", "");
    }

    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 'a' - 'A');
        }
        if (c >= 'ァ' && c <= 'ヶ') {
            return (char) (c - KATAKANA_ABOVE_HIRAGANA);
        }
        return c >= '\u2010' && c <= '\u2015' || c == '\u2212' ? '-' : c;
    }

    /** Whether the slow way would change nothing: true of nearly all Japanese and English. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c < 0x80
                            || c >= '\u4E00' && c <= '\u9FFF'
                            || c >= 'ぁ' && c <= 'ゖ'
                            || c >= 'ァ' && c <= 'ー'
                            || c >= '、' && c <= '〗'
                            || c >= '\u2010' && c <= '\u2015' && c != '\u2011';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
