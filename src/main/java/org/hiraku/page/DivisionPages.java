package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Period;

/** Makes the pages of divisions. */
final class DivisionPages {

    private static final String FILE = "data/organization.yaml";

    private DivisionPages() {}

    static DivisionPage page(LanguageSide side, Division division) {
        Site site = side.site();
        String path = Paths.division(division.id());
        Address here = side.address(path);
        Succession succession = site.succession();
        Department department =
                site.record().organization().departments().get(division.department());
        String name = side.words(division.name());
        String departmentName = side.words(department.name());
        Frame frame =
                Frames.of(
                        side,
                        new Frames.About(
                                path,
                                List.of(name, departmentName),
                                side.wording()
                                        .label(
                                                "page.divisiondescription",
                                                Map.of(
                                                        "name", name,
                                                        "department", departmentName)),
                                List.of(new Frames.Step(path, side.phrase(division.name()))),
                                "",
                                Optional.of(FILE)));
        return new DivisionPage(
                frame,
                side.phrase(division.name()),
                side.phrase(department.name()),
                division.duties().stream().map(side::phrase).toList(),
                succession.hasEnded(division) && division.from().isEmpty()
                        ? Optional.empty()
                        : valid(side, division),
                ended(side, division),
                links(side, here, succession.successors(division)),
                now(side, here, division),
                predecessors(side, here, division),
                cards(side, here, division));
    }

    /** One page of the list of all divisions, in the organisation's order. */
    static DivisionListPage list(LanguageSide side, int number) {
        Site site = side.site();
        Address here = side.address(Paths.listPage(Paths.DIVISIONS, number));
        List<Division> all = site.record().organization().divisions();
        List<DivisionListPage.Section> sections = new ArrayList<>();
        String department = "";
        for (Division division : ListPages.slice(all, number)) {
            if (!division.department().equals(department)) {
                department = division.department();
                Phrase name =
                        side.phrase(
                                site.record().organization().departments().get(department).name());
                sections.add(new DivisionListPage.Section(name, new ArrayList<>()));
            }
            int initiatives = site.references().ofDivision(division.id()).size();
            sections.get(sections.size() - 1)
                    .divisions()
                    .add(
                            new DivisionListPage.Row(
                                    side.link(here, Paths.division(division.id()), division.name()),
                                    side.say().counted("page.initiativecount", initiatives)));
        }
        Pager pager = ListPages.pager(side, Paths.DIVISIONS, all.size(), number);
        return new DivisionListPage(
                ListPages.frame(side, Paths.DIVISIONS, "page.bydivision", number, pager),
                sections,
                pager);
    }

    private static List<InitiativeCard> cards(LanguageSide side, Address here, Division division) {
        List<InitiativeCard> cards = new ArrayList<>();
        for (Initiative work : side.site().references().ofDivision(division.id())) {
            cards.add(Briefs.initiative(side, here, side.site().planOf(work), work));
        }
        return cards;
    }

    private static List<Link> links(LanguageSide side, Address here, List<Division> divisions) {
        return divisions.stream().map(division -> side.link(here, division)).toList();
    }

    /** That it is no more, in words; the year is told where it is known. */
    private static Optional<Phrase> ended(LanguageSide side, Division division) {
        if (!side.site().succession().hasEnded(division)) {
            return Optional.empty();
        }
        return Optional.of(
                division.to()
                        .map(year -> Map.of("to", year(side, year)))
                        .map(details -> side.say().label("page.divisionended", details))
                        .orElseGet(() -> side.say().label("page.divisionendedsometime")));
    }

    private static List<Link> now(LanguageSide side, Address here, Division division) {
        Succession succession = side.site().succession();
        List<Division> now = succession.now(division);
        boolean told =
                !succession.hasEnded(division) || now.equals(succession.successors(division));
        return told ? List.of() : links(side, here, now);
    }

    /** Those it took over from; behind one without a page of its own, those before it too. */
    private static List<DivisionPage.Predecessor> predecessors(
            LanguageSide side, Address here, Division division) {
        List<DivisionPage.Predecessor> predecessors = new ArrayList<>();
        for (Division former : side.site().succession().predecessors(division)) {
            boolean forwards = forward(side.site(), former).isPresent();
            predecessors.add(
                    new DivisionPage.Predecessor(
                            side.phrase(former.name()),
                            forwards
                                    ? Optional.empty()
                                    : Optional.of(side.link(here, former).href()),
                            valid(side, former)));
            if (forwards) {
                predecessors.addAll(predecessors(side, here, former));
            }
        }
        return predecessors;
    }

    /**
     * Where the address of a division that is no more leads: to the one that has its work today,
     * unless the record says something of the division itself, its duties or initiatives.
     */
    static Optional<Division> forward(Site site, Division division) {
        Succession succession = site.succession();
        List<Division> now = succession.now(division);
        boolean silent =
                division.duties().isEmpty()
                        && site.references().ofDivision(division.id()).isEmpty();
        return silent && succession.hasEnded(division) && now.size() == 1
                ? Optional.of(now.get(0))
                : Optional.empty();
    }

    private static String year(LanguageSide side, int year) {
        return side.wording().period(Period.ofYear(year), side.site().imprint().calendar());
    }

    private static Optional<Phrase> valid(LanguageSide side, Division division) {
        Optional<String> from = division.from().map(year -> year(side, year));
        Optional<String> to = division.to().map(year -> year(side, year));
        if (from.isPresent() && from.equals(to)) {
            return from.map(side.say()::figures);
        }
        if (from.isPresent() && to.isPresent()) {
            Map<String, String> years = Map.of("from", from.get(), "to", to.get());
            return Optional.of(side.say().label("page.validfromto", years));
        }
        return from.map(y -> side.say().label("page.validfrom", Map.of("from", y)))
                .or(() -> to.map(y -> side.say().label("page.validto", Map.of("to", y))));
    }
}
