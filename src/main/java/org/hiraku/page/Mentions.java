package org.hiraku.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hiraku.plan.Text;
import org.hiraku.prose.Markdown;
import org.hiraku.prose.ProseHtml;
import org.hiraku.prose.TermFinder;

/**
 * The longer texts of one page, made in the order in which the page shows them, and the terms of
 * the glossary that they mention: the first mention of each is a link to its explanation on the
 * page.
 */
final class Mentions {

    private static final Markdown MARKDOWN = new Markdown();

    private final LanguageSide side;
    private final Address here;
    private final TermFinder finder;
    private final Set<String> mentioned = new LinkedHashSet<>();

    Mentions(LanguageSide side, Address here, TermFinder finder) {
        this.side = side;
        this.here = here;
        this.finder = finder;
    }

    /**
     * A longer text.
     *
     * @param idPrefix what the ids of its headings and footnotes start with, unique on the page
     * @param headingLevel the level of its topmost heading, 2 to 6
     */
    Passage passage(Text text, String idPrefix, int headingLevel) {
        Text.Words words = text.shownIn(side.language(), side.site().source());
        boolean own = words.language().equals(side.language());
        ProseHtml html = MARKDOWN.html(words.read(), idPrefix, headingLevel);
        return new Passage(
                placed(own ? html.explained(finder, mentioned) : html, words.language()),
                own ? "" : words.language(),
                !words.translated() && !side.site().isFurther(side.language()),
                side.site().translations().isOutdated(text, side.language()));
    }

    /** Remarks. */
    List<Passage> notes(List<Text> notes) {
        return notes(notes, "");
    }

    /** The same where other remarks stand on the page as well. */
    List<Passage> notes(List<Text> notes, String idPrefix) {
        List<Passage> passages = new ArrayList<>(notes.size());
        for (Text note : notes) {
            String prefix = idPrefix + "note-" + (passages.size() + 1) + "-";
            passages.add(passage(note, prefix, 3));
        }
        return passages;
    }

    /** The text of a prose page. */
    ProseHtml prose(ProseHtml body) {
        return placed(body.explained(finder, mentioned), side.language());
    }

    private ProseHtml placed(ProseHtml html, String language) {
        boolean further = side.site().isFurther(side.language());
        String home = further ? side.site().source() : side.language();
        String wayHome = here.root() + home + "/";
        return html.seenFrom(wayHome, side.noteWords(language));
    }

    /** The terms that were mentioned so far, with what they mean, in the order of mention. */
    List<ExplainedTerm> terms() {
        if (mentioned.isEmpty()) {
            return List.of();
        }
        List<ExplainedTerm> terms = new ArrayList<>(mentioned.size());
        for (String id : mentioned) {
            side.site().record().glossary().stream()
                    .filter(term -> term.id().equals(id))
                    .forEach(term -> terms.add(ExplainedTerm.of(side, here, term)));
        }
        return terms;
    }
}
