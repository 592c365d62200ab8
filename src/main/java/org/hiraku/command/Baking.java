package org.hiraku.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private final AddressBaking baking;
    private final Staging staging;
    private final Function<Planned, String> fingerprints;
    private final int jobs;
    private final Progress progress;

    /**
     * Bakes the pages of a site.
     *
     * @param fingerprints says by what each is known before it is made; empty for nothing
     */
    Baking(
            Bakery bakery,
            Site site,
            Staging staging,
            Function<Planned, String> fingerprints,
            int jobs,
            Progress progress) {
        this.baking = new AddressBaking(bakery, site);
        this.staging = staging;
        this.fingerprints = fingerprints;
        this.jobs = jobs;
        this.progress = progress;
    }

    void bake(List<Planned> planned) throws IOException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try (Progress.Bar bar = progress.start(planned.size())) {
            Callable<Void> work = () -> bakeShare(planned, next, bar);
            List<Future<Void>> shares =
                    IntStream.range(0, jobs).mapToObj(i -> threads.submit(work)).toList();
            for (Future<Void> share : shares) {
                share.get();
            }
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Void bakeShare(List<Planned> planned, AtomicInteger next, Progress.Bar bar)
            throws IOException {
        Utf8Buffer buffer = new Utf8Buffer();
        int from;
        while ((from = next.getAndAdd(AT_A_TIME)) < planned.size()) {
            int to = Math.min(from + AT_A_TIME, planned.size());
            for (Planned page : planned.subList(from, to)) {
                bake(page, buffer);
            }
            bar.step(to - from);
        }
        return null;
    }

    private void bake(Planned planned, Utf8Buffer buffer) throws IOException {
        String file = planned.address().file();
        String fingerprint = fingerprints.apply(planned);
        if (!staging.keep(file, fingerprint)) {
            baking.bake(planned, buffer);
            staging.write(file, buffer.bytes(), buffer.length(), fingerprint);
        }
    }

    private static IOException unwrapped(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (IOException) cause;
    }
}
