package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Does the same with many things on several threads; the results stand in the order of the things.
 */
public final class Parallel {

    private Parallel() {}

    /**
     * What {@code function} makes of each thing.
     *
     * @param jobs how many threads to use at most, this one included
     */
    public static <A, B> List<B> map(List<A> things, Function<A, B> function, int jobs) {
        Object[] results = new Object[things.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement();
                            i < results.length;
                            i = next.getAndIncrement()) {
                        results[i] = function.apply(things.get(i));
                    }
                };
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i < Math.min(jobs, things.size() / 8); i++) {
            Thread thread = new Thread(work, "reading-" + i);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, fault) -> failed.compareAndSet(null, fault));
            thread.start();
            threads.add(thread);
        }
        work.run();
        threads.forEach(Parallel::await);
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
        @SuppressWarnings("unchecked")
        List<B> list = (List<B>) Arrays.asList(results);
        return list;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
