package org.hiraku.prose;

/** What the links to and from footnotes are called, for who does not see where they stand. */
public interface NoteWords {

    /** The bare numbers, where nobody has words for them. */
    NoteWords NUMBERS =
            new NoteWords() {
                @Override
                public String note(int number) {
                    return Integer.toString(number);
                }

                @Override
                public String back(int number) {
                    return Integer.toString(number);
                }
            };

    /** The link to a footnote: 注1. */
    String note(int number);

    /** The link from a footnote to where it is referred to: 本文の注1の位置へ戻る. */
    String back(int number);
}
