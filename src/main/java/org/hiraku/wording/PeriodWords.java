package org.hiraku.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;
import org.hiraku.wording.EraWords.EraYear;

/**
 * Periods in one language and three forms: in a sentence ({@code fiscal 2024}, 令和6年度), short
 * ({@code FY2024}) and in full ({@code FY2024 (Apr 2024–Mar 2025)}, 令和6年度（2024年度）).
 */
final class PeriodWords {

    /** Where a period is named; the last part of the label's key. */
    enum Form {
        PLAIN("plain"),
        SHORT("short"),
        FULL("full");

        private final String key;

        Form(String key) {
            this.key = key;
        }
    }

    /** A period as it is looked up, many times a page: compared in plain code. */
    private record Named(Period period, Calendar calendar, Form form) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Named named
                    && form == named.form
                    && calendar.firstMonth() == named.calendar.firstMonth()
                    && period.equals(named.period);
        }

        @Override
        public int hashCode() {
            return (period.hashCode() * 31 + calendar.firstMonth()) * 31 + form.ordinal();
        }
    }

    private final Labels labels;
    private final EraWords eras;
    private final DateWords dates;
    private final Map<Named, String> known = new ConcurrentHashMap<>();

    PeriodWords(Labels labels, EraWords eras, DateWords dates) {
        this.labels = labels;
        this.eras = eras;
        this.dates = dates;
    }

    /** The period's name in a form. */
    String of(Period period, Calendar calendar, Form form) {
        Named named = new Named(period, calendar, form);
        String words = known.get(named);
        if (words == null) {
            // Not computeIfAbsent: a half is worded with its year's words, which are kept here too.
            words = word(named);
            known.put(named, words);
        }
        return words;
    }

    private String word(Named named) {
        return switch (named.period().kind()) {
            case YEAR -> year(named);
            case HALF -> part(named, "half-" + named.period().part());
            case QUARTER -> part(named, "quarter-" + named.period().part());
            case MONTH -> month(named);
            case SPAN -> span(named);
        };
    }

    private String year(Named named) {
        int year = named.period().year();
        Map<String, String> details = new HashMap<>();
        details.put("year", Integer.toString(year));
        details.put("range", range(named));
        Optional<EraYear> era = eraYear(year, named.calendar());
        era.ifPresent(e -> details.put("era", e.era()));
        Optional<String> older = era.flatMap(EraYear::older);
        older.ifPresent(o -> details.put("older", o));
        String kind = isCalendarYear(named) ? "calendar-year" : "fiscal-year";
        return fill(
                kind + (older.isPresent() ? "-older" : era.isPresent() ? "-era" : ""),
                named,
                details);
    }

    private String part(Named named, String kind) {
        Form ofYear = named.form() == Form.FULL ? Form.SHORT : named.form();
        Period year = Period.ofYear(named.period().year());
        Map<String, String> details = new HashMap<>();
        details.put("year", of(year, named.calendar(), ofYear));
        details.put("range", range(named));
        return fill(kind, named, details);
    }

    private String month(Named named) {
        Period period = named.period();
        Map<String, String> details = new HashMap<>();
        details.put("year", Integer.toString(period.year()));
        details.put("month", dates.month(period.part(), named.form() == Form.SHORT));
        Optional<EraYear> era = eras.month(period.year(), period.part());
        era.ifPresent(e -> details.put("era", e.era()));
        return fill(era.isPresent() ? "month-era" : "month", named, details);
    }

    private String span(Named named) {
        Period period = named.period();
        Map<String, String> details = new HashMap<>();
        details.put("range", range(named));
        details.put("firstYear", Integer.toString(period.year()));
        details.put("lastYear", Integer.toString(period.lastYear()));
        Optional<EraYear> first = eraYear(period.year(), named.calendar());
        Optional<EraYear> last = eraYear(period.lastYear(), named.calendar());
        String kind = isCalendarYear(named) ? "calendar-span" : "fiscal-span";
        if (first.isPresent() && last.isPresent()) {
            boolean same = first.get().name().equals(last.get().name());
            details.put("first", first.get().era());
            details.put("last", same ? last.get().number() : last.get().era());
            kind += same ? "-era" : "-eras";
        }
        return fill(kind, named, details);
    }

    private String fill(String kind, Named named, Map<String, String> details) {
        return labels.phrase("period." + kind + "." + named.form().key).fill(details);
    }

    private Optional<EraYear> eraYear(int year, Calendar calendar) {
        return calendar.firstMonth() == 1
                ? eras.calendarYear(year)
                : eras.fiscalYear(year, calendar.start(Period.ofYear(year)));
    }

    private static boolean isCalendarYear(Named named) {
        return named.calendar().firstMonth() == 1;
    }

    /** The months a period covers: {@code Apr 2024–Mar 2025}, {@code Apr–Sep 2024}. */
    private String range(Named named) {
        LocalDate start = named.calendar().start(named.period());
        LocalDate end = named.calendar().end(named.period());
        boolean oneYear = start.getYear() == end.getYear();
        return labels.phrase(oneYear ? "period.range.one-year" : "period.range.two-years")
                .fill(
                        Map.of(
                                "fromMonth", dates.month(start.getMonthValue(), true),
                                "fromYear", Integer.toString(start.getYear()),
                                "toMonth", dates.month(end.getMonthValue(), true),
                                "toYear", Integer.toString(end.getYear())));
    }
}
