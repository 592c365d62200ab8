package org.hiraku.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Shares work among threads: each takes a few pieces at a time until none is left. */
final class Threads {

    private Threads() {}

    /** What a thread does with a piece. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        void on(T piece) throws IOException;
    }

    /**
     * Does some work on every piece.
     *
     * @param atATime how many a thread takes at a time
     * @param jobs how many threads
     * @param work makes what each thread does, so that each may have a buffer of its own
     */
    static <T> void share(List<T> pieces, int atATime, int jobs, Supplier<Work<T>> work)
            throws IOException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Callable<Void> share = () -> takeShare(pieces, atATime, next, work.get());
            List<Future<Void>> shares =
                    IntStream.range(0, jobs).mapToObj(i -> threads.submit(share)).toList();
            for (Future<Void> one : shares) {
                one.get();
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

    private static <T> Void takeShare(List<T> pieces, int atATime, AtomicInteger next, Work<T> work)
            throws IOException {
        int from;
        while ((from = next.getAndAdd(atATime)) < pieces.size()) {
            int to = Math.min(from + atATime, pieces.size());
            for (T piece : pieces.subList(from, to)) {
                work.on(piece);
            }
        }
        return null;
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
