package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.chart.ChartSvg;

/**
 * One initiative.
 *
 * @param frame what every page carries
 * @param title its title
 * @param plan the plan that it is part of
 * @param description what is to be done
 * @param state how it stands, as staff say
 * @param divisions who owns it, and who has its work today
 * @param policySheets its policy sheets
 * @param indicators a card for each indicator
 * @param milestones its steps
 * @param milestoneYears the years below the drawings of its steps; empty where none are drawn
 * @param updates its news, newest first
 * @param budget its money by fiscal year
 * @param notes remarks
 * @param earlier the same work in earlier editions, the latest first
 * @param later the same work in later editions, the earliest first
 * @param ended why it stopped, if it did
 * @param previous the initiative before it in the plan
 * @param next the one after
 * @param terms the terms of the glossary that its texts mention
 */
public record InitiativePage(
        Frame frame,
        Phrase title,
        Link plan,
        Passage description,
        Optional<State> state,
        List<Owner> divisions,
        List<Link> policySheets,
        List<IndicatorCard> indicators,
        List<Milestone> milestones,
        Optional<ChartSvg> milestoneYears,
        List<Update> updates,
        List<BudgetRow> budget,
        List<Passage> notes,
        List<Edition> earlier,
        List<Edition> later,
        Optional<Ended> ended,
        Optional<Link> previous,
        Optional<Link> next,
        List<ExplainedTerm> terms)
        implements Page {

    /**
     * How it stands.
     *
     * @param badge the state
     * @param asOf the day it speaks for, in words
     * @param note a remark
     * @param evidence an address that shows it
     */
    public record State(
            InitiativeCard.StateBadge badge,
            Optional<Phrase> asOf,
            Optional<Phrase> note,
            Optional<String> evidence) {}

    /**
     * A step.
     *
     * @param title what
     * @param due by when, in words
     * @param done when it was done, in words
     * @param note a remark
     * @param strip both drawn on the line of time that all steps share; empty where they are few
     */
    public record Milestone(
            Phrase title,
            Optional<Phrase> due,
            Optional<Phrase> done,
            Optional<Phrase> note,
            Optional<ChartSvg> strip) {}

    /**
     * A piece of news.
     *
     * @param date its day, as {@code 2024-10-01}
     * @param day the same in words
     * @param text what happened
     */
    public record Update(String date, Phrase day, Passage text) {}

    /**
     * The money of one fiscal year.
     *
     * @param year the year in words
     * @param amount what was budgeted, in words
     * @param settled what was spent, in words
     * @param source where it was published
     * @param note a remark
     */
    public record BudgetRow(
            Phrase year,
            Optional<Phrase> amount,
            Optional<Phrase> settled,
            Optional<SourceView> source,
            Optional<Phrase> note) {}

    /**
     * The same work in another edition.
     *
     * @param work it
     * @param plan that edition's title
     */
    public record Edition(Link work, Phrase plan) {}

    /**
     * That it stopped.
     *
     * @param sentence that it did, and with which period
     * @param reason why; empty where nobody says
     */
    public record Ended(Phrase sentence, Optional<Phrase> reason) {}
}
