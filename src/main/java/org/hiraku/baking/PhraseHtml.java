package org.hiraku.baking;

import freemarker.template.TemplateModelException;
import org.hiraku.page.LabelTree;
import org.hiraku.page.Phrase;

/** Short texts in another language than their page's, as HTML: escaped, with that language. */
final class PhraseHtml {

    private static final PageHtml HTML = PageHtml.INSTANCE;

    private PhraseHtml() {}

    /** A phrase, with a mark where it is not yet translated or outdated. */
    static PageHtml.Trusted of(Phrase phrase) throws TemplateModelException {
        String text = phrase.isRead() ? phrase.html().html() : HTML.escapePlainText(phrase.text());
        String html =
                phrase.lang().isEmpty()
                        ? text
                        : "<span" + lang(phrase.lang()) + ">" + text + "</span>";
        if (phrase.mark().isPresent()) {
            Phrase.Mark mark = phrase.mark().get();
            html +=
                    " <span class=\""
                            + mark.kind()
                            + "\""
                            + (mark.lang().isEmpty() ? "" : lang(mark.lang()))
                            + ">"
                            + HTML.escapePlainText(mark.text())
                            + "</span>";
        }
        return HTML.fromMarkup(html);
    }

    /** A label that another language lends. */
    static PageHtml.Trusted of(LabelTree.Borrowed label) throws TemplateModelException {
        return HTML.fromMarkup(
                "<span class=\"borrowed\""
                        + lang(label.language())
                        + ">"
                        + HTML.escapePlainText(label.text())
                        + "</span>");
    }

    private static String lang(String language) {
        return " lang=\"" + HTML.escapePlainText(language) + "\"";
    }
}
