package org.hiraku.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiraku.reading.TranslationLock;
import org.hiraku.reading.TranslationLock.Entry;
import org.hiraku.reading.TranslationLock.Key;

/**
 * Finds again what a lock says of a translation, also when it has moved: a note before it shifts a
 * list, and a file may get another name.
 */
final class RememberedTranslations {

    private final Set<Made> made = new HashSet<>();
    private final Map<Words, List<Entry>> byWords;
    private final Map<Key, String> today = new HashMap<>();
    private final Set<String> files;

    private record Made(String language, String source, String translation) {}

    private record Words(String language, String translation) {}

    /**
     * What a lock says.
     *
     * @param today every translation of the site as it stands
     */
    RememberedTranslations(TranslationLock lock, List<Entry> today) {
        for (Entry entry : lock.entries()) {
            made.add(made(entry));
        }
        byWords = lock.entries().stream().collect(Collectors.groupingBy(this::words));
        today.forEach(entry -> this.today.put(entry.key(), entry.translation()));
        files = today.stream().map(entry -> entry.key().file()).collect(Collectors.toSet());
    }

    private static Made made(Entry entry) {
        return new Made(entry.key().language(), entry.source(), entry.translation());
    }

    private Words words(Entry entry) {
        return new Words(entry.key().language(), entry.translation());
    }

    /** Whether just these words are known to be made from just those, here or anywhere. */
    boolean isCurrent(Entry now) {
        return made.contains(made(now));
    }

    /**
     * The line by which a translation that is not current was made from other words: that of its
     * own place, or of a place that it has left.
     */
    Optional<Entry> madeFromOtherWords(Entry now) {
        List<Entry> same = byWords.getOrDefault(words(now), List.of());
        return same.stream()
                .filter(entry -> entry.key().equals(now.key()))
                .findFirst()
                .or(() -> same.stream().filter(entry -> cameFrom(entry, now)).findFirst());
    }

    private boolean cameFrom(Entry entry, Entry now) {
        Key then = entry.key();
        if (then.file().equals(now.key().file())) {
            return !entry.translation().equals(today.get(then));
        }
        return then.path().equals(now.key().path()) && !files.contains(then.file());
    }
}
