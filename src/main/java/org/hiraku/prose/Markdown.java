package org.hiraku.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.hiraku.plan.Furigana;

/**
 * Turns Markdown into HTML that is safe whoever wrote it: CommonMark with tables, footnotes and
 * bare addresses, readings written as 枚方《ひらかた》, raw HTML shown as the text it is, and links only to
 * places that can do no harm.
 *
 * <p>{@code **「強調」**です} becomes {@code <p><strong>「強調」</strong>です</p>}.
 *
 * <p>Any number of threads may use one instance. Nothing is remembered: whoever shows a text twice
 * keeps what came out.
 */
public final class Markdown {

    private static final Pattern ID_PREFIX = Pattern.compile("[a-z0-9-]*");

    /** A text gives at most so many times its own length of HTML, and so much besides. */
    private static final int MOST_TIMES = 50;

    private static final int MOST_BESIDES = 20_000;

    /**
     * HTML of a text.
     *
     * <p>A text that would take a parser too long, or give far more HTML than it is worth, is shown
     * as it was written.
     *
     * @param markdown lines ending in {@code \n}
     * @param idPrefix what every id in it starts with, unique on the page: {@code a-z}, {@code 0-9}
     *     and hyphens
     * @param headingLevel the level that the text's topmost headings get, 1 to 6
     * @throws IllegalArgumentException for any other prefix or level
     */
    public ProseHtml html(String markdown, String idPrefix, int headingLevel) {
        if (!ID_PREFIX.matcher(idPrefix).matches() || headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException(idPrefix + " " + headingLevel);
        }
        ProseHtml html =
                PlainParagraphs.html(markdown)
                        .map(ProseHtml::of)
                        .orElseGet(
                                () ->
                                        markdown.isBlank()
                                                ? ProseHtml.EMPTY
                                                : parsed(markdown, idPrefix, headingLevel));
        return Furigana.mayBeIn(markdown) ? html.read() : html;
    }

    /** Whether a text can be read as Markdown in time; see {@link #html}. */
    public boolean isBearable(String markdown) {
        return MarkdownCost.isBearable(markdown);
    }

    /** The words of a text on one line, without its form; footnotes are left out. */
    public String plainText(String markdown) {
        return Furigana.without(plainTextAsWritten(markdown));
    }

    private static String plainTextAsWritten(String markdown) {
        if (PlainParagraphs.isPlain(markdown)) {
            return PlainProse.ofPlain(markdown);
        }
        if (!MarkdownCost.isBearable(markdown)) {
            return markdown.strip();
        }
        return PlainProse.of(CommonMark.parse(EmphasisMarks.put(markdown)));
    }

    /**
     * The links and images of a text in their order; addresses without mark-up are not among them.
     */
    public List<ProseLink> links(String markdown) {
        boolean none = markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0;
        if (none || !MarkdownCost.isBearable(markdown)) {
            return List.of();
        }
        List<ProseLink> links = new ArrayList<>();
        Walk.within(CommonMark.parseWithPlaces(markdown), new LinkFinder(links));
        return List.copyOf(links);
    }

    /** The footnotes of a text that it defines and does not refer to. */
    public List<UnusedFootnote> unusedFootnotes(String markdown) {
        return markdown.contains("[^") && MarkdownCost.isBearable(markdown)
                ? UnusedFootnote.in(CommonMark.parseWithPlaces(markdown))
                : List.of();
    }

    /** Where a node starts in the Markdown, counted in chars from 0. */
    static int offset(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
    }

    /** HTML of a text that goes through the parser, whether it needs to or not. */
    ProseHtml parsed(String markdown, String idPrefix, int headingLevel) {
        if (!MarkdownCost.isBearable(markdown)) {
            return asWritten(markdown);
        }
        try {
            Node document = CommonMark.parse(EmphasisMarks.put(markdown));
            int most = markdown.length() * MOST_TIMES + MOST_BESIDES;
            return ProseWriter.write(document, idPrefix, headingLevel, most);
        } catch (HtmlPieces.TooMuch e) {
            return asWritten(markdown);
        }
    }

    private static ProseHtml asWritten(String markdown) {
        StringBuilder html = new StringBuilder(markdown.length() + 16).append("<p>");
        HtmlText.append(html, markdown);
        return ProseHtml.of(html.append("</p>").toString());
    }

    private record LinkFinder(List<ProseLink> links) implements Walk.Step {
        @Override
        public String enter(Node node) {
            if (node instanceof Link link) {
                add(link, link.getDestination());
            } else if (node instanceof Image image) {
                add(image, image.getDestination());
            }
            return "";
        }

        @Override
        public void leave(Node node, String remembered) {
            // Nothing is remembered.
        }

        private void add(Node node, String target) {
            ProseLink.Kind kind =
                    LinkTarget.of(target)
                            .map(
                                    found ->
                                            switch (found.kind()) {
                                                case WEB, PERSON -> ProseLink.Kind.OUTSIDE;
                                                default -> ProseLink.Kind.SITE;
                                            })
                            .orElse(ProseLink.Kind.REFUSED);
            links.add(new ProseLink(kind, target, offset(node)));
        }
    }
}
