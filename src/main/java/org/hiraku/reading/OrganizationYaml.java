package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Organization;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/organization.yaml}. */
final class OrganizationYaml {

    private OrganizationYaml() {}

    /** Departments and their divisions. */
    static Optional<Organization> read(Mapping root, Faults faults) {
        return Keys.ofNeeded(
                root,
                faults,
                keys ->
                        keys.need(
                                "departments",
                                (node, f) ->
                                        Optional.of(
                                                new Organization(
                                                        Keys.map(
                                                                node,
                                                                f,
                                                                IdReader::word,
                                                                OrganizationYaml::department)))));
    }

    private static Optional<Department> department(String id, Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader::name);
                    List<Text> duties = keys.list("duties", TextReader::text);
                    Map<String, Division> divisions =
                            keys.map(
                                    "divisions",
                                    IdReader::id,
                                    (division, n, f) -> division(division, id, n, f));
                    return name.map(
                            n ->
                                    new Department(
                                            id, n, duties, new ArrayList<>(divisions.values())));
                });
    }

    private static Optional<Division> division(
            String id, String department, Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader::name);
                    List<Text> duties = keys.list("duties", TextReader::text);
                    Years valid = keys.value("valid", OrganizationYaml::years).orElse(Years.ALL);
                    List<String> succeededBy = keys.list("succeeded-by", IdReader::id);
                    List<String> aliases = keys.list("aliases", IdReader::id);
                    return name.map(
                            n ->
                                    new Division(
                                            id,
                                            department,
                                            n,
                                            duties,
                                            valid.from(),
                                            valid.to(),
                                            succeededBy,
                                            aliases));
                });
    }

    private static Optional<Years> years(Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                keys -> {
                    Optional<Integer> from = keys.value("from", TimeReader::year);
                    Optional<Integer> to = keys.value("to", TimeReader::year);
                    if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
                        faults.error("years-reversed", node, "from", from.get(), "to", to.get());
                    }
                    return new Years(from, to);
                });
    }

    private record Years(Optional<Integer> from, Optional<Integer> to) {
        static final Years ALL = new Years(Optional.empty(), Optional.empty());
    }
}
