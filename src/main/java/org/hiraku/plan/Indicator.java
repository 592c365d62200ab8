package org.hiraku.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param id its id, unique over the site
 * @param file where it is written, below the site's folder
 * @param name its name
 * @param definition what exactly is counted, in Markdown
 * @param unit its unit
 * @param direction which way is better
 * @param stage where it stands between input and outcome
 * @param counting whether persons are counted once or at every attendance
 * @param accumulation whether values are of the period or summed since the start
 * @param decimals digits shown after the point; empty for as published
 * @param calendarYear true when its years are calendar years, whatever the site's
 * @param breaks where its values stop being comparable, earliest first
 * @param source where it is published
 * @param notes remarks shown under its table
 * @param dimensions the ways in which it is broken down, in order
 * @param series its lines of observations, in order, at least one
 * @param additive whether its series may be summed
 * @param aliases former ids, whose addresses forward here
 * @param continues ids of indicators of former editions that it goes on from
 * @param ended why it stopped, if it did
 * @param accepted the warnings about it that somebody looked into
 */
public record Indicator(
        String id,
        String file,
        Text name,
        Optional<Text> definition,
        Unit unit,
        Direction direction,
        Optional<Stage> stage,
        Optional<Counting> counting,
        Accumulation accumulation,
        Optional<Integer> decimals,
        boolean calendarYear,
        List<Break> breaks,
        Optional<Source> source,
        List<Text> notes,
        List<Dimension> dimensions,
        List<Series> series,
        boolean additive,
        List<String> aliases,
        List<String> continues,
        Optional<Ending> ended,
        List<Accepted> accepted) {

    /** Which way is better. */
    public enum Direction {
        /** More is better. */
        UP,
        /** Less is better. */
        DOWN,
        /** Neither is. */
        NONE
    }

    /** Where between means and effect an indicator stands. */
    public enum Stage {
        /** Means put in. */
        INPUT,
        /** Work done. */
        ACTIVITY,
        /** What the work brought forth. */
        OUTPUT,
        /** What came of it. */
        OUTCOME,
        /** What surrounds it. */
        CONTEXT
    }

    /** How persons are counted. */
    public enum Counting {
        /** 延べ: every attendance counts. */
        GROSS,
        /** 実数: every person counts once. */
        DISTINCT
    }

    /** What a value of a period adds up. */
    public enum Accumulation {
        /** What happened in the period. */
        IN_PERIOD,
        /** 累計: everything since the start. */
        RUNNING_TOTAL
    }

    /**
     * Keeps unmodifiable copies.
     *
     * @throws IllegalArgumentException when there is no series
     */
    public Indicator {
        breaks = List.copyOf(breaks);
        notes = List.copyOf(notes);
        dimensions = List.copyOf(dimensions);
        series = List.copyOf(series);
        aliases = List.copyOf(aliases);
        continues = List.copyOf(continues);
        accepted = List.copyOf(accepted);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("an indicator has at least one series");
        }
    }

    /** The same indicator in another unit. */
    public Indicator with(Unit other) {
        return new Indicator(
                id,
                file,
                name,
                definition,
                other,
                direction,
                stage,
                counting,
                accumulation,
                decimals,
                calendarYear,
                breaks,
                source,
                notes,
                dimensions,
                series,
                additive,
                aliases,
                continues,
                ended,
                accepted);
    }

    /** The calendar of its periods on a site whose years run as {@code ofSite} says. */
    public Calendar calendar(Calendar ofSite) {
        return calendarYear ? Calendar.CALENDAR_YEAR : ofSite;
    }
}
