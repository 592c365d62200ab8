package org.hiraku.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** Days and months in one language: 2024年6月1日, {@code 1 June 2024}. */
final class DateWords {

    private final Phrase day;
    private final Phrase monthOfYear;
    private final String[] months = new String[13];
    private final String[] shortMonths = new String[13];

    DateWords(Labels labels) {
        day = labels.phrase("date.day");
        monthOfYear = labels.phrase("date.month-of-year");
        for (int month = 1; month <= 12; month++) {
            months[month] = labels.get("date.month." + month);
            shortMonths[month] = labels.get("date.short-month." + month);
        }
    }

    /** A day. */
    String day(LocalDate date) {
        Map<String, String> details = new HashMap<>();
        details.put("year", Integer.toString(date.getYear()));
        details.put("month", months[date.getMonthValue()]);
        details.put("day", Integer.toString(date.getDayOfMonth()));
        return day.fill(details);
    }

    /**
     * A day or a month as the data format writes it: {@code 2024-09-30}, {@code 2024-09}; anything
     * else stays as it is.
     */
    String written(String written) {
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return dayOrAsWritten(written);
        }
        if (written.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            int month = Integer.parseInt(written.substring(5));
            return monthOfYear.fill(
                    Map.of("year", written.substring(0, 4), "month", months[month]));
        }
        return written;
    }

    private String dayOrAsWritten(String written) {
        try {
            return day(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    /** A month's name. */
    String month(int month, boolean isShort) {
        return isShort ? shortMonths[month] : months[month];
    }
}
