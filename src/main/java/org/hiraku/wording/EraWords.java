package org.hiraku.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Years by the names of eras: 2024 is 令和6, 2019 令和元 (and, for what began before May, 平成31).
 *
 * <p>Rules, not date arithmetic: a calendar year goes by the last era that began in it; a fiscal
 * year by the table's {@code fiscal-from}, so that fiscal 2019 is 令和元年度 and fiscal 1988 昭和63年度.
 */
final class EraWords {

    /**
     * A year by its era.
     *
     * @param era the era's words with the year's number, as 令和6
     * @param number the number alone, as 6
     * @param name the era's name alone
     * @param older the year by the era before, where it began under that: 平成31
     */
    record EraYear(String era, String number, String name, Optional<String> older) {}

    private record Era(String name, LocalDate from, int fiscalFrom) {}

    private final Labels labels;

    /** Latest first. */
    private final List<Era> eras = new ArrayList<>();

    /**
     * The eras of a table.
     *
     * @param table its name, as {@code japanese}; empty, or unknown to the wording, for no eras
     */
    EraWords(Labels labels, Optional<String> table) {
        this.labels = labels;
        String prefix = "era." + table.orElse("") + ".";
        for (String id : labels.below(prefix)) {
            eras.add(
                    new Era(
                            labels.get(prefix + id + ".name"),
                            labels.day(prefix + id + ".from"),
                            labels.number(prefix + id + ".fiscal-from")));
        }
        eras.sort(Comparator.comparing(Era::from).reversed());
    }

    /** A fiscal year that starts on {@code firstDay}; empty before the first era. */
    Optional<EraYear> fiscalYear(int year, LocalDate firstDay) {
        return eras.stream()
                .filter(era -> era.fiscalFrom() <= year)
                .findFirst()
                .map(era -> eraYear(era, year, firstDay));
    }

    /** A calendar year; empty before the first era. */
    Optional<EraYear> calendarYear(int year) {
        return eras.stream()
                .filter(era -> era.from().getYear() <= year)
                .findFirst()
                .map(era -> eraYear(era, year, LocalDate.of(year, 1, 1)));
    }

    /** A month, by the era that holds most of it: January 1989 is 平成元年1月. */
    Optional<EraYear> month(int year, int month) {
        return day(LocalDate.of(year, month, 15));
    }

    /** The year of a day, by the era of that day: 30 April 2019 is in 平成31年, the next in 令和元年. */
    Optional<EraYear> day(LocalDate day) {
        return eras.stream()
                .filter(era -> !era.from().isAfter(day))
                .findFirst()
                .map(era -> eraYear(era, day.getYear(), day));
    }

    private EraYear eraYear(Era era, int year, LocalDate firstDay) {
        Optional<String> older =
                firstDay.isBefore(era.from())
                        ? eras.stream()
                                .filter(other -> !other.from().isAfter(firstDay))
                                .findFirst()
                                .map(other -> words(other, year))
                        : Optional.empty();
        return new EraYear(words(era, year), number(era, year), era.name(), older);
    }

    private String words(Era era, int year) {
        return era.name() + labels.get("era.between") + number(era, year);
    }

    private String number(Era era, int year) {
        int number = year - era.from().getYear() + 1;
        return number == 1 ? labels.get("era.first-year") : Integer.toString(number);
    }
}
