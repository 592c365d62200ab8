package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Plan;

/** Makes the home page. */
final class HomePages {

    /** How many plans it shows, so that it does not grow with the site. */
    private static final int PLANS = 20;

    /** Up to how many plans are shown with their initiatives. */
    private static final int WHOLE_PLANS = 2;

    private static final int NEWS = 5;

    private HomePages() {}

    static HomePage page(LanguageSide side) {
        Site site = side.site();
        Address here = side.address("");
        List<Plan> plans = site.references().newestFirst();
        boolean whole = plans.size() <= WHOLE_PLANS;
        List<PlanCard> cards = new ArrayList<>();
        for (Plan plan : plans.subList(0, Math.min(PLANS, plans.size()))) {
            cards.add(PlanPages.card(side, here, plan, whole && cards.isEmpty()));
        }
        Optional<Link> all =
                plans.size() > PLANS
                        ? Optional.of(
                                side.link(
                                        here,
                                        Paths.PLANS,
                                        side.say().counted("page.allplans", plans.size())))
                        : Optional.empty();
        return new HomePage(frame(side, plans), cards, all, news(side, here));
    }

    private static Frame frame(LanguageSide side, List<Plan> plans) {
        String title = side.chrome().siteTitle().text();
        return Frames.of(
                side,
                new Frames.About(
                        "",
                        List.of(title),
                        side.wording()
                                .label(
                                        "page.homedescription",
                                        Map.of(
                                                "publisher", side.chrome().publisher().text(),
                                                "plans",
                                                        side.wording()
                                                                .counted(
                                                                        "page.plancount",
                                                                        plans.size()))),
                        List.of(),
                        "home",
                        Optional.of("data/site.yaml")));
    }

    private static List<HomePage.News> news(LanguageSide side, Address here) {
        List<HomePage.News> news = new ArrayList<>();
        for (Event event : Event.latest(side.site().record(), NEWS)) {
            String prefix = "news-" + (news.size() + 1) + "-";
            news.add(
                    new HomePage.News(
                            event.date().toString(),
                            side.say().date(event.date()),
                            event.initiative().map(i -> side.link(here, i)),
                            side.phrase(event.title()),
                            event.text().map(t -> side.passage(t, prefix, 4, here))));
        }
        return news;
    }
}
