package org.hiraku.reading;

import java.util.List;
import org.hiraku.plan.Release;

/** The releases of {@code data/releases.yaml}, newest first. */
record ReleaseList(List<Release> releases) {}
