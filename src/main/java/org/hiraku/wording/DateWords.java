package org.hiraku.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hiraku.wording.EraWords.EraYear;

/**
 * Days and months in one language: in a sentence by the era alone, as periods are (令和6年6月1日), and
 * standing alone in both calendars, 令和6年（2024年）6月1日; {@code 1 June 2024}.
 */
final class DateWords {

    private final Labels labels;
    private final EraWords eras;
    private final String[] months = new String[13];
    private final String[] shortMonths = new String[13];

    DateWords(Labels labels, EraWords eras) {
        this.labels = labels;
        this.eras = eras;
        for (int month = 1; month <= 12; month++) {
            months[month] = labels.get("date.month." + month);
            shortMonths[month] = labels.get("date.short-month." + month);
        }
    }

    /** A day within a sentence. */
    String day(LocalDate date) {
        return day("date.day", "", date);
    }

    /** A day that stands alone. */
    String fullDay(LocalDate date) {
        return day("date.day", "-full", date);
    }

    private String day(String kind, String form, LocalDate date) {
        Map<String, String> details = new HashMap<>();
        details.put("year", Integer.toString(date.getYear()));
        details.put("month", months[date.getMonthValue()]);
        details.put("day", Integer.toString(date.getDayOfMonth()));
        return fill(kind, form, eras.day(date), details);
    }

    /**
     * A day or a month that stands alone, as the data format writes it: {@code 2024-09-30}, {@code
     * 2024-09}; anything else stays as it is.
     */
    String written(String written) {
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return dayOrAsWritten(written);
        }
        if (written.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            int year = Integer.parseInt(written.substring(0, 4));
            int month = Integer.parseInt(written.substring(5));
            Map<String, String> details = new HashMap<>();
            details.put("year", written.substring(0, 4));
            details.put("month", months[month]);
            return fill("date.month-of-year", "-full", eras.month(year, month), details);
        }
        return written;
    }

    private String dayOrAsWritten(String written) {
        try {
            return fullDay(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    private String fill(
            String kind, String form, Optional<EraYear> era, Map<String, String> details) {
        era.ifPresent(e -> details.put("era", e.era()));
        return labels.phrase(kind + (era.isPresent() ? "-era" : "") + form).fill(details);
    }

    /** A month's name. */
    String month(int month, boolean isShort) {
        return isShort ? shortMonths[month] : months[month];
    }
}
