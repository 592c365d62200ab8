package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words that hold a number: three, Third, twenty-five, twice, half, April, teens. */
final class EnglishNumberWords {

    /** Words that multiply what stands before them, and by how many tens. */
    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final List<String> UNITS =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            .split(" "));
    private static final List<String> TEENS =
            List.of("fourteen fifteen sixteen seventeen eighteen nineteen".split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> ORDINALS =
            List.of(
                    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                            .split(" "));
    private static final List<String> MONTHS =
            List.of(
                    "january february march april may june july august september october november december"
                            .split(" "));

    private static final Map<String, Set<Integer>> TIMES =
            Map.of(
                    "sept", Set.of(9),
                    "once", Set.of(1),
                    "twice", Set.of(2),
                    "thrice", Set.of(3),
                    "both", Set.of(2),
                    "double", Set.of(2),
                    "doubled", Set.of(2),
                    "triple", Set.of(3),
                    "tripled", Set.of(3),
                    "pair", Set.of(2));

    private static final Map<String, Set<Integer>> PARTS =
            Map.of(
                    "half", Set.of(1, 2, 5, 6, 50),
                    "thirds", Set.of(3),
                    "quarter", Set.of(1, 3, 4, 25),
                    "quarters", Set.of(4, 75),
                    "dozen", Set.of(12),
                    "teens", Set.of(10),
                    "teenagers", Set.of(10),
                    "decade", Set.of(10),
                    "century", Set.of(100),
                    "other", Set.of(2));

    private static final Map<String, Set<Integer>> WORDS = words();

    /** The commonest words for the numbers from 1 to 12, small and with a capital letter. */
    private static final Map<String, List<String>> BY_DIGITS = byDigits();

    private EnglishNumberWords() {}

    private static Map<String, Set<Integer>> words() {
        Map<String, Set<Integer>> words = new HashMap<>();
        number(UNITS, 0, words);
        number(TEENS, 14, words);
        for (int i = 0; i < TENS.size(); i++) {
            String ten = TENS.get(i);
            int value = 20 + 10 * i;
            words.put(ten, Set.of(value));
            words.put(ten.replaceFirst("y$", "ieth"), Set.of(value));
            words.put(ten.replaceFirst("y$", "ies"), Set.of(value));
        }
        number(ORDINALS, 1, words);
        number(MONTHS, 1, words);
        for (String month : MONTHS) {
            words.put(month.substring(0, 3), words.get(month));
        }
        words.putAll(TIMES);
        words.putAll(PARTS);
        return words;
    }

    private static void number(List<String> names, int first, Map<String, Set<Integer>> words) {
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), Set.of(first + i));
        }
    }

    /** What a word may stand for; nothing for most words. */
    static Set<Integer> values(String word) {
        return WORDS.getOrDefault(word, Set.of());
    }

    /** Whether a text has a word for a number from 1 to 12: three, Third or March for 3. */
    static boolean isIn(String text, String digits) {
        List<String> names = digits.length() > 2 ? List.of() : BY_DIGITS.get(digits);
        if (names != null) {
            for (String name : names) {
                int at = text.indexOf(name);
                if (at >= 0 && !isLetter(text, at - 1) && !isLetter(text, at + name.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static Map<String, List<String>> byDigits() {
        Map<String, List<String>> byDigits = new HashMap<>();
        for (int value = 1; value <= MONTHS.size(); value++) {
            List<String> names = new ArrayList<>();
            for (String name :
                    List.of(UNITS.get(value), ORDINALS.get(value - 1), MONTHS.get(value - 1))) {
                names.add(name);
                names.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            }
            byDigits.put(Integer.toString(value), names);
        }
        return byDigits;
    }

    /** By how many tens a word multiplies what stands before it; 0 for one that does not. */
    static int scale(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return SCALES.getOrDefault(singular, 0);
    }

    /** Whether a word continues a number, as five does after twenty. */
    static boolean continues(BigDecimal before, String word) {
        Set<Integer> values = values(word);
        return values.size() == 1
                && !MONTHS.contains(word)
                && before.compareTo(BigDecimal.valueOf(values.iterator().next())) > 0
                && before.remainder(BigDecimal.TEN).signum() == 0;
    }
}
