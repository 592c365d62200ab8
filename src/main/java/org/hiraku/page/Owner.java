package org.hiraku.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;

/**
 * A division that owns or owned some work.
 *
 * @param then the division, as the plan names it
 * @param gone whether it is no more
 * @param now who has its work today, where it is no more; empty when nobody took over
 */
public record Owner(Link then, boolean gone, List<Link> now) {

    /** Keeps an unmodifiable copy. */
    public Owner {
        now = List.copyOf(now);
    }

    /** The owners of an initiative, in its order. */
    static List<Owner> of(LanguageSide side, Address here, Initiative work) {
        return of(side, here, List.of(work));
    }

    /** The owners of everything that an indicator measured, the latest plan's first, each once. */
    static List<Owner> of(LanguageSide side, Address here, Indicator indicator) {
        return of(side, here, side.site().references().ofIndicator(indicator.id()));
    }

    private static List<Owner> of(LanguageSide side, Address here, List<Initiative> works) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (Initiative work : works) {
            for (String id : work.divisions()) {
                side.site()
                        .references()
                        .division(id)
                        .ifPresent(d -> owners.computeIfAbsent(id, any -> of(side, here, d)));
            }
        }
        return List.copyOf(owners.values());
    }

    private static Owner of(LanguageSide side, Address here, Division division) {
        Succession succession = side.site().succession();
        boolean gone = succession.hasEnded(division);
        List<Link> now = new ArrayList<>();
        if (gone) {
            succession.now(division).forEach(d -> now.add(side.link(here, d)));
        }
        return new Owner(side.link(here, division), gone, now);
    }
}
