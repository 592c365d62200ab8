package org.hiraku.prose;

/** What is particular to text that is written without spaces. */
final class Japanese {

    private Japanese() {}

    /** Whether a character is Japanese or Chinese: kanji, kana, or punctuation as wide as they. */
    static boolean isJapanese(int c) {
        return c >= 0x2E80
                && (c <= 0x30FF // radicals, punctuation, hiragana, katakana
                        || c >= 0x31F0 && c <= 0x9FFF // katakana, enclosed letters, kanji
                        || c >= 0xF900 && c <= 0xFAFF // compatibility kanji
                        || c >= 0xFE30 && c <= 0xFE4F // vertical forms
                        || c >= 0xFF01 && c <= 0xFF9F // full-width letters, half-width kana
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x20000 && c <= 0x3FFFF);
    }

    /**
     * Whether a line break between two characters stands for nothing at all.
     *
     * <p>A browser shows it as a space, which is right between words and wrong within a Japanese
     * sentence.
     */
    static boolean breaksWithoutSpace(int before, int after) {
        return isJapanese(before) && isJapanese(after);
    }
}
