package org.hiraku.output;

import java.nio.file.Path;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;

/** The folder that was asked for cannot be an output folder: a fault in the call. */
public final class OutputRefused extends OutputFault {

    private static final long serialVersionUID = 1L;

    OutputRefused(Problem problem) {
        super(problem, null);
    }

    /** A refusal of a folder under a rule. */
    static OutputRefused of(String rule, Path folder) {
        return new OutputRefused(problem(rule, folder));
    }

    /** A refusal that mentions one detail more. */
    static OutputRefused of(String rule, Path folder, String name, Object detail) {
        return new OutputRefused(problem(rule, folder).with(name, detail));
    }

    private static Problem problem(String rule, Path folder) {
        return Problem.error(rule, Place.wholeFile(folder.toString())).with("folder", folder);
    }
}
