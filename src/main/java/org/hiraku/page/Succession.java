package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Organization;
import org.hiraku.plan.Organization.Division;

/**
 * Who took over from whom, and which divisions stand today.
 *
 * <p>Example: A to 2022 was succeeded by B to 2024, and B by C and D. In 2025 the work of A is with
 * C and D; in 2023 it was with B.
 */
public final class Succession {

    private final Map<String, Division> divisions = new LinkedHashMap<>();
    private final Map<String, List<Division>> predecessors = new HashMap<>();
    private final int year;

    /**
     * The succession of an organisation's divisions.
     *
     * @param organization departments and divisions; nobody follows himself in it
     * @param year the fiscal year that counts as today
     */
    public Succession(Organization organization, int year) {
        this.year = year;
        organization.divisions().forEach(division -> divisions.put(division.id(), division));
        for (Division division : divisions.values()) {
            for (String successor : division.succeededBy()) {
                predecessors.computeIfAbsent(successor, any -> new ArrayList<>()).add(division);
            }
        }
    }

    /**
     * Whether a division is no more: its last year is over; or, where nobody wrote which was its
     * last, one who took over has begun.
     */
    public boolean hasEnded(Division division) {
        return division.to()
                .map(last -> last < year)
                .orElseGet(() -> successors(division).stream().anyMatch(this::hasBegun));
    }

    /**
     * Who answers today for what a division answered for: itself, as long as it stands; else those
     * who took over, followed to the ones who stand, each once; empty when nobody took over.
     */
    public List<Division> now(Division division) {
        Set<Division> standing = new LinkedHashSet<>();
        follow(division, standing);
        return List.copyOf(standing);
    }

    private void follow(Division division, Set<Division> standing) {
        if (!hasEnded(division)) {
            standing.add(division);
            return;
        }
        for (Division successor : successors(division)) {
            if (hasBegun(successor)) {
                follow(successor, standing);
            }
        }
    }

    /** The divisions that took over from one, as written. */
    public List<Division> successors(Division division) {
        List<Division> successors = new ArrayList<>(division.succeededBy().size());
        division.succeededBy().forEach(id -> successors.add(divisions.get(id)));
        return successors;
    }

    /** The divisions that one took over from, in the organisation's order. */
    public List<Division> predecessors(Division division) {
        return predecessors.getOrDefault(division.id(), List.of());
    }

    private boolean hasBegun(Division division) {
        return division.from().map(first -> first <= year).orElse(true);
    }
}
