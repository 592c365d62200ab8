package org.hiraku.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hiraku.plan.Text;
import org.hiraku.wording.Wording;

/**
 * A language's labels as templates read them: {@code say.page.target} in the running text, {@code
 * wording.page.target} inside an attribute.
 *
 * <p>A label that the language lacks is borrowed from another. In the running text it then says so
 * by its {@code lang}; an attribute cannot.
 */
public final class LabelTree {

    private LabelTree() {}

    /**
     * A label that is another language's.
     *
     * @param text the label
     * @param language the language it is in
     */
    public record Borrowed(String text, String language) {}

    /** Both trees, by the names that templates use. */
    public static Map<String, ?> of(Wording wording) {
        Map<String, Object> say = new LinkedHashMap<>();
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String key : wording.keys()) {
            if (key.startsWith("page.") || key.startsWith("site.")) {
                Text.Words words = wording.spoken(key);
                put(plain, key, words.words());
                boolean own = words.language().equals(wording.language());
                put(say, key, own ? own(words) : borrowed(words));
            }
        }
        return Map.of("say", say, "wording", plain);
    }

    /** A plain word where that says all: templates print nothing more often. */
    private static Object own(Text.Words words) {
        boolean isRead = !words.read().equals(words.words());
        return isRead ? Phrase.own(words.read()) : words.words();
    }

    private static Borrowed borrowed(Text.Words words) {
        return new Borrowed(words.words(), words.language());
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String key, Object label) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            tree.put(key, label);
            return;
        }
        Object branch = tree.computeIfAbsent(key.substring(0, dot), k -> new LinkedHashMap<>());
        put((Map<String, Object>) branch, key.substring(dot + 1), label);
    }
}
