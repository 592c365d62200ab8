package org.hiraku.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;
import org.hiraku.plan.Translations;
import org.hiraku.plan.Translations.Kind;
import org.hiraku.plan.Translations.Shortfall;
import org.hiraku.reading.TranslationLock;
import org.hiraku.reading.TranslationLock.Entry;
import org.hiraku.reading.TranslationLock.Key;

/**
 * Holds every translation of a site against what the site remembers of it.
 *
 * <p>Without a {@code translations.lock} nothing is said of the age of a translation.
 */
public final class TranslationReview {

    /** What a prose page has in the place of keys. */
    private static final String WHOLE_PAGE = "text";

    private final List<Shortfall> missing = new ArrayList<>();
    private final List<Translated> translated = new ArrayList<>();
    private final List<Outdated> outdated = new ArrayList<>();
    private final PublicRecord record;
    private final Prose prose;
    private final boolean kept;
    private int unrecorded;

    /**
     * A translation as it stands today.
     *
     * @param entry its line in a lock of today
     * @param spot where it is written
     * @param text the text that it belongs to; empty for a prose page
     */
    private record Translated(Entry entry, Spot spot, Optional<Text> text) {}

    /**
     * A translation that is older than its source.
     *
     * @param now its line in a lock of today
     * @param remembered the line that knows which words it was made from
     * @param spot where it is written
     * @param text the text that it belongs to; empty for a prose page
     */
    record Outdated(Entry now, Entry remembered, Spot spot, Optional<Text> text) {

        /** What an editor types to mean it: {@code data/site.yaml:title}. */
        String name() {
            return now.key().file() + ":" + now.key().path();
        }
    }

    private TranslationReview(PublicRecord record, Prose prose, boolean kept) {
        this.record = record;
        this.prose = prose;
        this.kept = kept;
    }

    /**
     * Looks through a site's texts.
     *
     * @param lock what the site remembers; empty when it keeps no such file
     */
    public static TranslationReview of(
            PublicRecord record, Prose prose, Optional<TranslationLock> lock) {
        TranslationReview review = new TranslationReview(record, prose, lock.isPresent());
        List<String> languages = record.imprint().languages();
        String source = languages.get(0);
        List<String> all = record.imprint().everyLanguage();
        for (String language : all.subList(1, all.size())) {
            Texts.each(
                    record,
                    (text, manner, trail) -> review.look(text, manner, source, language, trail));
            review.look(source, language);
        }
        review.missing.removeIf(one -> !languages.contains(one.language()));
        lock.ifPresent(review::judge);
        return review;
    }

    /** The same as if the site kept a lock with nothing in it, unless it does keep one. */
    public TranslationReview kept() {
        return kept ? this : of(record, prose, Optional.of(new TranslationLock(List.of())));
    }

    private void look(Text text, Trail.Manner manner, String source, String language, Trail trail) {
        String original = text.byLanguage().get(source);
        if (original == null || text.servesEveryLanguage()) {
            return;
        }
        String words = text.byLanguage().get(language);
        if (words == null) {
            if (manner != Trail.Manner.QUOTATION) {
                missing.add(new Shortfall(trail.file(), trail.path(), language, Kind.MISSING));
            }
        } else if (kept) {
            Entry entry = entry(new Key(trail.file(), trail.path(), language), original, words);
            translated.add(new Translated(entry, trail.spot(language), Optional.of(text)));
        }
    }

    private void look(String source, String language) {
        Map<String, Prose.Page> pages = new HashMap<>();
        prose.pages().stream()
                .filter(page -> page.language().equals(language))
                .forEach(page -> pages.put(page.path(), page));
        for (Prose.Page original : prose.pages()) {
            Prose.Page page = pages.get(original.path());
            if (!original.language().equals(source)) {
                continue;
            }
            if (page == null) {
                missing.add(new Shortfall(original.file(), WHOLE_PAGE, language, Kind.MISSING));
            } else if (kept) {
                Key key = new Key(page.file(), WHOLE_PAGE, language);
                Entry entry = entry(key, original.words(), page.words());
                Spot spot = Spot.wholeFile(page.file());
                translated.add(new Translated(entry, spot, Optional.empty()));
            }
        }
    }

    private static Entry entry(Key key, String source, String translation) {
        return new Entry(key, TranslationLock.hash(source), TranslationLock.hash(translation));
    }

    private void judge(TranslationLock lock) {
        List<Entry> today = translated.stream().map(Translated::entry).toList();
        RememberedTranslations remembered = new RememberedTranslations(lock, today);
        for (Translated one : translated) {
            if (remembered.isCurrent(one.entry())) {
                continue;
            }
            Optional<Entry> older = remembered.madeFromOtherWords(one.entry());
            if (older.isPresent()) {
                outdated.add(new Outdated(one.entry(), older.get(), one.spot(), one.text()));
            } else {
                unrecorded++;
            }
        }
    }

    /** What pages need to know. */
    public Translations translations() {
        List<Shortfall> shortfalls = new ArrayList<>(missing);
        Map<String, List<Text>> texts = new HashMap<>();
        for (Outdated one : outdated) {
            Key key = one.now().key();
            shortfalls.add(new Shortfall(key.file(), key.path(), key.language(), Kind.OUTDATED));
            one.text()
                    .ifPresent(
                            text ->
                                    texts.computeIfAbsent(key.language(), l -> new ArrayList<>())
                                            .add(text));
        }
        return new Translations(shortfalls, texts);
    }

    /** The translations that are older than their source. */
    List<Outdated> outdated() {
        return outdated;
    }

    /** The names of those: {@code data/site.yaml:title}. */
    public List<String> outdatedNames() {
        return outdated.stream().map(Outdated::name).toList();
    }

    /** How many translations the site's lock does not know as they are; 0 without a lock. */
    public int unrecorded() {
        return unrecorded;
    }

    /** How many translations were looked at; 0 without a lock. */
    public int translated() {
        return translated.size();
    }

    /**
     * The lock of today: every translation with the words it is held to be made from, today's for
     * all but those that are outdated; empty where none is {@link #kept}.
     *
     * @param stillRight says by its name whether an outdated translation still says the same
     */
    public TranslationLock renewed(Predicate<String> stillRight) {
        Map<Key, Entry> entries = new HashMap<>();
        translated.forEach(one -> entries.put(one.entry().key(), one.entry()));
        for (Outdated one : outdated) {
            if (!stillRight.test(one.name())) {
                Entry now = one.now();
                String source = one.remembered().source();
                entries.put(now.key(), new Entry(now.key(), source, now.translation()));
            }
        }
        return new TranslationLock(List.copyOf(entries.values()));
    }
}
