package org.hiraku.page;

import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, and then kept: any number of threads may ask.
 *
 * @param <T> what it is
 */
public final class Remembered<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    /** What {@code maker} makes, which is never null. */
    public Remembered(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
