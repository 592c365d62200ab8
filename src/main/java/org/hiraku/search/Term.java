package org.hiraku.search;

/**
 * A term, with the documents that hold it.
 *
 * @see SearchIndex
 */
public final class Term implements Comparable<Term> {

    /** What a term takes beside its letters: quotes, colon, comma, and the space between lists. */
    private static final int ROUND_IT = 7;

    private final String letters;
    private final Postings titles = new Postings();
    private final Postings texts = new Postings();

    Term(String letters) {
        this.letters = letters;
    }

    /** Says that a document holds it; of each document the title comes first. */
    void add(int document, boolean inTitle) {
        if (inTitle) {
            titles.add(document);
        } else if (!titles.endsWith(document)) {
            texts.add(document);
        }
    }

    /** The term itself. */
    public String letters() {
        return letters;
    }

    /**
     * The documents whose title holds it, a space, and those that hold it elsewhere alone; both as
     * {@link Postings} writes them.
     */
    public String documents() {
        return titles.written() + " " + texts.written();
    }

    /** About how many bytes it takes in a file. */
    int weight() {
        return letters.length() * 2 + titles.length() + texts.length() + ROUND_IT;
    }

    boolean is(char[] text, int from, int to) {
        if (letters.length() != to - from) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Term other) {
        return letters.compareTo(other.letters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.letters.equals(letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return letters;
    }
}
