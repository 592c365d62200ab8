package org.hiraku.reading;

import java.util.Map;
import org.hiraku.plan.Unit;

/** The site's own units by their ids. */
record SiteUnits(Map<String, Unit> byId) {}
