package org.hiraku.prose;

/**
 * What prose leaves open for the page that shows it.
 *
 * @param kind what belongs there
 * @param number which footnote it is about; 0 where it is about none
 */
record Gap(Kind kind, int number) {

    static final Gap WAY_HOME = new Gap(Kind.WAY_HOME, 0);

    /** What belongs in a gap. */
    enum Kind {
        /** The way to the home page of the language. */
        WAY_HOME,
        /** What a footnote is called. */
        NOTE,
        /** What the link back from a footnote is called. */
        BACK
    }
}
