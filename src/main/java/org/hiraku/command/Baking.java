package org.hiraku.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.hiraku.baking.Bakery;
import org.hiraku.baking.Utf8Buffer;
import org.hiraku.output.Staging;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;

/**
 * Bakes pages on several threads, each with one buffer; none is held once it is written, and none
 * is made of which it is known that it would be the same.
 */
final class Baking {

    /** How many pages a thread takes at a time. */
    private static final int AT_A_TIME = 16;

    /** The same where there are many: pages that share parts stand together, and rarely part. */
    private static final int MANY_AT_A_TIME = 96;

    private static final int MANY = 3_000;

    private final AddressBaking baking;
    private final Staging staging;
    private final Function<Planned, String> fingerprints;
    private final CardBaking cards;
    private final int jobs;
    private final Progress progress;

    /**
     * Bakes the pages of a site.
     *
     * @param fingerprints says by what each is known before it is made; empty for nothing
     * @param cards keeps the share images that still say the same
     */
    Baking(
            Bakery bakery,
            Site site,
            Staging staging,
            Function<Planned, String> fingerprints,
            CardBaking cards,
            int jobs,
            Progress progress) {
        this.baking = new AddressBaking(bakery, site);
        this.staging = staging;
        this.fingerprints = fingerprints;
        this.cards = cards;
        this.jobs = jobs;
        this.progress = progress;
    }

    void bake(List<Planned> planned) throws IOException {
        try (Progress.Bar bar = progress.start(planned.size())) {
            Threads.share(
                    planned,
                    planned.size() < MANY ? AT_A_TIME : MANY_AT_A_TIME,
                    jobs,
                    () -> {
                        Utf8Buffer buffer = new Utf8Buffer();
                        return page -> {
                            bake(page, buffer);
                            bar.step(1);
                        };
                    });
        }
    }

    private void bake(Planned planned, Utf8Buffer buffer) throws IOException {
        String file = planned.address().file();
        String fingerprint = fingerprints.apply(planned);
        boolean kept = staging.keep(file, fingerprint);
        if (!kept) {
            baking.bake(planned, buffer);
            staging.write(file, buffer.bytes(), buffer.length(), fingerprint);
        }
        cards.keepWith(file, kept, staging);
    }
}
