package org.hiraku.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time that a target or an actual speaks for, as the data format writes it: {@code
 * 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-05} or {@code 2013/2016}.
 *
 * <p>A period knows no dates: which days it covers is the {@link Calendar}'s to say.
 *
 * @param kind year, half, quarter, month or span of years
 * @param year the (first) year
 * @param part the half (1–2), quarter (1–4) or month (1–12); 0 for a year and a span
 * @param lastYear the last year, included; equal to {@code year} unless it is a span
 */
public record Period(Kind kind, int year, int part, int lastYear) implements Comparable<Period> {

    /** What sort of stretch a period is. */
    public enum Kind {
        /** A whole year of the indicator's calendar. */
        YEAR,
        /** Half of such a year, H1 or H2. */
        HALF,
        /** A quarter of such a year, Q1 to Q4. */
        QUARTER,
        /** A calendar month, whatever the calendar. */
        MONTH,
        /** Several years, both ends included, as surveys pool them. */
        SPAN
    }

    /** How a period is written. */
    public static final Pattern WRITTEN =
            Pattern.compile(
                    "([1-9][0-9]{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2]))|/([1-9][0-9]{3}))?");

    /**
     * Refuses a part or a last year that does not fit the kind.
     *
     * @throws IllegalArgumentException for month 13, a span that ends before it starts, …
     */
    public Period {
        int parts =
                switch (kind) {
                    case YEAR, SPAN -> 0;
                    case HALF -> 2;
                    case QUARTER -> 4;
                    case MONTH -> 12;
                };
        if (parts == 0 ? part != 0 : part < 1 || part > parts) {
            throw new IllegalArgumentException("part " + part + " of a " + kind);
        }
        if (kind == Kind.SPAN ? lastYear <= year : lastYear != year) {
            throw new IllegalArgumentException("last year " + lastYear + " of a " + kind);
        }
    }

    /** A whole year. */
    public static Period ofYear(int year) {
        return new Period(Kind.YEAR, year, 0, year);
    }

    /** Reads a period as the data format writes it; empty when it is written otherwise. */
    public static Optional<Period> read(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(new Period(Kind.HALF, year, Integer.parseInt(m.group(2)), year));
        }
        if (m.group(3) != null) {
            return Optional.of(new Period(Kind.QUARTER, year, Integer.parseInt(m.group(3)), year));
        }
        if (m.group(4) != null) {
            return Optional.of(new Period(Kind.MONTH, year, Integer.parseInt(m.group(4)), year));
        }
        if (m.group(5) != null) {
            int last = Integer.parseInt(m.group(5));
            return last > year
                    ? Optional.of(new Period(Kind.SPAN, year, 0, last))
                    : Optional.empty();
        }
        return Optional.of(ofYear(year));
    }

    /** As the data format writes it: {@code 2024-Q3}. */
    public String written() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + part;
            case QUARTER -> year + "-Q" + part;
            case MONTH -> year + (part < 10 ? "-0" : "-") + part;
            case SPAN -> year + "/" + lastYear;
        };
    }

    /** Earlier first; periods of one indicator and kind compare by time. */
    @Override
    public int compareTo(Period other) {
        int order = Integer.compare(year, other.year);
        if (order == 0) {
            order = Integer.compare(lastYear, other.lastYear);
        }
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order != 0 ? order : Integer.compare(part, other.part);
    }

    /** As any record's, but in plain code: figures are looked up by period all the time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Period period
                && year == period.year
                && lastYear == period.lastYear
                && part == period.part
                && kind == period.kind;
    }

    @Override
    public int hashCode() {
        return ((year * 31 + lastYear) * 31 + part) * 31 + kind.ordinal();
    }

    /** Same as {@link #written()}. */
    @Override
    public String toString() {
        return written();
    }
}
