package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.verdict.Tally;

/**
 * How things stand, in numbers.
 *
 * @param results every result counted over the full denominator
 * @param outstanding how many are outstanding in each way, none left out
 * @param missing how many actuals are missing for each reason that occurs
 */
public record StatusCounts(Counts results, List<Line> outstanding, List<Line> missing) {

    /**
     * How many there are of something.
     *
     * @param label what
     * @param number how many
     */
    public record Line(Phrase label, Phrase number) {}

    static StatusCounts of(LanguageSide side, SiteStatus status) {
        List<Line> outstanding = new ArrayList<>();
        for (Outstanding.Kind kind : Outstanding.Kind.values()) {
            outstanding.add(line(side, label(side, kind), status.count(kind)));
        }
        return of(side, status.results(), outstanding, status.missing());
    }

    static StatusCounts of(LanguageSide side, DepartmentStatus status) {
        return of(side, SiteStatus.of(List.of(status)));
    }

    private static StatusCounts of(
            LanguageSide side, Tally results, List<Line> outstanding, Map<Missing, Integer> lack) {
        List<Line> missing = new ArrayList<>();
        lack.forEach((reason, number) -> missing.add(line(side, side.say().word(reason), number)));
        return new StatusCounts(
                Tallies.words(side, "page.statusresults", results), outstanding, missing);
    }

    static Phrase label(LanguageSide side, Outstanding.Kind kind) {
        return side.say().label("page.outstanding." + kind.code());
    }

    private static Line line(LanguageSide side, Phrase label, int number) {
        return new Line(label, side.say().number(number));
    }
}
