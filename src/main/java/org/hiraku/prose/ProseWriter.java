package org.hiraku.prose;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes a text's tree as HTML.
 *
 * <p>Every tag and attribute that can come out of Markdown is written in this class and in {@link
 * ProseLinks}; all that an author wrote goes through {@link HtmlText} or {@link LinkTarget}. What
 * is not known here is left out, its text kept.
 */
final class ProseWriter implements Walk.Step {

    /** Emphasis within emphasis beyond this is not marked any more. */
    private static final int DEEPEST_EMPHASIS = 16;

    private final HtmlPieces out;
    private final Outline outline;
    private final String idPrefix;
    private final ProseLinks links;
    private final Footnotes footnotes;
    private String table;
    private Node endOfFootnote;
    private int emphasis;

    private ProseWriter(Outline outline, String idPrefix, HtmlPieces out) {
        this.out = out;
        this.outline = outline;
        this.idPrefix = idPrefix;
        this.links = new ProseLinks(out, idPrefix);
        this.footnotes = new Footnotes(outline, idPrefix, out);
    }

    /**
     * Writes a whole text.
     *
     * @throws HtmlPieces.TooMuch when far more comes out than was written by the author
     */
    static ProseHtml write(Node document, String idPrefix, int headingLevel, int most) {
        HtmlPieces out = new HtmlPieces(most);
        ProseWriter writer = new ProseWriter(Outline.of(document, headingLevel), idPrefix, out);
        Walk.within(document, writer);
        writer.writeFootnotes();
        return out.toProse();
    }

    @Override
    public String enter(Node node) {
        if (node instanceof Text text) {
            links.writeText(outline.words(text));
            return null;
        }
        String end = enterBlock(node);
        return end != null ? end : enterInline(node);
    }

    @Override
    public void leave(Node node, String end) {
        if (node == endOfFootnote) {
            footnotes.writeBacklink();
        }
        if (node instanceof Link) {
            links.close();
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            emphasis--;
        }
        out.markup(end);
    }

    /** What ends a block; {@code null} when the node is none, or holds nothing to walk through. */
    private String enterBlock(Node node) {
        if (node instanceof Paragraph) {
            return isInTightList(node) ? "" : element("p");
        }
        if (node instanceof Heading heading) {
            return openHeading(heading);
        }
        if (node instanceof BulletList) {
            return element("ul");
        }
        if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            out.markup(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
            return "</ol>";
        }
        if (node instanceof ListItem) {
            return element("li");
        }
        if (node instanceof BlockQuote) {
            return element("blockquote");
        }
        return enterTable(node);
    }

    private String enterTable(Node node) {
        if (node instanceof TableBlock) {
            table = idPrefix + outline.unique("table");
            out.markup("<div class=\"table-region\" role=\"group\" tabindex=\"0\"")
                    .markup(" aria-labelledby=\"" + table + "\"><table>");
            return "</table></div>";
        }
        if (node instanceof TableHead) {
            out.markup("<thead id=\"" + table + "\">");
            return "</thead>";
        }
        if (node instanceof TableBody) {
            return element("tbody");
        }
        if (node instanceof TableRow) {
            return element("tr");
        }
        return node instanceof TableCell cell ? openCell(cell) : null;
    }

    private String enterInline(Node node) {
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            boolean marked = ++emphasis <= DEEPEST_EMPHASIS;
            return marked ? element(node instanceof Emphasis ? "em" : "strong") : "";
        }
        if (node instanceof Link link) {
            return links.open(link.getDestination(), link.getTitle());
        }
        if (node instanceof Image image) {
            links.writeImage(image.getDestination(), image.getTitle(), PlainProse.of(image));
        } else if (node instanceof Code code) {
            out.markup("<code>").text(code.getLiteral()).markup("</code>");
        } else if (node instanceof HtmlInline html) {
            out.text(html.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            out.text(PlainProse.breakBetween(node, out.lastCharacter()) ? "\n" : "");
        } else if (node instanceof HardLineBreak) {
            out.markup("<br>");
        } else if (node instanceof FootnoteReference reference) {
            footnotes.writeReference(reference.getLabel());
        } else {
            return enterRest(node);
        }
        return null;
    }

    private String enterRest(Node node) {
        if (node instanceof FencedCodeBlock code) {
            writeCode(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            writeCode(code.getLiteral());
        } else if (node instanceof ThematicBreak) {
            out.markup("<hr>");
        } else if (!(node instanceof FootnoteDefinition)) {
            return "";
        }
        return null;
    }

    private void writeCode(String code) {
        out.markup("<pre tabindex=\"0\"><code>").text(code).markup("</code></pre>");
    }

    private String openHeading(Heading heading) {
        int level = outline.level(heading);
        out.markup("<h" + level + " id=\"" + id(heading) + "\">");
        return "</h" + level + ">";
    }

    private String openCell(TableCell cell) {
        String name = cell.isHeader() && cell.getFirstChild() != null ? "th" : "td";
        out.markup("<" + name);
        if (name.equals("th")) {
            out.markup(" scope=\"col\"");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            out.markup(" data-align=\"right\"");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            out.markup(" data-align=\"center\"");
        }
        out.markup(">");
        return "</" + name + ">";
    }

    private void writeFootnotes() {
        // A footnote may refer to a further one, which is then added to those to be written.
        for (int i = 0; i < footnotes.count(); i++) {
            FootnoteDefinition footnote = footnotes.begin(i);
            endOfFootnote = footnote.getLastChild() instanceof Paragraph last ? last : null;
            Walk.within(footnote, this);
            if (endOfFootnote == null) {
                footnotes.writeBacklink();
            }
        }
        footnotes.end();
    }

    private String id(Heading heading) {
        return idPrefix + outline.id(heading);
    }

    private String element(String name) {
        out.markup("<" + name + ">");
        return "</" + name + ">";
    }

    private static boolean isInTightList(Node paragraph) {
        Node list = paragraph.getParent() == null ? null : paragraph.getParent().getParent();
        return list instanceof ListBlock block && block.isTight();
    }
}
