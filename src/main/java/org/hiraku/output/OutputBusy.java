package org.hiraku.output;

import java.nio.file.Path;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;

/** Another build holds the output. */
public final class OutputBusy extends OutputFault {

    private static final long serialVersionUID = 1L;

    OutputBusy(Path folder) {
        super(
                Problem.error("output-busy", Place.wholeFile(folder.toString()))
                        .with("folder", folder),
                null);
    }
}
