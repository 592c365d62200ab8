package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be written in a place of a file, as the reader of that place says it.
 *
 * <p>A reader refuses all else, and more: that a day is in the calendar, or that one key does not
 * go with another, is not told here.
 */
public sealed interface Allowed {

    /**
     * A word of a fixed form, as an id or a day.
     *
     * @param name what such a word is called: {@code id}, {@code date}
     * @param pattern its form, which the whole word has
     * @param longest how many characters it may have
     * @param except words of this form that are none
     * @param number the numbers that may stand for it without quotes, as 2024 for a year; empty
     *     when YAML must take the word for text
     * @param example one such word
     * @param offered such words as an editor may be offered for a start
     */
    record Word(
            String name,
            Pattern pattern,
            int longest,
            List<String> except,
            Optional<Whole> number,
            String example,
            List<String> offered)
            implements Allowed {
        /** Keeps unmodifiable copies. */
        public Word {
            except = List.copyOf(except);
            offered = List.copyOf(offered);
        }

        /** A word that YAML always takes for text. */
        static Word of(String name, Pattern pattern, int longest, String... examples) {
            List<String> offered = List.of(examples);
            return new Word(
                    name, pattern, longest, List.of(), Optional.empty(), offered.get(0), offered);
        }

        /** The same, where whole numbers are such words as well. */
        Word orNumber(int least, int most) {
            Optional<Whole> numbers = Optional.of(new Whole(least, most));
            return new Word(name, pattern, longest, except, numbers, example, offered);
        }

        /** Such words without some of them, under a name of their own. */
        Word without(String called, List<String> words) {
            return new Word(called, pattern, longest, words, number, example, offered);
        }

        /** Such words of which some are known before, under a name of their own. */
        Word offering(String called, List<String> known) {
            return new Word(called, pattern, longest, except, number, example, known);
        }
    }

    /**
     * Any words that have no language, as a page number.
     *
     * @param name what they are called: {@code line}, {@code passage}
     * @param pattern what they have in common
     */
    record Line(String name, Pattern pattern) implements Allowed {}

    /**
     * Words by language, or words that serve every language.
     *
     * @param name what they are called: {@code text}, {@code name}
     * @param language what the key of a language may be
     * @param inOne what they are in one language
     */
    record Words(String name, Word language, Line inOne) implements Allowed {}

    /** One of some words. */
    record Choice(List<String> words) implements Allowed {
        /** Keeps an unmodifiable copy. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** An exact decimal. */
    record Decimal() implements Allowed {}

    /** A whole number between two bounds, both included. */
    record Whole(int least, int most) implements Allowed {}

    /** {@code true} or {@code false}. */
    record Truth() implements Allowed {}

    /** A number, or the answer to a yes/no goal. */
    record DecimalOrTruth() implements Allowed {}

    /**
     * A list.
     *
     * @param item what each of its values may be
     * @param least how many it has at least
     */
    record Items(Allowed item, int least) implements Allowed {}

    /**
     * A map whose keys the editor chooses, as ids or periods.
     *
     * @param key what a key may be
     * @param value what stands under each
     * @param least how many there are at least
     */
    record Entries(Word key, Allowed value, int least) implements Allowed {}

    /**
     * A map of given keys.
     *
     * @param name what such a map is called: {@code indicator}, {@code source}
     * @param keys its keys, in the order in which they are read
     * @param rest what other keys there may be; empty when there are none
     * @param some sets of keys of each of which at least one is written
     * @param pairs sets of keys that are written together or not at all
     */
    record Keyed(
            String name,
            List<Key> keys,
            Optional<Entries> rest,
            List<List<String>> some,
            List<List<String>> pairs)
            implements Allowed {
        /** Keeps unmodifiable copies. */
        public Keyed {
            keys = List.copyOf(keys);
            some = List.copyOf(some);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A key of such a map.
     *
     * @param name the key
     * @param value what may stand under it
     * @param needed whether it has to be there
     * @param otherwise what holds when it is left out, as it would be written
     */
    record Key(String name, Allowed value, boolean needed, Optional<Object> otherwise) {}

    /** A single value, or a map that says more. */
    record Either(Allowed single, Keyed map) implements Allowed {}
}
