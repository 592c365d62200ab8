package org.hiraku.search;

import java.util.Arrays;
import java.util.Objects;

/** The terms met so far. A term that is known is found again without anything being made. */
final class TermTable {

    private static final int SPREAD = 0x9E3779B9;

    private Term[] slots = new Term[1 << 12];
    private int count;

    /** The term that stands in {@code text} from {@code from} up to {@code to}. */
    Term find(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = slot(hash);
        while (slots[slot] != null) {
            if (slots[slot].is(text, from, to)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        Term term = new Term(new String(text, from, to - from));
        slots[slot] = term;
        count++;
        if (count * 2 > slots.length) {
            grow();
        }
        return term;
    }

    /** Every term, in order. */
    Term[] inOrder() {
        Term[] all = Arrays.stream(slots).filter(Objects::nonNull).toArray(Term[]::new);
        Arrays.sort(all);
        return all;
    }

    private void grow() {
        Term[] before = slots;
        slots = new Term[before.length * 2];
        for (Term term : before) {
            if (term != null) {
                int slot = slot(term.hashCode());
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = term;
            }
        }
    }

    private int slot(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }
}
