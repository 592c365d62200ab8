package org.hiraku.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/**
 * A footnote that a text defines and nothing refers to.
 *
 * @param label its name, as {@code 1} in {@code [^1]}
 * @param offset where it is defined in the Markdown, counted in chars from 0
 */
public record UnusedFootnote(String label, int offset) {

    /** All in a text. */
    static List<UnusedFootnote> in(Node document) {
        Finder finder = new Finder();
        Walk.within(document, finder);
        Set<FootnoteDefinition> used = new HashSet<>();
        finder.used.forEach(label -> used.add(finder.byLabel.get(label)));
        return finder.defined.stream()
                .filter(note -> !used.contains(note))
                .map(note -> new UnusedFootnote(note.getLabel(), Markdown.offset(note)))
                .toList();
    }

    private static final class Finder implements Walk.Step {

        private final List<FootnoteDefinition> defined = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        /** Labels are the same whatever their capitals; the first footnote of a label counts. */
        private final DefinitionMap<FootnoteDefinition> byLabel =
                new DefinitionMap<>(FootnoteDefinition.class);

        @Override
        public String enter(Node node) {
            if (node instanceof FootnoteDefinition definition) {
                defined.add(definition);
                byLabel.putIfAbsent(definition.getLabel(), definition);
            } else if (node instanceof FootnoteReference reference) {
                used.add(reference.getLabel());
            }
            return "";
        }

        @Override
        public void leave(Node node, String remembered) {
            // Nothing is remembered.
        }
    }
}
