package org.hiraku.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows a person at a terminal how far a long build has come. */
@FunctionalInterface
interface Progress {

    /** Below this many pages a build is over before a bar could be read. */
    int WORTH_SHOWING = 2000;

    /** Nobody watches. */
    Progress NONE = total -> step -> {};

    /** Starts to show how far {@code total} pages have come. */
    Bar start(int total);

    /** How far it has come. */
    @FunctionalInterface
    interface Bar extends AutoCloseable {
        /** Some more are done. */
        void step(int pages);

        @Override
        default void close() {}
    }

    /** A bar on the terminal, for long work only. */
    static Progress bar(String name) {
        return total -> {
            if (total < WORTH_SHOWING) {
                return step -> {};
            }
            ProgressBar bar =
                    new ProgressBarBuilder().setTaskName(name).setInitialMax(total).build();
            return new Bar() {
                @Override
                public void step(int pages) {
                    bar.stepBy(pages);
                }

                @Override
                public void close() {
                    bar.close();
                }
            };
        };
    }
}
