package org.hiraku.checking;

import java.util.Set;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A prose page has an address that no page of the record and none of the site's own has. */
final class ProseAddressIsFree implements Rule {

    /** What the site has, or may come to have, below each language beside the record's pages. */
    private static final Set<String> OWN =
            Set.of(
                    "404/",
                    "assets/",
                    "changes/",
                    "data/",
                    "divisions/",
                    "embed/",
                    "glossary/",
                    "index/",
                    "indicators/",
                    "plans/",
                    "policy-sheets/",
                    "search/",
                    "status/");

    private final Prose prose;

    ProseAddressIsFree(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        SitePaths paths = new SitePaths(record, declared, Prose.NONE);
        for (Prose.Page page : prose.pages()) {
            if (OWN.contains(page.path()) || paths.isPage(page.path())) {
                findings.error(Spot.wholeFile(page.file()), p -> p.with("path", page.path()));
            }
        }
    }
}
