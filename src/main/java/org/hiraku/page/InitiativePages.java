package org.hiraku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.chart.MilestoneLine;
import org.hiraku.plan.Ending;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Sheet;
import org.hiraku.plan.Unit;

/** Makes the pages of initiatives. */
final class InitiativePages {

    private static final Unit YEN = Unit.builtIn("yen");

    private InitiativePages() {}

    static InitiativePage page(LanguageSide side, Plan plan, Initiative work) {
        Address here = side.address(Paths.initiative(work));
        int place = plan.placeOf(work);
        Mentions mentions = side.mentions(here);
        Optional<MilestoneLine> line =
                MilestoneLine.of(work.milestones(), side.site().imprint().calendar());
        return new InitiativePage(
                frame(side, plan, work),
                side.phrase(work.title()),
                side.link(here, Paths.plan(plan.id()), plan.title()),
                mentions.passage(work.description(), "description-", 2),
                work.status().map(s -> state(side, s)),
                Owner.of(side, here, work),
                policySheets(side, here, plan, work),
                cards(side, here, plan, work),
                milestones(side, work, line),
                line.map(drawn -> drawn.years(side.wording())),
                updates(side, mentions, work, ""),
                budget(side, work),
                mentions.notes(work.notes()),
                editions(side, here, side.site().editions().before(work)),
                editions(side, here, side.site().editions().after(work)),
                work.ended().map(e -> ended(side, e, Optional.of(plan.period()))),
                neighbour(side, here, plan, place - 1),
                neighbour(side, here, plan, place + 1),
                mentions.terms());
    }

    private static Frame frame(LanguageSide side, Plan plan, Initiative work) {
        String title = side.words(work.title());
        String planTitle = side.words(plan.title());
        return Frames.of(
                side,
                new Frames.About(
                        Paths.initiative(work),
                        List.of(title, planTitle),
                        description(side, work),
                        List.of(
                                new Frames.Step(Paths.PLANS, side.say().label("page.plans")),
                                new Frames.Step(Paths.plan(plan.id()), side.phrase(plan.title())),
                                new Frames.Step(Paths.initiative(work), side.phrase(work.title()))),
                        "plans",
                        Optional.of(work.file())),
                Cards.sentence(side, work));
    }

    /** What an initiative is, in brief. */
    static String description(LanguageSide side, Initiative work) {
        String opening = Passage.plain(Descriptions.opening(side.words(work.description())));
        return Descriptions.shortened(opening.isEmpty() ? side.words(work.title()) : opening);
    }

    static InitiativePage.State state(LanguageSide side, Initiative.Status status) {
        return new InitiativePage.State(
                Briefs.state(side, status),
                status.asOf()
                        .map(side.wording()::fullDate)
                        .map(day -> side.say().label("page.stateasof", Map.of("day", day))),
                side.phrase(status.note()),
                status.evidence());
    }

    static List<Link> policySheets(LanguageSide side, Address here, Plan plan, Initiative work) {
        String edition = Paths.edition(plan.period());
        List<Link> links = new ArrayList<>();
        for (String code : work.policySheets()) {
            Optional<Sheet> sheet = side.site().record().policySheets().sheet(edition, code);
            Phrase words =
                    sheet.flatMap(Sheet::title)
                            .map(title -> side.phrase(title).after(code))
                            .orElse(Phrase.own(code));
            links.add(
                    sheet.isPresent()
                            ? side.link(here, Paths.policySheet(edition, code), words)
                            : new Link("", words));
        }
        return links;
    }

    private static List<IndicatorCard> cards(
            LanguageSide side, Address here, Plan plan, Initiative work) {
        List<IndicatorCard> cards = new ArrayList<>();
        for (Judged judged : Briefs.indicators(side.site(), work)) {
            cards.add(card(side, here, plan, work, judged));
        }
        return cards;
    }

    /** An indicator's card; the same on each page that lies as deep as {@code here}. */
    static IndicatorCard card(
            LanguageSide side, Address here, Plan plan, Initiative work, Judged judged) {
        String key = here.linkTo(side.address(Paths.initiative(work))) + judged.indicator().id();
        return new IndicatorCard(
                key,
                () ->
                        new IndicatorCard.Shown(
                                Briefs.indicator(side, here, judged, Optional.of(plan.period())),
                                side.say().figures(judged.sentences().in(side.language())),
                                ChartView.of(side, here, judged)));
    }

    static List<InitiativePage.Milestone> milestones(
            LanguageSide side, Initiative work, Optional<MilestoneLine> line) {
        return work.milestones().stream()
                .map(
                        m ->
                                new InitiativePage.Milestone(
                                        side.phrase(m.title()),
                                        m.due().map(side.say()::writtenDate),
                                        m.done().map(side.say()::writtenDate),
                                        side.phrase(m.note()),
                                        line.map(drawn -> drawn.strip(m))))
                .toList();
    }

    static List<InitiativePage.Update> updates(
            LanguageSide side, Mentions mentions, Initiative work, String idPrefix) {
        List<InitiativePage.Update> updates = new ArrayList<>();
        List<Initiative.Update> newestFirst = new ArrayList<>(work.updates());
        newestFirst.sort(Comparator.comparing(Initiative.Update::date).reversed());
        for (Initiative.Update update : newestFirst) {
            String prefix = idPrefix + "update-" + (updates.size() + 1) + "-";
            updates.add(
                    new InitiativePage.Update(
                            update.date().toString(),
                            side.say().date(update.date()),
                            mentions.passage(update.text(), prefix, 4)));
        }
        return updates;
    }

    static List<InitiativePage.BudgetRow> budget(LanguageSide side, Initiative work) {
        List<InitiativePage.BudgetRow> rows = new ArrayList<>();
        work.budget()
                .forEach(
                        (year, money) ->
                                rows.add(
                                        new InitiativePage.BudgetRow(
                                                side.say()
                                                        .shortPeriod(
                                                                Period.ofYear(year),
                                                                side.site().imprint().calendar()),
                                                money.amount().map(yen -> yen(side, yen)),
                                                money.settled().map(yen -> yen(side, yen)),
                                                side.source(money.source()),
                                                side.phrase(money.note()))));
        return rows;
    }

    private static Phrase yen(LanguageSide side, java.math.BigDecimal amount) {
        return side.say().quantity(amount, YEN);
    }

    static List<InitiativePage.Edition> editions(
            LanguageSide side, Address here, List<Initiative> works) {
        List<InitiativePage.Edition> editions = new ArrayList<>(works.size());
        for (Initiative work : works) {
            Phrase plan = side.phrase(side.site().planOf(work).title());
            editions.add(new InitiativePage.Edition(side.link(here, work), plan));
        }
        return editions;
    }

    /**
     * An ending in words.
     *
     * @param last the last period of what ended; empty where that is not known
     */
    static InitiativePage.Ended ended(LanguageSide side, Ending ending, Optional<Period> last) {
        Phrase sentence =
                last.map(p -> side.wording().shortPeriod(p, side.site().imprint().calendar()))
                        .map(p -> side.say().label("page.endedwith", Map.of("period", p)))
                        .orElseGet(() -> side.say().label("page.ended"));
        return new InitiativePage.Ended(sentence, side.phrase(ending.reason()));
    }

    private static Optional<Link> neighbour(LanguageSide side, Address here, Plan plan, int place) {
        return place < 0 || place >= plan.initiatives().size()
                ? Optional.empty()
                : Optional.of(side.link(here, plan.initiatives().get(place)));
    }
}
