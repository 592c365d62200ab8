package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * One indicator: the heart of the site.
 *
 * @param frame what every page carries
 * @param name its name
 * @param facts its unit and how it is counted, label by label
 * @param owners who owns those initiatives, the latest plan's first, and who has their work today
 * @param initiatives the initiatives that it measures
 * @param sentence its figures told in words
 * @param verdicts the verdict of each headline series at its current target
 * @param chart its chart
 * @param tables the figures of each series that is shown in full
 * @param latest every series in brief; empty when all are shown in full
 * @param ledger former targets and corrected figures; empty when nothing was ever changed
 * @param definition what exactly is counted
 * @param breaks where its values stop being comparable
 * @param notes remarks
 * @param source where it is published
 * @param downloads its machine files
 * @param embed how other sites embed it
 * @param citation how to cite it
 * @param earlier the indicators that it goes on from
 * @param later the indicators that go on from it
 * @param ended why it stopped, if it did
 * @param previous the indicator before it
 * @param next the one after
 * @param terms the terms of the glossary that its texts mention
 */
public record IndicatorPage(
        Frame frame,
        Phrase name,
        List<Fact> facts,
        List<Owner> owners,
        List<Link> initiatives,
        Phrase sentence,
        List<VerdictView> verdicts,
        ChartView chart,
        SharedTables tables,
        Optional<LatestTable> latest,
        Optional<Ledger> ledger,
        Optional<Passage> definition,
        List<BreakView> breaks,
        List<Passage> notes,
        Optional<SourceView> source,
        Downloads downloads,
        Embed embed,
        Citation citation,
        List<Link> earlier,
        List<Link> later,
        Optional<InitiativePage.Ended> ended,
        Optional<Link> previous,
        Optional<Link> next,
        List<ExplainedTerm> terms)
        implements Page {

    /**
     * A property in words.
     *
     * @param label what it is
     * @param value its value
     */
    public record Fact(Phrase label, Phrase value) {}

    /**
     * What was changed after it was published.
     *
     * @param leftOut how many earlier changes stand in the downloads only; empty when none
     * @param entries the changes, in order of time
     * @param reach how far back changes are known; none when that goes without saying
     */
    public record Ledger(Optional<Phrase> leftOut, List<LedgerEntry> entries, List<Phrase> reach) {}

    /**
     * A change of something published.
     *
     * @param series the series' name; empty when it is the only one
     * @param what the period and whether its target or its actual was changed, in words
     * @param first whether the value before is known to be the first that was published
     * @param former the value before
     * @param current the value that replaced it
     * @param date the day of the change, as {@code 2024-06-01}
     * @param day the same in words
     * @param reason why
     * @param unstated that the record does not tell of the change; empty when it does
     */
    public record LedgerEntry(
            Optional<Phrase> series,
            Phrase what,
            boolean first,
            Phrase former,
            Phrase current,
            String date,
            Phrase day,
            Optional<Phrase> reason,
            Optional<Unstated> unstated) {}

    /**
     * That a commit changed something without a stated reason.
     *
     * @param sentence the same in words
     * @param href where the commit can be seen; empty when that is not known
     */
    public record Unstated(Phrase sentence, Optional<String> href) {}

    /**
     * A break.
     *
     * @param sentence from which period on, and whether values on both sides may still be compared
     * @param note what changed
     */
    public record BreakView(Phrase sentence, Optional<Phrase> note) {}

    /**
     * The indicator's files.
     *
     * @param csv the table, relative
     * @param json the same with verdicts, relative
     * @param svg the chart, relative
     * @param png the share image, relative; empty where the page has none of its own
     */
    public record Downloads(String csv, String json, String svg, Optional<String> png) {}

    /**
     * How to cite the page.
     *
     * @param text the citation, without its address
     * @param address the permanent address
     */
    public record Citation(Phrase text, String address) {}
}
