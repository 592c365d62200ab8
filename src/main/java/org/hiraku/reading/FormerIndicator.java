package org.hiraku.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.hiraku.plan.Indicator;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;

/**
 * Reads an indicator as an earlier revision of its file told it, behind the same guard as the files
 * of today. Nobody can mend an earlier revision: what is wrong with it is not told, it is only not
 * read.
 */
public final class FormerIndicator {

    /** How the names of indicators' files end. */
    public static final String YAML = ".yaml";

    /** How the names of the tables beside them end. */
    public static final String CSV = ".csv";

    /** How many bytes such a file may have. */
    public static final long YAML_BYTES = FileGuard.YAML_BYTES;

    /** How many bytes such a table may have. */
    public static final long CSV_BYTES = FileGuard.CSV_BYTES;

    private FormerIndicator() {}

    /**
     * The id of the indicator that a file, or a table beside one, belongs to; empty for any other
     * file.
     *
     * @param file its path below the site's folder, with {@code /} between names
     */
    public static Optional<String> id(String file) {
        return place(file)
                .filter(
                        found ->
                                found.kind() == Kind.INDICATOR || found.kind() == Kind.OBSERVATIONS)
                .map(DataFile::id);
    }

    /**
     * The indicator that the bytes of a file tell; empty when there is any error in them.
     *
     * @param file its path below the site's folder
     * @param yaml the bytes of the file
     * @param table the bytes of the table beside it, where there is one
     */
    public static Optional<Indicator> read(String file, byte[] yaml, Optional<byte[]> table) {
        Optional<DataFile> found = place(file).filter(it -> it.kind() == Kind.INDICATOR);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String stem = file.substring(0, file.length() - YAML.length());
        Bundle bundle = new Bundle(found.get(), table.flatMap(bytes -> place(stem + CSV)));
        try {
            ParsedFile parsed = FileReading.parse(bundle, yaml, table);
            boolean sound =
                    parsed.problems().stream()
                            .noneMatch(p -> p.severity() == Problem.Severity.ERROR);
            return sound ? parsed.as(Indicator.class) : Optional.empty();
        } catch (RuntimeException | StackOverflowError refused) {
            return Optional.empty();
        }
    }

    private static Optional<DataFile> place(String file) {
        DataLayout layout = new DataLayout(new Problems());
        for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
            String folder = file.substring(0, i);
            if (folder.contains("/.") || !layout.isSoundFolder(folder)) {
                return Optional.empty();
            }
        }
        return layout.place(file, Path.of(""), 0);
    }
}
