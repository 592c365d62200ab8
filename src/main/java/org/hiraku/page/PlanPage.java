package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * One plan: its statement, its structure, its initiatives in order with the results counted.
 *
 * @param frame what every page carries
 * @param title its title
 * @param period its period in words
 * @param statementHeading the heading of the words it opens with
 * @param statement those words
 * @param counts its results counted
 * @param initiatives its initiatives in order
 * @param dropped what it leaves of the edition before without a word; empty when nothing
 * @param department who answers for it, with divisions and duties
 * @param previous the edition before
 * @param next the edition after
 * @param booklet the plan to be printed, relative; empty where it is no longer in force
 * @param source where it was published
 * @param notes remarks
 * @param terms the terms of the glossary that its texts mention
 */
public record PlanPage(
        Frame frame,
        Phrase title,
        Phrase period,
        Optional<Phrase> statementHeading,
        Optional<Passage> statement,
        Counts counts,
        List<InitiativeCard> initiatives,
        Optional<Dropped> dropped,
        Optional<DepartmentView> department,
        Optional<Link> previous,
        Optional<Link> next,
        Optional<String> booklet,
        Optional<SourceView> source,
        List<Passage> notes,
        List<ExplainedTerm> terms)
        implements Page {

    /**
     * What stood in the edition before and neither goes on nor ended with a reason.
     *
     * @param sentence in which edition it stood
     * @param initiatives initiatives
     * @param indicators indicators
     */
    public record Dropped(Phrase sentence, List<Link> initiatives, List<Link> indicators) {}

    /**
     * A department with its divisions.
     *
     * @param name its name
     * @param duties what it answers for
     * @param divisions its divisions that stand in the plan's period
     */
    public record DepartmentView(Phrase name, List<Phrase> duties, List<Link> divisions) {}
}
