package org.hiraku.reading;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hiraku.problem.Nearest;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;

/** Which file of the record lies where under {@code data/}, and what is wrong with its name. */
final class DataLayout {

    private static final Map<String, Kind> ALONE =
            Map.of(
                    "data/site.yaml", Kind.SITE,
                    "data/organization.yaml", Kind.ORGANIZATION,
                    "data/policy-sheets.yaml", Kind.POLICY_SHEETS,
                    "data/units.yaml", Kind.UNITS,
                    "data/glossary.yaml", Kind.GLOSSARY,
                    "data/releases.yaml", Kind.RELEASES);

    private final Problems problems;

    DataLayout(Problems problems) {
        this.problems = problems;
    }

    /** The file of the record that a path stands for; nothing, after a problem, for any other. */
    Optional<DataFile> place(String file, Path location, long bytes) {
        Kind alone = ALONE.get(file);
        if (alone != null) {
            return Optional.of(new DataFile(file, location, alone, "", "", bytes));
        }
        String[] names = file.split("/");
        String name = names[names.length - 1];
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Kind kind = kind(names, name, ending);
        if (kind == null) {
            tellUnexpected(file, names, ending);
            return Optional.empty();
        }
        String plan = kind == Kind.PLAN || kind == Kind.INITIATIVE ? names[2] : "";
        String id = kind == Kind.PLAN ? plan : stem;
        return isSound(file, kind, id)
                ? Optional.of(new DataFile(file, location, kind, id, plan, bytes))
                : Optional.empty();
    }

    /** Whether a folder may hold files of the record; told when its name is none. */
    boolean isSoundFolder(String folder) {
        String[] names = folder.split("/");
        boolean plan = names.length == 3 && names[1].equals("plans");
        boolean indicators = names.length >= 3 && names[1].equals("indicators");
        return !(plan || indicators)
                || isSound(folder, plan ? Kind.PLAN : null, names[names.length - 1]);
    }

    private boolean isSound(String file, Kind kind, String id) {
        if (kind == Kind.WORDING) {
            if (!LanguageTag.isTag(id)) {
                tell("language-tag", file, "value", id);
            }
            return LanguageTag.isTag(id);
        }
        String fault = IdFault.of(id);
        if (fault != null) {
            tell(fault, file, "id", id);
        }
        return fault == null;
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

    private void tellUnexpected(String file, String[] names, String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        String stem = file.substring(0, file.length() - ending.length());
        if (lower.equals(".yml") || lower.equals(".yaml") && !ending.equals(".yaml")) {
            tell("file-unexpected.ending", file, "name", last(stem) + ".yaml");
        } else if (lower.equals(".csv") && !ending.equals(".csv")) {
            tell("file-unexpected.ending", file, "name", last(stem) + ".csv");
        } else if (names.length == 3 && names[1].equals("plans") && ending.equals(".yaml")) {
            tell("file-unexpected.plan", file, "name", last(stem));
        } else {
            Optional<String> nearest =
                    names.length == 2
                            ? Nearest.to(file, new TreeSet<>(ALONE.keySet()))
                            : Optional.empty();
            tell(
                    nearest.isPresent() ? "file-unexpected.near" : "file-unexpected",
                    file,
                    "name",
                    nearest.map(DataLayout::last).orElse(""));
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void tell(String rule, String file, String name, String detail) {
        problems.add(Problem.error(rule, Place.wholeFile(file)).with(name, detail));
    }
}
