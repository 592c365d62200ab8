package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Lists that are shown a page at a time, so that no page grows with the site. */
final class ListPages {

    /** How many things stand on one page of a list. */
    static final int AT_A_TIME = 100;

    private ListPages() {}

    /** How many pages the list of plans has; at least one. */
    static int plans(Site site) {
        return count(site.record().plans().size());
    }

    /** How many pages the list of indicators has; at least one. */
    static int indicators(Site site) {
        return count(site.record().indicators().size());
    }

    /** How many pages a list of so many things has; at least one. */
    static int count(int things) {
        return Math.max(1, (things + AT_A_TIME - 1) / AT_A_TIME);
    }

    /** The things on one page, counted from 1. */
    static <T> List<T> slice(List<T> all, int number) {
        int from = (number - 1) * AT_A_TIME;
        return all.subList(Math.min(from, all.size()), Math.min(from + AT_A_TIME, all.size()));
    }

    /** The frame of page {@code number} of a list, whose label is its title. */
    static Frame frame(LanguageSide side, String list, String label, int number, Pager pager) {
        String path = Paths.listPage(list, number);
        String title = side.wording().label(label);
        return Frames.of(
                side,
                new Frames.About(
                        path,
                        List.of(title(side, title, number), side.chrome().siteTitle().text()),
                        description(side, title, pager),
                        List.of(new Frames.Step(path, side.say().label(label))),
                        list.substring(0, list.length() - 1),
                        Optional.empty()));
    }

    /** A list's title on its page {@code number}: the first page has the list's own. */
    static String title(LanguageSide side, String title, int number) {
        return number == 1
                ? title
                : side.wording()
                        .label(
                                "page.listtitle",
                                Map.of("title", title, "page", side.wording().number(number)));
    }

    /** What one page of a list shows of whose list. */
    static String description(LanguageSide side, String title, Pager pager) {
        return side.wording()
                .label(
                        "page.listdescription",
                        Map.of(
                                "title", title,
                                "publisher", side.chrome().publisher().text(),
                                "range", pager.range().text()));
    }

    /** The way through a list of {@code total} things as seen from its page {@code number}. */
    static Pager pager(LanguageSide side, String list, int total, int number) {
        int last = count(total);
        int from = Math.min(total, (number - 1) * AT_A_TIME + 1);
        int to = Math.min(total, number * AT_A_TIME);
        Phrase range =
                side.say()
                        .label(
                                "page.range",
                                Map.of(
                                        "total", side.wording().number(total),
                                        "from", side.wording().number(from),
                                        "to", side.wording().number(to)));
        return pager(side, list, total, last, number, range);
    }

    /**
     * The way through pages that do not all hold as many things.
     *
     * @param total how many things there are
     * @param last how many pages
     * @param range what is on this page, in words
     */
    static Pager pager(
            LanguageSide side, String list, int total, int last, int number, Phrase range) {
        Address here = side.address(Paths.listPage(list, number));
        return new Pager(
                total,
                range,
                number > 1 ? Optional.of(href(side, here, list, number - 1)) : Optional.empty(),
                number < last ? Optional.of(href(side, here, list, number + 1)) : Optional.empty(),
                steps(side, here, list, number, last));
    }

    private static List<Pager.Step> steps(
            LanguageSide side, Address here, String list, int number, int last) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
        for (int near = Math.max(1, number - 2); near <= Math.min(last, number + 2); near++) {
            shown.add(near);
        }
        List<Pager.Step> steps = new ArrayList<>(shown.size());
        int before = 0;
        for (int step : shown) {
            Phrase label = side.say().number(step);
            boolean gap = step > before + 1;
            steps.add(new Pager.Step(label, href(side, here, list, step), step == number, gap));
            before = step;
        }
        return steps;
    }

    private static String href(LanguageSide side, Address here, String list, int number) {
        return here.linkTo(side.address(Paths.listPage(list, number)));
    }
}
