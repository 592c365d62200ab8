package org.hiraku.output;

import org.hiraku.problem.Problem;

/** Why a site was not published, or not added to; what was published before is whole. */
public abstract sealed class OutputFault extends RuntimeException
        permits OutputRefused, OutputBusy, MachineFault {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    OutputFault(Problem problem, Throwable cause) {
        super(problem.rule() + " " + problem.details(), cause);
        this.problem = problem;
    }

    /** What is wrong, in words to be told; its place is the path it is about. */
    public Problem problem() {
        return problem;
    }
}
