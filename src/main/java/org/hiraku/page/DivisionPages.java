package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Calendar;
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
                valid(side, division),
                successors(side, here, division),
                cards(side, here, division));
    }

    private static List<InitiativeCard> cards(LanguageSide side, Address here, Division division) {
        List<InitiativeCard> cards = new ArrayList<>();
        for (Initiative work : side.site().references().ofDivision(division.id())) {
            cards.add(Briefs.initiative(side, here, side.site().planOf(work), work));
        }
        return cards;
    }

    private static List<Link> successors(LanguageSide side, Address here, Division division) {
        List<Link> links = new ArrayList<>();
        for (String id : division.succeededBy()) {
            side.site()
                    .references()
                    .division(id)
                    .ifPresent(d -> links.add(side.link(here, Paths.division(id), d.name())));
        }
        return links;
    }

    private static Optional<Phrase> valid(LanguageSide side, Division division) {
        Calendar calendar = side.site().imprint().calendar();
        Optional<String> from =
                division.from().map(y -> side.wording().period(Period.ofYear(y), calendar));
        Optional<String> to =
                division.to().map(y -> side.wording().period(Period.ofYear(y), calendar));
        if (from.isPresent() && to.isPresent()) {
            Map<String, String> years = Map.of("from", from.get(), "to", to.get());
            return Optional.of(side.say().label("page.validfromto", years));
        }
        return from.map(y -> side.say().label("page.validfrom", Map.of("from", y)))
                .or(() -> to.map(y -> side.say().label("page.validto", Map.of("to", y))));
    }
}
