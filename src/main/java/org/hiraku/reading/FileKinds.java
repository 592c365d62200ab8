package org.hiraku.reading;

import java.util.Optional;
import org.hiraku.reading.Node.Mapping;

/** Which reader a file of the record is given to. */
final class FileKinds {

    private FileKinds() {}

    /** What the tree of a file says. */
    static Optional<Object> read(
            DataFile file, Mapping root, Faults faults, Optional<ObservationTable> table) {
        return switch (file.kind()) {
            case SITE -> any(SiteYaml.read(root, faults));
            case ORGANIZATION -> any(OrganizationYaml.read(root, faults));
            case POLICY_SHEETS -> any(PolicySheetsYaml.read(root, faults));
            case UNITS -> any(UnitsYaml.read(root, faults));
            case GLOSSARY -> any(GlossaryYaml.read(root, faults));
            case RELEASES -> any(ReleasesYaml.read(root, faults));
            case PLAN -> any(PlanYaml.read(file.id(), root, faults));
            case INITIATIVE -> any(InitiativeYaml.read(file.plan(), file.id(), root, faults));
            case INDICATOR -> any(IndicatorYaml.read(file.id(), root, faults, table));
            case WORDING -> Optional.of(root);
            case OBSERVATIONS -> Optional.empty();
        };
    }

    private static <T> Optional<Object> any(Optional<T> value) {
        return value.map(v -> v);
    }
}
