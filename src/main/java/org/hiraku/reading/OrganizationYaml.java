package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Organization;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Text;

/** Reads {@code data/organization.yaml}. */
final class OrganizationYaml {

    private static final ValueReader<Years> YEARS =
            MapReader.always("valid", OrganizationYaml::years);

    /** Departments and their divisions. */
    static final ValueReader<Organization> ORGANIZATION =
            new MapReader<>(
                    "organization",
                    keys ->
                            keys.need(
                                            "departments",
                                            new EntriesReader<>(
                                                    IdReader.WORD, OrganizationYaml::department))
                                    .map(Organization::new));

    private OrganizationYaml() {}

    private static ValueReader<Department> department(String id) {
        return new MapReader<>(
                "department",
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader.NAME);
                    List<Text> duties = keys.list("duties", TextReader.TEXT);
                    Map<String, Division> divisions =
                            keys.map(
                                    "divisions",
                                    new EntriesReader<>(
                                            IdReader.ADDRESS, division -> division(division, id)));
                    return name.map(
                            n ->
                                    new Department(
                                            id, n, duties, new ArrayList<>(divisions.values())));
                });
    }

    private static ValueReader<Division> division(String id, String department) {
        return new MapReader<>(
                "division",
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader.NAME);
                    List<Text> duties = keys.list("duties", TextReader.TEXT);
                    Years valid = keys.value("valid", YEARS).orElse(Years.ALL);
                    List<String> succeededBy = keys.list("succeeded-by", IdReader.ADDRESS);
                    List<String> aliases = keys.list("aliases", IdReader.ADDRESS);
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

    private static Years years(Keys keys) {
        Optional<Integer> from = keys.value("from", TimeReader.YEAR);
        Optional<Integer> to = keys.value("to", TimeReader.YEAR);
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            keys.faults().error("years-reversed", keys.map(), "from", from.get(), "to", to.get());
        }
        return new Years(from, to);
    }

    private record Years(Optional<Integer> from, Optional<Integer> to) {
        static final Years ALL = new Years(Optional.empty(), Optional.empty());
    }
}
