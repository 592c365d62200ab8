package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.prose.ProseHtml;

/**
 * A prose page written in {@code content/}.
 *
 * @param frame what every page carries
 * @param title its title
 * @param day the day it was written, in words; empty when it has none
 * @param outdated whether it is a translation that is older than the source text
 * @param body its text
 * @param terms the terms of the glossary that its texts mention
 */
public record ProsePage(
        Frame frame,
        String title,
        Optional<Phrase> day,
        boolean outdated,
        ProseHtml body,
        List<ExplainedTerm> terms)
        implements Page {}
