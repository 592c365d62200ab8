package org.hiraku.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of work in a plan.
 *
 * @param id its id, unique within its plan
 * @param plan the plan's id
 * @param file where it is written, below the site's folder
 * @param title its title
 * @param description what is to be done, in Markdown
 * @param policySheets codes of its policy sheets, of the edition named by the plan's period
 * @param divisions ids of the divisions that own it
 * @param indicators ids of the indicators that measure it, in order
 * @param status how it stands, chosen by staff
 * @param milestones its steps
 * @param updates its news, newest first
 * @param budget its money by fiscal year
 * @param continues the former editions of the same work, as {@code plan/initiative}
 * @param ended why it stopped, if it did
 * @param notes remarks
 * @param aliases former ids, whose addresses forward here
 * @param accepted the warnings about it that somebody looked into
 */
public record Initiative(
        String id,
        String plan,
        String file,
        Text title,
        Text description,
        List<String> policySheets,
        List<String> divisions,
        List<String> indicators,
        Optional<Status> status,
        List<Milestone> milestones,
        List<Update> updates,
        SortedMap<Integer, Budget> budget,
        List<String> continues,
        Optional<Ending> ended,
        List<Text> notes,
        List<String> aliases,
        List<Accepted> accepted) {

    /** How an initiative stands; {@link Codes} gives the data format's word. */
    public enum State {
        /** Not begun. */
        PLANNED,
        /** Begun. */
        UNDER_WAY,
        /** Later than planned. */
        DELAYED,
        /** Finished. */
        DONE,
        /** Finished in part. */
        PARTLY_DONE,
        /** Turned into something else. */
        CHANGED,
        /** Given up. */
        STOPPED
    }

    /**
     * How it stands on a day.
     *
     * @param state chosen by staff, never computed
     * @param asOf the day it speaks for
     * @param note a remark
     * @param evidence an address that shows it
     */
    public record Status(
            State state,
            Optional<LocalDate> asOf,
            Optional<Text> note,
            Optional<String> evidence) {}

    /**
     * A step.
     *
     * @param title what
     * @param due by when, a month or a day as written ({@code 2024-09}, {@code 2024-09-30})
     * @param done the day it was done, as written
     * @param note a remark
     */
    public record Milestone(
            Text title, Optional<String> due, Optional<String> done, Optional<Text> note) {}

    /**
     * A piece of news.
     *
     * @param date its day
     * @param text what happened, in Markdown
     */
    public record Update(LocalDate date, Text text) {}

    /**
     * The money of one fiscal year, in yen.
     *
     * @param amount what was budgeted
     * @param settled what was spent when the accounts closed
     * @param source where it was published
     * @param note a remark
     */
    public record Budget(
            Optional<BigDecimal> amount,
            Optional<BigDecimal> settled,
            Optional<Source> source,
            Optional<Text> note) {}

    /** Keeps unmodifiable copies. */
    public Initiative {
        policySheets = List.copyOf(policySheets);
        divisions = List.copyOf(divisions);
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        updates = List.copyOf(updates);
        budget = Collections.unmodifiableSortedMap(new TreeMap<>(budget));
        continues = List.copyOf(continues);
        notes = List.copyOf(notes);
        aliases = List.copyOf(aliases);
        accepted = List.copyOf(accepted);
    }

    /** Its name over the whole site: {@code plan/initiative}. */
    public String fullId() {
        return plan + "/" + id;
    }
}
