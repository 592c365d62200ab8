package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * A plan to be printed: its statement, its results, and each initiative with its figures. A long
 * one comes in parts.
 *
 * @param frame what every page carries
 * @param running what every sheet says in its margins
 * @param plan the plan's page and title
 * @param period its period in words
 * @param statementHeading the heading of the words it opens with
 * @param statement those words; in the first part alone
 * @param counts its results counted
 * @param chapters its initiatives in order
 * @param parts the way from part to part
 * @param notes remarks
 * @param source where it was published
 * @param terms what its texts mention and the glossary explains
 */
public record BookletPage(
        Frame frame,
        Running running,
        Link plan,
        Phrase period,
        Optional<Phrase> statementHeading,
        Optional<Passage> statement,
        Counts counts,
        List<Chapter> chapters,
        Pager parts,
        List<Passage> notes,
        Optional<SourceView> source,
        List<ExplainedTerm> terms)
        implements Page {

    /**
     * What every sheet says in its margins.
     *
     * @param title of what, and whose
     * @param address where the booklet is
     * @param day the day that the data speaks for, and its revision
     */
    public record Running(String title, String address, String day) {}

    /**
     * An initiative.
     *
     * @param number its place in the plan, counted from 1
     * @param anchor its id on the page
     * @param link its page and title
     * @param description what is to be done
     * @param state how it stands, as staff say
     * @param divisions who owns it, and who has its work today
     * @param policySheets its policy sheets
     * @param earlier the same work in earlier editions
     * @param later the same work in later editions
     * @param ended why it stopped, if it did
     * @param indicators its indicators in order
     * @param milestones its steps
     * @param updates its news, newest first
     * @param budget its money by fiscal year
     * @param notes remarks
     */
    public record Chapter(
            int number,
            String anchor,
            Link link,
            Passage description,
            Optional<InitiativePage.State> state,
            List<Owner> divisions,
            List<Link> policySheets,
            List<InitiativePage.Edition> earlier,
            List<InitiativePage.Edition> later,
            Optional<InitiativePage.Ended> ended,
            List<Measured> indicators,
            List<InitiativePage.Milestone> milestones,
            List<InitiativePage.Update> updates,
            List<InitiativePage.BudgetRow> budget,
            List<Passage> notes) {}

    /**
     * An indicator of an initiative.
     *
     * @param link its page and name
     * @param address that page's permanent address
     * @param elsewhere that an earlier chapter shows it; else empty
     * @param card its sentence, figures and chart; empty where another chapter shows it
     * @param tables its figures, period by period
     * @param rest that its page has more figures; empty when all stand here
     * @param notes remarks
     */
    public record Measured(
            Link link,
            String address,
            Optional<Phrase> elsewhere,
            Optional<IndicatorCard> card,
            List<TableView> tables,
            Optional<Phrase> rest,
            List<Passage> notes) {}
}
