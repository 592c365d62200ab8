package org.hiraku.checking;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A prose page is there in every language of the site. */
final class ProseIsInEveryLanguage implements Rule {

    private final Prose prose;

    ProseIsInEveryLanguage(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        SortedMap<String, SortedMap<String, String>> files = new TreeMap<>();
        for (Prose.Page page : prose.pages()) {
            files.computeIfAbsent(page.path(), path -> new TreeMap<>())
                    .put(page.language(), page.file());
        }
        List<String> languages = record.imprint().languages();
        for (Map<String, String> byLanguage : files.values()) {
            List<String> missing =
                    languages.stream().filter(tag -> !byLanguage.containsKey(tag)).toList();
            if (!missing.isEmpty()) {
                findings.warning(
                        Spot.wholeFile(byLanguage.values().iterator().next()),
                        p -> p.with("languages", String.join(", ", missing)));
            }
        }
    }
}
