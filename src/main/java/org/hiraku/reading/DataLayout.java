package org.hiraku.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hiraku.reading.DataFile.Kind;

/** Which file of the record lies where under {@code data/}. */
final class DataLayout {

    private static final Map<String, Kind> ALONE =
            Map.of(
                    "data/site.yaml", Kind.SITE,
                    "data/organization.yaml", Kind.ORGANIZATION,
                    "data/policy-sheets.yaml", Kind.POLICY_SHEETS,
                    "data/units.yaml", Kind.UNITS,
                    "data/glossary.yaml", Kind.GLOSSARY,
                    "data/releases.yaml", Kind.RELEASES);

    private DataLayout() {}

    /**
     * The file of the record that a path stands for; nothing for a path that has no place in it.
     */
    static Optional<DataFile> place(String file, Path location, long bytes) {
        Kind alone = ALONE.get(file);
        if (alone != null) {
            return Optional.of(new DataFile(file, location, alone, "", "", bytes));
        }
        String[] names = file.split("/");
        String name = names[names.length - 1];
        int dot = name.lastIndexOf('.');
        String id = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Kind kind = kind(names, name, ending);
        String plan = kind == Kind.PLAN || kind == Kind.INITIATIVE ? names[2] : "";
        return Optional.ofNullable(kind)
                .map(k -> new DataFile(file, location, k, k == Kind.PLAN ? plan : id, plan, bytes));
    }

    private static Kind kind(String[] names, String name, String ending) {
        boolean yaml = ending.equals(".yaml");
        if (names.length == 4 && names[1].equals("plans") && yaml) {
            return name.equals("plan.yaml") ? Kind.PLAN : Kind.INITIATIVE;
        }
        if (names.length == 3 && names[1].equals("wording") && yaml) {
            return Kind.WORDING;
        }
        if (names.length >= 3 && names[1].equals("indicators")) {
            return yaml ? Kind.INDICATOR : ending.equals(".csv") ? Kind.OBSERVATIONS : null;
        }
        return null;
    }
}
