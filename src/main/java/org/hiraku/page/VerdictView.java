package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * A verdict with its working.
 *
 * @param anchor its id on the page
 * @param series the series' name; empty when it is the only one
 * @param period the period in words
 * @param result the result's code
 * @param label the result in words
 * @param provisional whether it rests on a figure that is not final
 * @param pair the target and the actual, for the verdicts to show first; else empty
 * @param facts distance, movement, shares and pace in words, those that there are; where the
 *     verdict is not shown first, its working alone tells them
 * @param working how it was worked out, step by step, each a whole sentence
 * @param current whether it is the one to show first
 */
public record VerdictView(
        String anchor,
        Optional<Phrase> series,
        Phrase period,
        String result,
        Phrase label,
        boolean provisional,
        Optional<PromiseOutcome> pair,
        List<Phrase> facts,
        List<Phrase> working,
        boolean current) {}
