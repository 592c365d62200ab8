package org.hiraku.reading;

import java.util.List;
import org.hiraku.plan.Term;

/** The terms of {@code data/glossary.yaml}, in order. */
record Glossary(List<Term> terms) {}
