package org.hiraku.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The headings and footnotes of a text, known before it is written.
 *
 * <p>The topmost headings of the text get the level that the page has for them, and none is more
 * than one level below the one before. A heading's id is its number, as {@code section-2-1}, so
 * that it is the same in every language; an author who wants one that outlives a new heading before
 * it ends the heading with {@code {#id}}.
 */
final class Outline implements Walk.Step {

    private static final Pattern CHOSEN_ID =
            Pattern.compile("\\s*\\{#([a-z][a-z0-9-]{0,63})}\\s*$");
    private static final int DEEPEST = 6;

    private final List<Heading> headings = new ArrayList<>();
    private final Map<Heading, Integer> levels = new HashMap<>();
    private final Map<Heading, String> ids = new HashMap<>();
    private final Map<Text, String> shortened = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final DefinitionMap<FootnoteDefinition> footnotes =
            new DefinitionMap<>(FootnoteDefinition.class);

    private Outline() {}

    /** The outline of a text whose topmost headings are to have a level. */
    static Outline of(Node document, int headingLevel) {
        Outline outline = new Outline();
        Walk.within(document, outline);
        outline.number(headingLevel);
        return outline;
    }

    /** The level a heading is written with, at most 6. */
    int level(Heading heading) {
        return levels.get(heading);
    }

    /** A heading's id within the text, without the prefix of the text. */
    String id(Heading heading) {
        return ids.get(heading);
    }

    /** What is written of a piece of text: all of it but the id that a heading ends with. */
    String words(Text text) {
        return shortened.getOrDefault(text, text.getLiteral());
    }

    /** The footnote of a label; {@code null} when there is none. */
    FootnoteDefinition footnote(String label) {
        return footnotes.get(label);
    }

    /** An id as wished for, with a number behind it when it is taken. */
    String unique(String wished) {
        String id = wished;
        while (taken.containsKey(id)) {
            id = wished + "-" + taken.merge(wished, 1, Integer::sum);
        }
        taken.put(id, 1);
        return id;
    }

    @Override
    public String enter(Node node) {
        if (node instanceof Heading heading) {
            headings.add(heading);
        } else if (node instanceof FootnoteDefinition footnote) {
            footnotes.putIfAbsent(footnote.getLabel(), footnote);
        }
        return "";
    }

    @Override
    public void leave(Node node, String remembered) {
        // Nothing is remembered.
    }

    private void number(int top) {
        int topmost = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        int[] numbers = new int[DEEPEST + 2];
        int former = top - 1;
        for (Heading heading : headings) {
            int wished = top + heading.getLevel() - topmost;
            int level = Math.min(Math.min(wished, former + 1), DEEPEST);
            former = level;
            numbers[level]++;
            numbers[level + 1] = 0;
            levels.put(heading, level);
            ids.put(heading, unique(chosenId(heading).orElse(numbered(numbers, top, level))));
        }
    }

    private Optional<String> chosenId(Heading heading) {
        if (heading.getLastChild() instanceof Text text && text.getLiteral().endsWith("}")) {
            Matcher id = CHOSEN_ID.matcher(text.getLiteral());
            if (id.find()) {
                shortened.put(text, text.getLiteral().substring(0, id.start()));
                return Optional.of(id.group(1));
            }
        }
        return Optional.empty();
    }

    private static String numbered(int[] numbers, int top, int level) {
        StringBuilder id = new StringBuilder("section");
        for (int upper = top; upper <= level; upper++) {
            id.append('-').append(numbers[upper]);
        }
        return id.toString();
    }
}
