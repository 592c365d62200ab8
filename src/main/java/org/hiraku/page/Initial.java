package org.hiraku.page;

import java.text.Normalizer;
import java.util.Locale;
import org.hiraku.search.Folding;

/**
 * What a title begins with: a Latin letter, a digit, a row of kana, or a letter of another script
 * itself. No reading of a kanji is guessed: kanji stand under themselves, in the order of Unicode,
 * which is that of radicals and strokes.
 *
 * @param script which of them
 * @param key the letter, the row's first kana, or {@code 0–9}
 */
record Initial(Script script, String key) {

    /** Kinds of letters. */
    enum Script {
        LATIN,
        DIGIT,
        KANA,
        OTHER
    }

    private static final Initial DIGITS = new Initial(Script.DIGIT, "0–9");
    private static final Initial NOTHING = new Initial(Script.OTHER, "–");

    /** The last kana of each row and the row's first: カ゚ and ヴ stand with か and う. */
    private static final char[][] ROWS = {
        {'お', 'あ'},
        {'ご', 'か'},
        {'ぞ', 'さ'},
        {'ど', 'た'},
        {'の', 'な'},
        {'ぽ', 'は'},
        {'も', 'ま'},
        {'よ', 'や'},
        {'ろ', 'ら'},
        {'ん', 'わ'},
        {'ゔ', 'あ'},
        {'ゖ', 'か'}
    };

    /** What a title begins with; quotation marks and other signs are passed over. */
    static Initial of(String title) {
        return Folding.fold(title)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Initial::of)
                .findFirst()
                .orElse(NOTHING);
    }

    private static Initial of(int letter) {
        if (Character.isDigit(letter)) {
            return DIGITS;
        }
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA) {
            return new Initial(Script.KANA, row((char) letter));
        }
        String alone = Character.toString(letter);
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            String bare = Normalizer.normalize(alone, Normalizer.Form.NFD).substring(0, 1);
            return new Initial(Script.LATIN, bare.toUpperCase(Locale.ROOT));
        }
        return new Initial(Script.OTHER, alone);
    }

    private static String row(char kana) {
        for (char[] row : ROWS) {
            if (kana <= row[0]) {
                return Character.toString(row[1]);
            }
        }
        return Character.toString(kana);
    }

    /** Where its script stands in an index: Japanese begins with its own. */
    int rank(String language) {
        boolean japanese = language.equals("ja");
        return switch (script) {
            case KANA -> japanese ? 0 : 2;
            case OTHER -> japanese ? 1 : 3;
            case LATIN -> japanese ? 2 : 0;
            case DIGIT -> japanese ? 3 : 1;
        };
    }

    /** Whether only Japanese has such letters on these pages. */
    boolean isJapanese() {
        return script == Script.KANA || isKanji();
    }

    boolean isKanji() {
        return script == Script.OTHER && Character.isIdeographic(key.codePointAt(0));
    }

    /** Its id on the page: {@code initial-a}, {@code initial-u304b}. */
    String anchor() {
        int letter = key.codePointAt(0);
        return letter < 0x80
                ? "initial-" + Character.toString(letter).toLowerCase(Locale.ROOT)
                : "initial-u" + Integer.toHexString(letter);
    }
}
