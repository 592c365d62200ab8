package org.hiraku.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.Sentence;
import org.hiraku.wording.Wordings;

/**
 * An indicator's figures told in words: in each language once, when a page first asks for it.
 *
 * <p>Any number of threads may ask; each is told the same.
 */
public final class Sentences {

    private final Indicator indicator;
    private final List<SortedMap<Period, Verdict>> verdicts;
    private final Calendar ofSite;
    private final Wordings wordings;
    private final Map<String, String> told = new ConcurrentHashMap<>(4);

    Sentences(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wordings wordings) {
        this.indicator = indicator;
        this.verdicts = verdicts;
        this.ofSite = ofSite;
        this.wordings = wordings;
    }

    /** The sentence in one of the site's languages. */
    public String in(String language) {
        String known = told.get(language);
        if (known == null) {
            known = Sentence.of(indicator, verdicts, ofSite, wordings.in(language));
            told.put(language, known);
        }
        return known;
    }
}
