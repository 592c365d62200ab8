package org.hiraku.command;

/** What a command answers to the shell. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** There is a fault in the data. */
    static final int DATA = 1;

    /** There is a fault in the call or in the site's configuration. */
    static final int CALL = 2;

    /** Hiraku itself is at fault. */
    static final int BUG = 3;

    /** The machine is: the disk is full, read-only, or without permission. */
    static final int MACHINE = 4;

    /** Another build holds the output. */
    static final int BUSY = 5;

    private ExitCode() {}
}
