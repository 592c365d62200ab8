package org.hiraku.plan;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings written behind kanji, as libraries of Japanese texts do: 枚方《ひらかた》市《し》.
 *
 * <p>A reading is in kana, and belongs to the kanji right before it; where it is to belong to
 * something else, that begins with a bar: ｜お知らせ《おしらせ》. Brackets in any other place stay what they
 * are.
 */
public final class Furigana {

    private static final char OPEN = '《';

    private static final String KANA = "[\\u3041-\\u3096\\u30A1-\\u30FA\\u30FB\\u30FC]";
    private static final String KANJI =
            "[\\u4E00-\\u9FFF\\u3400-\\u4DBF\\uF900-\\uFAFF\\u3005\\u3006\\u30F5\\u30F6]";

    private static final Pattern READ =
            Pattern.compile("(?:｜([^｜《》<>\\n]{1,40})|(" + KANJI + "{1,20}))《(" + KANA + "{1,40})》");

    private Furigana() {}

    /** Whether there may be readings in some words. */
    public static boolean mayBeIn(String words) {
        return words.indexOf(OPEN) >= 0;
    }

    /** The words without readings: 枚方市. */
    public static String without(String words) {
        return replaced(words, (base, reading) -> base);
    }

    /** The words in which each base with its reading is replaced. */
    public static String replaced(String words, BinaryOperator<String> written) {
        if (!mayBeIn(words)) {
            return words;
        }
        Matcher found = READ.matcher(words);
        StringBuilder replaced = new StringBuilder(words.length() + 64);
        while (found.find()) {
            String base = found.group(1) != null ? found.group(1) : found.group(2);
            found.appendReplacement(
                    replaced, Matcher.quoteReplacement(written.apply(base, found.group(3))));
        }
        return found.appendTail(replaced).toString();
    }
}
