package org.hiraku.page;

import java.util.Map;
import org.hiraku.prose.NoteWords;
import org.hiraku.wording.Wording;

/** What a wording calls the links of footnotes. */
record FootnoteLabels(Wording wording) implements NoteWords {

    @Override
    public String note(int number) {
        return label("site.footnote", number);
    }

    @Override
    public String back(int number) {
        return label("site.footnoteback", number);
    }

    private String label(String key, int number) {
        return wording.label(key, Map.of("number", Integer.toString(number)));
    }
}
