package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * A language's first page: the plans with their counts, and what happened last.
 *
 * @param frame what every page carries
 * @param plans the latest plans
 * @param allPlans the list of all plans, where there are more
 * @param news the latest updates and releases, newest first
 */
public record HomePage(Frame frame, List<PlanCard> plans, Optional<Link> allPlans, List<News> news)
        implements Page {

    /**
     * One piece of news.
     *
     * @param date its day, as {@code 2024-10-01}
     * @param day the same in words
     * @param about what it is about
     * @param title what it is called
     * @param text what happened
     */
    public record News(
            String date,
            Phrase day,
            Optional<Link> about,
            Optional<Phrase> title,
            Optional<Passage> text) {}
}
