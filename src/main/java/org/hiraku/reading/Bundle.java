package org.hiraku.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;

/**
 * What is read together: a file, and the table of observations beside it.
 *
 * @param file the file
 * @param table the CSV of the same name beside an indicator's file
 */
record Bundle(DataFile file, Optional<DataFile> table) {

    /** The files in bundles; a table that lies beside no indicator is told. */
    static List<Bundle> of(List<DataFile> files, Problems problems) {
        Map<String, DataFile> tables = new HashMap<>();
        for (DataFile file : files) {
            if (file.kind() == Kind.OBSERVATIONS) {
                tables.put(stem(file), file);
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        for (DataFile file : files) {
            if (file.kind() == Kind.INDICATOR) {
                bundles.add(new Bundle(file, Optional.ofNullable(tables.remove(stem(file)))));
            } else if (file.kind() != Kind.OBSERVATIONS) {
                bundles.add(new Bundle(file, Optional.empty()));
            }
        }
        for (DataFile alone : tables.values()) {
            problems.add(
                    Problem.error("observations-alone", Place.wholeFile(alone.file()))
                            .with("expected", alone.id() + ".yaml"));
        }
        return bundles;
    }

    private static String stem(DataFile file) {
        return file.file().substring(0, file.file().lastIndexOf('.'));
    }
}
