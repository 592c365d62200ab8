package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiraku.plan.Editions;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Plan;
import org.hiraku.verdict.Tally;

/** Makes the pages of plans and the list of them. */
final class PlanPages {

    private static final String SECTION = "plans";

    private PlanPages() {}

    static PlanPage page(LanguageSide side, Plan plan) {
        Site site = side.site();
        Address here = side.address(Paths.plan(plan.id()));
        List<InitiativeCard> cards = new ArrayList<>(plan.initiatives().size());
        plan.initiatives().forEach(i -> cards.add(Briefs.initiative(side, here, plan, i)));
        Counts counts = Tallies.words(side, site.tally(plan));
        Mentions mentions = side.mentions(here);
        return new PlanPage(
                frame(side, plan, counts),
                side.phrase(plan.title()),
                side.say().fullPeriod(plan.period(), site.imprint().calendar()),
                plan.statement().flatMap(s -> side.phrase(s.heading())),
                plan.statement().map(s -> mentions.passage(s.text(), "statement-", 3)),
                counts,
                cards,
                dropped(side, here, plan),
                department(side, plan).map(d -> structure(side, here, plan, d)),
                plan.previous().map(site.record().plans()::get).map(p -> link(side, here, p)),
                Optional.ofNullable(site.references().nextEdition().get(plan.id()))
                        .map(p -> link(side, here, p)),
                Optional.of(here.linkTo(side.address(Paths.booklet(plan.id()))))
                        .filter(any -> BookletPages.has(site, plan)),
                side.source(plan.source()),
                mentions.notes(plan.notes()),
                mentions.terms());
    }

    private static Optional<PlanPage.Dropped> dropped(LanguageSide side, Address here, Plan plan) {
        Editions.Dropped dropped = side.site().editions().dropped(plan);
        if (dropped.isEmpty()) {
            return Optional.empty();
        }
        Plan previous = side.site().record().plans().get(plan.previous().orElseThrow());
        return Optional.of(
                new PlanPage.Dropped(
                        side.say()
                                .label(
                                        "page.droppedsentence",
                                        Map.of("plan", side.words(previous.title()))),
                        dropped.initiatives().stream().map(i -> side.link(here, i)).toList(),
                        dropped.indicators().stream()
                                .map(i -> side.link(here, Paths.indicator(i.id()), i.name()))
                                .toList()));
    }

    private static Frame frame(LanguageSide side, Plan plan, Counts counts) {
        String title = side.words(plan.title());
        return Frames.of(
                side,
                new Frames.About(
                        Paths.plan(plan.id()),
                        List.of(title),
                        side.wording()
                                .label(
                                        "page.plandescription",
                                        Map.of(
                                                "title", title,
                                                "counts", counts.sentence().text(),
                                                "results", results(side, counts))),
                        List.of(
                                new Frames.Step(Paths.PLANS, side.say().label("page.plans")),
                                new Frames.Step(Paths.plan(plan.id()), side.phrase(plan.title()))),
                        SECTION,
                        Optional.of(plan.file())),
                Cards.sentence(side, counts));
    }

    /** Every count in words, as {@code Met 2, Missed 4}. */
    static String results(LanguageSide side, Counts counts) {
        return counts.results().stream()
                .map(
                        counted ->
                                counted.label().text()
                                        + " "
                                        + side.wording().number(counted.count()))
                .collect(Collectors.joining(side.wording().label("page.resultbetween")));
    }

    private static Optional<Department> department(LanguageSide side, Plan plan) {
        return plan.department().map(side.site().record().organization().departments()::get);
    }

    private static PlanPage.DepartmentView structure(
            LanguageSide side, Address here, Plan plan, Department department) {
        List<Link> divisions = new ArrayList<>();
        department.divisions().stream()
                .filter(division -> division.standsIn(plan.period()))
                .forEach(division -> divisions.add(side.link(here, division)));
        return new PlanPage.DepartmentView(
                side.phrase(department.name()),
                department.duties().stream().map(side::phrase).toList(),
                divisions);
    }

    private static Link link(LanguageSide side, Address here, Plan plan) {
        return side.link(here, Paths.plan(plan.id()), plan.title());
    }

    /**
     * A plan as lists show it.
     *
     * @param whole whether its initiatives are shown with it
     */
    static PlanCard card(LanguageSide side, Address here, Plan plan, boolean whole) {
        List<InitiativeCard> initiatives = new ArrayList<>();
        if (whole) {
            plan.initiatives()
                    .forEach(i -> initiatives.add(DrawnBriefs.initiative(side, here, plan, i)));
        }
        Tally tally = side.site().tally(plan);
        return new PlanCard(
                link(side, here, plan),
                side.say().fullPeriod(plan.period(), side.site().imprint().calendar()),
                department(side, plan).map(d -> side.phrase(d.name())),
                Tallies.words(side, tally),
                initiatives);
    }

    /** One page of the list of all plans, the newest first. */
    static PlanListPage list(LanguageSide side, int number) {
        List<Plan> all = side.site().references().newestFirst();
        String path = Paths.listPage(Paths.PLANS, number);
        Address here = side.address(path);
        List<PlanCard> cards = new ArrayList<>();
        ListPages.slice(all, number).forEach(p -> cards.add(card(side, here, p, false)));
        Pager pager = ListPages.pager(side, Paths.PLANS, all.size(), number);
        return new PlanListPage(
                ListPages.frame(side, Paths.PLANS, "page.plans", number, pager), cards, pager);
    }
}
