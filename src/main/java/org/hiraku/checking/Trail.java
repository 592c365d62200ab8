package org.hiraku.checking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hiraku.plan.Text;

/**
 * The keys that lead to where a walk through the record is, and what it meets there.
 *
 * <p>Keys are kept as they come and turned into a {@link Spot} only for what a rule tells.
 */
final class Trail {

    private final TextVisitor visitor;
    private final Deque<Object> keys = new ArrayDeque<>();
    private String file = "";
    private String page = "";

    Trail(TextVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Begins a file.
     *
     * @param begun the file, below the site's folder
     * @param itsPage the address of the page that shows its texts, below a language
     */
    void file(String begun, String itsPage) {
        file = begun;
        page = itsPage;
        keys.clear();
    }

    /** The address of the page that shows what is walked through, below a language. */
    String page() {
        return page;
    }

    /** The file that is walked through. */
    String file() {
        return file;
    }

    /** Walks what stands under a key. */
    void under(Object key, Runnable walk) {
        keys.addLast(key);
        walk.run();
        keys.removeLast();
    }

    /** Walks each entry of a list under a key. */
    <T> void each(String key, List<T> list, Consumer<T> walk) {
        if (list.isEmpty()) {
            return;
        }
        keys.addLast(key);
        for (int i = 0; i < list.size(); i++) {
            keys.addLast(i);
            walk.accept(list.get(i));
            keys.removeLast();
        }
        keys.removeLast();
    }

    /**
     * Walks each entry of a list under a key, which reading sorted by a value in each.
     *
     * @param sortedBy the key of that value
     * @param value gives it
     */
    <T> void eachSorted(
            String key, List<T> list, String sortedBy, Function<T, ?> value, Consumer<T> walk) {
        if (list.isEmpty()) {
            return;
        }
        List<?> values = list.stream().map(value).toList();
        keys.addLast(key);
        for (int i = 0; i < list.size(); i++) {
            keys.addLast(Spot.item(sortedBy, values, i));
            walk.accept(list.get(i));
            keys.removeLast();
        }
        keys.removeLast();
    }

    /** Meets a text under a key. */
    void text(Object key, Text text) {
        keys.addLast(key);
        visitor.text(text, Manner.WORDS, this);
        keys.removeLast();
    }

    /** Meets a text under a key, if there is one. */
    void text(Object key, Optional<Text> text) {
        text.ifPresent(present -> text(key, present));
    }

    /** Meets a text in Markdown under a key. */
    void markdown(Object key, Text text) {
        keys.addLast(key);
        visitor.text(text, Manner.MARKDOWN, this);
        keys.removeLast();
    }

    /** Meets the words of a source under a key. */
    void quotation(Object key, Text text) {
        keys.addLast(key);
        visitor.text(text, Manner.QUOTATION, this);
        keys.removeLast();
    }

    /** Meets each text of a list under a key. */
    void texts(String key, List<Text> texts) {
        each(key, texts, text -> visitor.text(text, Manner.WORDS, this));
    }

    /** The keys that lead to the text that was met, joined by dots. */
    String path() {
        StringBuilder path = new StringBuilder();
        keys.forEach(key -> path.append(path.length() == 0 ? "" : ".").append(key));
        return path.toString();
    }

    /** Where the text is that was met. */
    Spot spot() {
        return Spot.value(file, keys.toArray());
    }

    /** Where the words in one language are, of the text that was met. */
    Spot spot(String language) {
        keys.addLast(language);
        Spot spot = spot();
        keys.removeLast();
        return spot;
    }

    /** How a text is written. */
    enum Manner {
        /** Plain words. */
        WORDS,
        /** Markdown. */
        MARKDOWN,
        /** A source's own words, which need no translation. */
        QUOTATION
    }

    /** Takes each text that a walk through the record meets. */
    interface TextVisitor {
        /**
         * Takes a text.
         *
         * @param manner how it is written
         * @param trail tells where it is
         */
        void text(Text text, Manner manner, Trail trail);
    }
}
