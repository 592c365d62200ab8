package org.hiraku.checking;

/**
 * A rule whose warnings a file may accept with a reason, because what it tells of may well be so.
 */
interface Acceptable extends Rule {

    /**
     * Whether each period is a case of its own, so that a reason given for one is none for the
     * next.
     */
    default boolean isByPeriod() {
        return true;
    }
}
