package org.hiraku.prose;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text on one line, without its form, as a description of a page needs them. */
final class PlainProse implements Walk.Step {

    private final StringBuilder words = new StringBuilder();
    private boolean apart;

    private PlainProse() {}

    /** All words within a node; footnotes are left out. */
    static String of(Node root) {
        PlainProse plain = new PlainProse();
        Walk.within(root, plain);
        return plain.words.toString();
    }

    /** All words of a text that holds no Markdown. */
    static String ofPlain(String text) {
        PlainProse plain = new PlainProse();
        plain.append(text);
        return plain.words.toString();
    }

    /** Whether a line break is worth a space: not between two Japanese characters. */
    static boolean breakBetween(Node lineBreak, int before) {
        return !Japanese.breaksWithoutSpace(before, firstCharacterAfter(lineBreak));
    }

    @Override
    public String enter(Node node) {
        if (node instanceof Text text) {
            append(text.getLiteral());
        } else if (node instanceof Code code) {
            append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            append(html.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            append(code.getLiteral());
        } else if (node instanceof FootnoteDefinition) {
            return null;
        }
        apart |= isBreak(node);
        return "";
    }

    @Override
    public void leave(Node node, String remembered) {
        apart |= isBreak(node);
    }

    private static boolean isBreak(Node node) {
        return node instanceof Block
                || node instanceof TableCell
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak;
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t') {
                apart = true;
            } else if (c != EmphasisMarks.MARK) {
                if (apart && words.length() > 0 && isWorthSpace(c)) {
                    words.append(' ');
                }
                apart = false;
                words.append(c);
            }
        }
    }

    private boolean isWorthSpace(char next) {
        return !Japanese.breaksWithoutSpace(words.charAt(words.length() - 1), next);
    }

    private static int firstCharacterAfter(Node node) {
        Node next = node.getNext();
        while (next != null && next.getFirstChild() != null) {
            next = next.getFirstChild();
        }
        String literal =
                next instanceof Text text
                        ? text.getLiteral()
                        : next instanceof Code code ? code.getLiteral() : "";
        int at = 0;
        while (at < literal.length() && literal.charAt(at) == EmphasisMarks.MARK) {
            at++;
        }
        return at < literal.length() ? literal.codePointAt(at) : ' ';
    }
}
