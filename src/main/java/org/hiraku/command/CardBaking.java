package org.hiraku.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hiraku.card.Card;
import org.hiraku.card.CardDrawing;
import org.hiraku.digest.HashOfParts;
import org.hiraku.output.MachineFault;
import org.hiraku.output.SiteOutput;
import org.hiraku.output.Staging;
import org.hiraku.page.CardSet;
import org.hiraku.page.PlannedCard;
import org.hiraku.page.Site;

/**
 * Adds the share images to a site whose pages are published already: a page waits for none.
 *
 * <p>While pages are baked, the former image of each page is kept where it still says the same.
 * What is left is found in the cache or drawn, on every core, and joins the output by a second
 * swap. Killed before that, the site stands without those images, and the next build adds them.
 */
final class CardBaking {

    private final List<PlannedCard> cards;
    private final CardCache cache;
    private final String program;
    private final int jobs;
    private final Map<String, PlannedCard> ofPages = new HashMap<>();
    private final Set<String> carried = ConcurrentHashMap.newKeySet();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    private CardBaking(List<PlannedCard> cards, CardCache cache, String program, int jobs) {
        this.cards = cards;
        this.cache = cache;
        this.program = program;
        this.jobs = jobs;
        cards.forEach(card -> ofPages.put(card.page().file(), card));
    }

    /** The share images of a site; none, when it is built without. */
    static CardBaking of(Site site, SiteCache cache, int jobs) {
        return new CardBaking(CardSet.of(site), cache.cards(), cache.program(), jobs);
    }

    /**
     * What became of the images.
     *
     * @param images how many the site has
     * @param drawn how many of them were drawn now
     */
    record Done(int images, int drawn) {}

    /**
     * Keeps the former image of a page where it still says the same; several threads may call.
     *
     * @param kept whether the page itself was kept: then its image is the same, and nobody asks
     *     what it says
     */
    void keepWith(String pageFile, boolean kept, Staging staging) {
        PlannedCard planned = ofPages.get(pageFile);
        if (planned == null) {
            return;
        }
        String file = planned.address().file();
        Optional<String> former = staging.fingerprint(file);
        Optional<String> key =
                kept ? former : former.flatMap(any -> planned.card().get()).map(this::key);
        if (key.isPresent() && key.equals(former) && staging.keep(file, key.get())) {
            carried.add(pageFile);
            keys.add(key.get());
        }
    }

    private String key(Card card) {
        return new HashOfParts().add(program).add(card.toString()).hex();
    }

    /**
     * Adds what is missing to the site that was published.
     *
     * @throws MachineFault when the machine would not have it; the site stands with its pages
     */
    Done add(SiteOutput output, Progress progress) throws IOException {
        try {
            return addMissing(output, progress);
        } catch (MachineFault fault) {
            throw fault.whileAdding("images-not-added");
        }
    }

    private Done addMissing(SiteOutput output, Progress progress) throws IOException {
        List<PlannedCard> missing =
                cards.stream().filter(card -> !carried.contains(card.page().file())).toList();
        if (missing.isEmpty()) {
            return new Done(cards.size(), 0);
        }
        Staging staging = output.staging();
        if (!staging.carryAll()) {
            return new Done(carried.size(), 0);
        }
        AtomicInteger added = new AtomicInteger();
        AtomicInteger drawn = new AtomicInteger();
        try (Progress.Bar bar = progress.start(missing.size())) {
            Threads.share(
                    missing,
                    1,
                    jobs,
                    () ->
                            card -> {
                                add(card, staging, added, drawn);
                                bar.step(1);
                            });
        }
        if (added.get() > 0) {
            output.publish();
            cache.forgetAllBut(keys);
        }
        return new Done(carried.size() + added.get(), drawn.get());
    }

    private void add(
            PlannedCard planned, Staging staging, AtomicInteger added, AtomicInteger drawn) {
        Optional<Card> card = planned.card().get();
        if (card.isEmpty()) {
            return;
        }
        String key = key(card.get());
        Optional<byte[]> known = cache.find(key);
        byte[] image = known.orElseGet(() -> CardDrawing.png(card.get()));
        if (known.isEmpty()) {
            cache.keep(key, image);
            drawn.incrementAndGet();
        }
        staging.write(planned.address().file(), image, image.length, key);
        keys.add(key);
        added.incrementAndGet();
    }
}
