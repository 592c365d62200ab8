package org.hiraku.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables and footnotes, without blocks of raw HTML.
 *
 * <p>It is a class of its own so that a site whose texts hold no Markdown never loads the parser.
 */
final class CommonMark {

    /** What is nested deeper stays text. */
    static final int DEEPEST = 24;

    private static final Parser PARSER = builder().build();

    private CommonMark() {}

    /** The text as a tree. */
    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The text as a tree whose nodes know where they stand. */
    static Node parseWithPlaces(String markdown) {
        return builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown);
    }

    private static Parser.Builder builder() {
        List<Extension> extensions = List.of(TablesExtension.create(), FootnotesExtension.create());
        Set<Class<? extends Block>> blocks =
                new HashSet<>(
                        List.of(
                                Heading.class,
                                ThematicBreak.class,
                                FencedCodeBlock.class,
                                IndentedCodeBlock.class,
                                BlockQuote.class,
                                ListBlock.class));
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(blocks)
                .maxOpenBlockParsers(DEEPEST);
    }
}
