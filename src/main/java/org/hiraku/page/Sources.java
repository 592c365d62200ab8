package org.hiraku.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Editions;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;

/**
 * What of the record a page is made from, so that a rebuild can tell without making it that it has
 * not changed.
 *
 * <p>What every page depends on (the theme, the labels, {@code site.yaml}, the organisation, the
 * policy sheets, the units, the prose pages' links) is not listed: when one of those changes, every
 * page is made again.
 *
 * @param files the files, below the site's folder; empty with {@code everything}
 * @param shape what else was taken from the record: ids that follow from other files, as who stands
 *     before and after
 * @param everything whether it may depend on any file
 */
public record Sources(List<String> files, String shape, boolean everything) {

    /** The whole record. */
    public static final Sources EVERYTHING = new Sources(List.of(), "", true);

    /** Keeps an unmodifiable copy. */
    public Sources {
        files = List.copyOf(files);
    }

    /** Nothing but what every page depends on. */
    public static Sources nothing() {
        return new Sources(List.of(), "", false);
    }

    /** An indicator's machine files: the indicator, its past, and which initiatives name it. */
    public static Sources ofFigures(Site site, Indicator indicator) {
        Gathering sources = new Gathering(site);
        sources.add(indicator);
        sources.shape(site.past().of(indicator).toString());
        site.references().ofIndicator(indicator.id()).forEach(i -> sources.shape(i.fullId()));
        return sources.all();
    }

    /** An indicator's page. */
    static Sources of(Site site, Indicator indicator) {
        Gathering sources = new Gathering(site);
        sources.add(indicator);
        sources.shape(site.past().of(indicator).toString());
        site.references().ofIndicator(indicator.id()).forEach(sources::add);
        site.editions().before(indicator).forEach(i -> sources.addNeighbour(Optional.of(i.file())));
        sources.shape("after");
        site.editions().after(indicator).forEach(i -> sources.addNeighbour(Optional.of(i.file())));
        sources.shape(site.editions().lastPlanned(indicator).toString());
        sources.addNeighbour(site.references().before(indicator).map(Indicator::file));
        sources.addNeighbour(site.references().after(indicator).map(Indicator::file));
        return sources.all();
    }

    /** A page of the list of all indicators. */
    static Sources ofList(Site site, List<Indicator> shown) {
        Gathering sources = new Gathering(site);
        sources.shape(Integer.toString(site.record().indicators().size()));
        for (Indicator indicator : shown) {
            sources.add(indicator);
            site.references().ofIndicator(indicator.id()).forEach(sources::add);
        }
        return sources.all();
    }

    /** An initiative's page. */
    static Sources of(Site site, Plan plan, Initiative initiative) {
        Gathering sources = new Gathering(site);
        sources.addWhole(plan, initiative);
        int place = plan.placeOf(initiative);
        sources.addNeighbour(at(plan, place - 1).map(Initiative::file));
        sources.addNeighbour(at(plan, place + 1).map(Initiative::file));
        sources.addEditions(site.editions().before(initiative));
        sources.addEditions(site.editions().after(initiative));
        return sources.all();
    }

    /** A plan's page. */
    static Sources of(Site site, Plan plan) {
        Gathering sources = new Gathering(site);
        plan.initiatives().forEach(initiative -> sources.addWhole(plan, initiative));
        sources.file(plan.file());
        sources.shape("booklet " + BookletPages.has(site, plan));
        Plan next = site.references().nextEdition().get(plan.id());
        sources.addNeighbour(Optional.ofNullable(next).map(Plan::file));
        sources.addNeighbour(plan.previous().map(site.record().plans()::get).map(Plan::file));
        Editions.Dropped dropped = site.editions().dropped(plan);
        dropped.initiatives().forEach(i -> sources.addNeighbour(Optional.of(i.file())));
        dropped.indicators().forEach(i -> sources.addNeighbour(Optional.of(i.file())));
        return sources.all();
    }

    /** A plan's booklet: the plan's page and what is told of each initiative. */
    static Sources ofBooklet(Site site, Plan plan) {
        Gathering sources = new Gathering(site);
        sources.file(plan.file());
        for (Initiative initiative : plan.initiatives()) {
            sources.addWhole(plan, initiative);
            sources.addEditions(site.editions().before(initiative));
            sources.addEditions(site.editions().after(initiative));
        }
        return sources.all();
    }

    /** A page that lists initiatives with their figures. */
    static Sources ofInitiatives(Site site, Collection<Initiative> initiatives) {
        Gathering sources = new Gathering(site);
        initiatives.forEach(i -> sources.addWhole(site.planOf(i), i));
        return sources.all();
    }

    /**
     * A page of what is not settled in a department: how much of it there is in all, and the
     * indicators on the page with whom they belong to.
     */
    static Sources ofStatus(Site site, DepartmentStatus status, int number) {
        Gathering sources = new Gathering(site);
        sources.shape(status.results() + " " + status.missing());
        for (Outstanding.Kind kind : Outstanding.Kind.values()) {
            sources.shape(Integer.toString(status.count(kind)));
        }
        for (Outstanding one : DepartmentStatusPages.shown(status, number)) {
            sources.add(one.judged().indicator());
            sources.shape(one.kind() + " " + one.period() + " " + one.by());
            one.ownership().divisions().forEach(division -> sources.shape(division.id()));
        }
        return sources.all();
    }

    /** A page of the translations that fall short. */
    static Sources ofTranslations(Site site) {
        return new Sources(List.of(), site.translations().shortfalls().toString(), false);
    }

    private static Optional<Initiative> at(Plan plan, int place) {
        return place < 0 || place >= plan.initiatives().size()
                ? Optional.empty()
                : Optional.of(plan.initiatives().get(place));
    }

    /** Gathers files and shape. */
    private static final class Gathering {

        private final Site site;
        private final List<String> files = new ArrayList<>();
        private final StringBuilder shape = new StringBuilder();

        Gathering(Site site) {
            this.site = site;
        }

        void file(String file) {
            files.add(file);
        }

        void shape(String part) {
            shape.append(part).append('\n');
        }

        /** An indicator's file, and the table beside it where there is one. */
        void add(Indicator indicator) {
            String file = indicator.file();
            files.add(file);
            files.add(file.substring(0, file.lastIndexOf('.')) + ".csv");
        }

        void add(Initiative initiative) {
            files.add(initiative.file());
        }

        /** An initiative as lists show it: with its plan's period and its indicators' figures. */
        void addWhole(Plan plan, Initiative initiative) {
            files.add(plan.file());
            files.add(initiative.file());
            initiative.indicators().stream()
                    .map(site.record().indicators()::get)
                    .forEach(this::add);
        }

        /** The same work in other editions, which are named with it. */
        void addEditions(List<Initiative> works) {
            shape("editions");
            for (Initiative work : works) {
                addNeighbour(Optional.of(work.file()));
                addNeighbour(Optional.of(site.planOf(work).file()));
            }
        }

        /** Something linked by its name; who it is follows from other files. */
        void addNeighbour(Optional<String> file) {
            shape(file.orElse("-"));
            file.ifPresent(files::add);
        }

        Sources all() {
            return new Sources(files, shape.toString(), false);
        }
    }
}
