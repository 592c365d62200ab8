package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.page.DepartmentStatusPage.Row;
import org.hiraku.page.DepartmentStatusPage.Section;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;

/** Makes the pages that say what is not settled in a department. */
final class DepartmentStatusPages {

    private DepartmentStatusPages() {}

    static DepartmentStatusPage page(LanguageSide side, DepartmentStatus status, int number) {
        String list = Paths.status(status);
        String path = Paths.listPage(list, number);
        Address here = side.address(path);
        Phrase name = name(side, status);
        Phrase title = side.say().label("page.status");
        Frame frame =
                StatusPages.frame(
                        side,
                        path,
                        List.of(ListPages.title(side, name.text(), number), title.text()),
                        name,
                        List.of(new Frames.Step(Paths.STATUS, title), new Frames.Step(path, name)));
        List<Section> sections = new ArrayList<>();
        for (Outstanding one : shown(status, number)) {
            Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !last.code().equals(one.kind().code())) {
                last = section(side, status, one.kind());
                sections.add(last);
            }
            last.rows().add(row(side, here, one));
        }
        return new DepartmentStatusPage(
                frame,
                name,
                StatusPages.lead(side),
                StatusCounts.of(side, status),
                sections,
                ListPages.pager(side, list, status.outstanding().size(), number));
    }

    /** The entries on one page, counted from 1. */
    static List<Outstanding> shown(DepartmentStatus status, int number) {
        return ListPages.slice(status.outstanding(), number);
    }

    static Phrase name(LanguageSide side, DepartmentStatus status) {
        return status.department()
                .map(Department::name)
                .map(side::phrase)
                .orElseGet(() -> side.say().label("page.withoutdepartment"));
    }

    private static Section section(
            LanguageSide side, DepartmentStatus status, Outstanding.Kind kind) {
        Phrase heading =
                side.say()
                        .label(
                                "page.labelcount",
                                Map.of(
                                        "label", StatusCounts.label(side, kind).text(),
                                        "count", side.wording().number(status.count(kind))));
        return new Section(kind.code(), heading, new ArrayList<>());
    }

    private static Row row(LanguageSide side, Address here, Outstanding one) {
        FigureView figures = new FigureView(side, one.judged());
        Optional<Actual> actual =
                Optional.ofNullable(one.series().get(0).series().actuals().get(one.period()));
        List<Link> divisions = new ArrayList<>();
        for (Division division : one.ownership().divisions()) {
            divisions.add(side.link(here, Paths.division(division.id()), division.name()));
        }
        return new Row(
                side.link(
                        here,
                        Paths.indicator(one.judged().indicator().id()),
                        one.judged().indicator().name()),
                series(figures, one),
                figures.period(one.period()),
                one.series().size() == 1 ? actual.flatMap(figures::actual) : Optional.empty(),
                one.missing().map(side.say()::word).or(() -> actual.flatMap(figures::status)),
                due(side, one),
                divisions);
    }

    /** The one series by its name, several by their number. */
    private static Optional<Phrase> series(FigureView figures, Outstanding one) {
        int count = one.series().size();
        return count == 1
                ? figures.name(one.series().get(0))
                : Optional.of(figures.side().say().counted("page.seriescount", count));
    }

    private static Optional<Phrase> due(LanguageSide side, Outstanding one) {
        if (one.by().isEmpty() && one.kind() == Outstanding.Kind.TO_CONFIRM) {
            return Optional.of(side.say().label("page.noduedate"));
        }
        return one.by().map(side.say()::date);
    }
}
