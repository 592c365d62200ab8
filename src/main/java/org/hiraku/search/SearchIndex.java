package org.hiraku.search;

import java.util.Arrays;
import java.util.List;

/**
 * Which documents hold which term, in parts: the terms in order, cut where each part has about its
 * share of the bytes. To look a term up takes one part, and so do most words' beginnings.
 *
 * <p>How many parts there are follows from the length of the texts alone, so that their addresses
 * are known before any text is cut.
 */
public final class SearchIndex {

    /**
     * How many letters of text make a part. A letter begins at most one term, and takes one or two
     * bytes in a large index; in a small one, where each term is new, it may take 14, of which gzip
     * leaves a third.
     */
    private static final int LETTERS_A_PART = 16_000;

    /** After every term there is. */
    private static final String END = "\uFFFF";

    private final Term[] terms;
    private final int[] starts;

    private SearchIndex(Term[] terms, int[] starts) {
        this.terms = terms;
        this.starts = starts;
    }

    /**
     * What is searched of a document.
     *
     * @param titles its titles
     * @param texts all else it says
     */
    public record Document(List<String> titles, List<String> texts) {

        private long letters() {
            long letters = 0;
            for (String title : titles) {
                letters += title.length();
            }
            for (String text : texts) {
                letters += text.length();
            }
            return letters;
        }
    }

    /** How many parts the index of these documents has; at least one. */
    public static int parts(List<Document> documents) {
        long letters = documents.stream().mapToLong(Document::letters).sum();
        return (int) (letters / LETTERS_A_PART) + 1;
    }

    /** The index of documents, which are known by where they stand in the list. */
    public static SearchIndex of(List<Document> documents) {
        TermTable table = new TermTable();
        for (int number = 0; number < documents.size(); number++) {
            add(table, documents.get(number).titles(), number, true);
            add(table, documents.get(number).texts(), number, false);
        }
        Term[] terms = table.inOrder();
        return new SearchIndex(terms, starts(terms, parts(documents)));
    }

    private static void add(TermTable table, List<String> texts, int document, boolean titles) {
        for (String text : texts) {
            Terms.cut(
                    Folding.fold(text).toCharArray(),
                    (letters, from, to) -> table.find(letters, from, to).add(document, titles));
        }
    }

    /** Where each part starts, and where the last ends. */
    private static int[] starts(Term[] terms, int parts) {
        long all = Arrays.stream(terms).mapToLong(Term::weight).sum();
        int[] starts = new int[parts + 1];
        long before = 0;
        int part = 0;
        for (int i = 0; i < terms.length; i++) {
            while (part < parts && before * parts >= all * part) {
                starts[part++] = i;
            }
            before += terms[i].weight();
        }
        Arrays.fill(starts, part, parts + 1, terms.length);
        return starts;
    }

    /**
     * The first term of each part. A part that is empty, because the one before is heavy with a
     * single term, has that of the next.
     */
    public List<String> firstTerms() {
        return Arrays.stream(starts, 0, starts.length - 1)
                .mapToObj(at -> at < terms.length ? terms[at].letters() : END)
                .toList();
    }

    /** The terms of a part, counted from 0, in order. */
    public List<Term> part(int number) {
        return Arrays.asList(terms).subList(starts[number], starts[number + 1]);
    }
}
