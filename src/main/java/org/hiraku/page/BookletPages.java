package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;

/** Makes the booklets of plans. */
final class BookletPages {

    /** Up to how many indicators a part shows, if it has more than one initiative. */
    private static final int INDICATORS_AT_MOST = 40;

    /** Up to how many initiatives. */
    private static final int INITIATIVES_AT_MOST = 40;

    private BookletPages() {}

    /**
     * Whether a plan has one: it is in force, as its period reaches the year in which the newest
     * plan begins, and no other edition follows it.
     */
    static boolean has(Site site, Plan plan) {
        Plan newest = site.references().newestFirst().get(0);
        return plan.period().lastYear() >= newest.period().year()
                && !site.references().nextEdition().containsKey(plan.id());
    }

    /** The initiatives of each part; a plan has at least one part. */
    static List<List<Initiative>> parts(Plan plan) {
        List<List<Initiative>> parts = new ArrayList<>();
        List<Initiative> part = new ArrayList<>();
        int indicators = 0;
        for (Initiative work : plan.initiatives()) {
            indicators += work.indicators().size();
            boolean full = part.size() == INITIATIVES_AT_MOST || indicators > INDICATORS_AT_MOST;
            if (full && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                indicators = work.indicators().size();
            }
            part.add(work);
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /** One part of a plan's booklet, counted from 1. */
    static BookletPage page(
            LanguageSide side, Plan plan, List<List<Initiative>> parts, int number) {
        Address here = side.address(path(plan, number));
        boolean first = number == 1;
        Phrase title = title(side, plan, parts.size(), number);
        Pager pager =
                ListPages.pager(
                        side,
                        Paths.booklet(plan.id()),
                        plan.initiatives().size(),
                        parts.size(),
                        number,
                        title);
        Mentions mentions = side.mentions(here);
        Frame frame = frame(side, plan, title.text(), number);
        return new BookletPage(
                frame,
                running(side, frame),
                side.link(here, Paths.plan(plan.id()), plan.title()),
                side.say().fullPeriod(plan.period(), side.site().imprint().calendar()),
                first ? plan.statement().flatMap(s -> side.phrase(s.heading())) : Optional.empty(),
                plan.statement()
                        .filter(any -> first)
                        .map(s -> mentions.passage(s.text(), "statement-", 3)),
                Tallies.words(side, side.site().tally(plan)),
                chapters(side, mentions, here, plan, parts.get(number - 1)),
                pager,
                number == parts.size() ? mentions.notes(plan.notes(), "plan-") : List.of(),
                side.source(plan.source()),
                mentions.terms());
    }

    private static BookletPage.Running running(LanguageSide side, Frame frame) {
        String day = side.wording().label("site.asof") + " " + side.chrome().asOf().text();
        return new BookletPage.Running(
                frame.title(),
                frame.canonical(),
                side.chrome().revision().map(id -> day + " (" + id + ")").orElse(day));
    }

    static String path(Plan plan, int number) {
        return Paths.listPage(Paths.booklet(plan.id()), number);
    }

    private static Phrase title(LanguageSide side, Plan plan, int parts, int number) {
        Map<String, String> details =
                Map.of(
                        "title", side.words(plan.title()),
                        "part", side.wording().number(number),
                        "parts", side.wording().number(parts));
        return side.say().label(parts == 1 ? "page.bookletof" : "page.bookletpart", details);
    }

    private static Frame frame(LanguageSide side, Plan plan, String title, int number) {
        String path = path(plan, number);
        return Frames.of(
                side,
                new Frames.About(
                        path,
                        List.of(title),
                        side.wording().label("page.bookletdescription", Map.of("title", title)),
                        List.of(
                                new Frames.Step(Paths.PLANS, side.say().label("page.plans")),
                                new Frames.Step(Paths.plan(plan.id()), side.phrase(plan.title())),
                                new Frames.Step(path, side.say().label("page.booklet"))),
                        "plans",
                        Optional.of(plan.file())));
    }

    private static List<BookletPage.Chapter> chapters(
            LanguageSide side, Mentions mentions, Address here, Plan plan, List<Initiative> part) {
        List<BookletPage.Chapter> chapters = new ArrayList<>(part.size());
        Map<String, Integer> shown = new HashMap<>();
        for (Initiative work : part) {
            chapters.add(chapter(side, mentions, here, plan, work, shown));
        }
        return chapters;
    }

    private static BookletPage.Chapter chapter(
            LanguageSide side,
            Mentions mentions,
            Address here,
            Plan plan,
            Initiative work,
            Map<String, Integer> shown) {
        int number = plan.placeOf(work) + 1;
        String prefix = work.id() + "-";
        List<BookletPage.Measured> indicators = new ArrayList<>(work.indicators().size());
        for (Judged judged : Briefs.indicators(side.site(), work)) {
            Integer before = shown.putIfAbsent(judged.indicator().id(), number);
            indicators.add(MeasuredViews.of(side, mentions, here, plan, work, judged, before));
        }
        return new BookletPage.Chapter(
                number,
                "initiative-" + work.id(),
                side.link(here, work),
                mentions.passage(work.description(), prefix + "description-", 3),
                work.status().map(s -> InitiativePages.state(side, s)),
                Owner.of(side, here, work),
                InitiativePages.policySheets(side, here, plan, work),
                InitiativePages.editions(side, here, side.site().editions().before(work)),
                InitiativePages.editions(side, here, side.site().editions().after(work)),
                work.ended().map(e -> InitiativePages.ended(side, e, Optional.of(plan.period()))),
                indicators,
                InitiativePages.milestones(side, work, Optional.empty()),
                InitiativePages.updates(side, mentions, work, prefix),
                InitiativePages.budget(side, work),
                mentions.notes(work.notes(), prefix));
    }
}
