package org.hiraku.page;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;

/**
 * Which pages there are in the further languages: home, each initiative and indicator whose name is
 * in that language, and the prose pages written in it. A page of which nothing was put into a
 * language would be in another from end to end, so it is not made, and links lead to the source.
 */
final class Offering {

    private Offering() {}

    /** The paths of the pages by language, of the further languages alone. */
    static Map<String, Set<String>> of(
            PublicRecord record, Map<String, SortedMap<String, ProseDocument>> prose) {
        Map<String, Set<String>> offered = new TreeMap<>();
        for (String language : record.imprint().furtherLanguages()) {
            Set<String> paths = new TreeSet<>(Set.of(""));
            for (Initiative work : record.initiatives()) {
                if (isIn(work.title(), language)) {
                    paths.add(Paths.initiative(work));
                }
            }
            for (Indicator indicator : record.indicators().values()) {
                if (isIn(indicator.name(), language)) {
                    paths.add(Paths.indicator(indicator.id()));
                }
            }
            paths.addAll(prose.getOrDefault(language, ProseDocument.NONE).keySet());
            offered.put(language, paths);
        }
        return offered;
    }

    private static boolean isIn(Text text, String language) {
        return text.byLanguage().containsKey(language);
    }
}
