package org.hiraku.reading;

import java.util.Optional;
import org.hiraku.reading.DataFile.Kind;
import org.hiraku.reading.Node.Mapping;

/** Which reader a file of the record is given to. */
final class FileKinds {

    private FileKinds() {}

    /** What the tree of a file says. */
    static Optional<Object> read(
            DataFile file, Mapping root, Faults faults, Optional<ObservationTable> table) {
        return switch (file.kind()) {
            case WORDING -> Optional.of(root);
            case OBSERVATIONS -> Optional.empty();
            default ->
                    reader(file.kind(), file.plan(), file.id(), table)
                            .read(root, faults)
                            .map(value -> value);
        };
    }

    /**
     * What reads a file of a kind.
     *
     * @param plan the plan in whose folder it lies, where it lies in one
     * @param id the id its name gives
     */
    static ValueReader<?> reader(
            Kind kind, String plan, String id, Optional<ObservationTable> table) {
        return switch (kind) {
            case SITE -> SiteYaml.IMPRINT;
            case ORGANIZATION -> OrganizationYaml.ORGANIZATION;
            case POLICY_SHEETS -> PolicySheetsYaml.POLICY_SHEETS;
            case UNITS -> UnitsYaml.SITE_UNITS;
            case GLOSSARY -> GlossaryYaml.GLOSSARY;
            case RELEASES -> ReleasesYaml.RELEASES;
            case PLAN -> PlanYaml.plan(id);
            case INITIATIVE -> InitiativeYaml.initiative(plan, id);
            case INDICATOR -> IndicatorYaml.indicator(id, table);
            case WORDING, OBSERVATIONS -> throw new IllegalArgumentException(kind.name());
        };
    }
}
