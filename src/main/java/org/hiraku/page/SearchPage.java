package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The search, and below it the index that serves without script.
 *
 * @param frame what every page carries
 * @param script the script that searches, below the site's root
 * @param home the way to the home page of this language
 * @param index the directory of the search index, relative
 * @param titles where the blocks of titles are, relative; a number and {@code .json} follow
 * @param groups what may be found, in the order in which it is shown
 * @param hint where kanji stand in it; empty where no title begins with one
 * @param initials where in the index by initials each letter begins
 * @param lists other ways to everything
 */
public record SearchPage(
        Frame frame,
        String script,
        String home,
        String index,
        String titles,
        List<Phrase> groups,
        Optional<Phrase> hint,
        List<Link> initials,
        List<Link> lists)
        implements Page {}
