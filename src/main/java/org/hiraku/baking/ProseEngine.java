package org.hiraku.baking;

import org.hiraku.prose.Markdown;
import org.hiraku.prose.ProseHtml;
import org.hiraku.reading.ProseFiles;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** Our Markdown as JBake sees it: an engine for {@code .md} whose HTML is safe to print. */
public final class ProseEngine extends MarkupEngine {

    private static final Markdown MARKDOWN = new Markdown();

    @Override
    public void processBody(ParserContext context) {
        String markdown = ProseFiles.inOneForm(context.getBody());
        ProseHtml prose =
                MARKDOWN.html(markdown, ContentReader.ID_PREFIX, ContentReader.HEADING_LEVEL);
        context.setBody(prose.html());
    }
}
