package org.hiraku.baking;

import org.hiraku.problem.Problem;

/** A template that cannot be read or rendered. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateFault(Problem problem, Throwable cause) {
        super(problem.rule() + " " + problem.place() + " " + problem.details(), cause);
        this.problem = problem;
    }

    /** What is wrong, with the template's file and line. */
    public Problem problem() {
        return problem;
    }
}
