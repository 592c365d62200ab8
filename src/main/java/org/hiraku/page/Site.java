package org.hiraku.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hiraku.ledger.Entry;
import org.hiraku.ledger.Ledger;
import org.hiraku.ledger.Past;
import org.hiraku.plan.Editions;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Translations;
import org.hiraku.verdict.Tally;
import org.hiraku.wording.Wording;
import org.hiraku.wording.Wordings;

/**
 * Everything that pages are made from, derived once, immutable, shared by all threads.
 *
 * @param record the record
 * @param asOf the day that the data speaks for
 * @param revision the state of the data, where it is known
 * @param past what the published revisions of its figures tell
 * @param wordings the wording of each language, in the site's order
 * @param judged every indicator with its verdicts and sentences, by id
 * @param tallies the results of each plan counted, by its id
 * @param references who refers to what
 * @param editions what goes on from one edition of a plan to the next
 * @param succession which divisions stand, and who took over from whom
 * @param status what is not settled, by department
 * @param prose the prose pages by language and path
 * @param offered the paths of the pages that there are in each further language
 * @param findables what readers look for, kind by kind
 * @param translations which translations are missing or older than their source
 * @param assets where the site's own files live
 * @param drawsImages whether pages have share images
 */
public record Site(
        PublicRecord record,
        LocalDate asOf,
        Optional<Revision> revision,
        Past past,
        Wordings wordings,
        SortedMap<String, Judged> judged,
        Map<String, Tally> tallies,
        References references,
        Editions editions,
        Succession succession,
        SiteStatus status,
        Map<String, SortedMap<String, ProseDocument>> prose,
        Map<String, Set<String>> offered,
        List<Findable> findables,
        Translations translations,
        AssetPaths assets,
        boolean drawsImages) {

    /** The site's languages, the source first. */
    public List<String> languages() {
        return record.imprint().languages();
    }

    /** Every language that a page may be in: the site's own, then those of only some pages. */
    public List<String> everyLanguage() {
        return imprint().everyLanguage();
    }

    /** Whether only some pages are in a language. */
    public boolean isFurther(String language) {
        return offered.containsKey(language);
    }

    /** Whether a page is in a language. */
    public boolean speaks(String language, String path) {
        return !isFurther(language) || offered.get(language).contains(path);
    }

    /** The language in which a page is to be read by readers of {@code language}. */
    public String spokenAt(String language, String path) {
        return speaks(language, path) ? language : source();
    }

    /** The language that the others are translated from. */
    public String source() {
        return record.imprint().sourceLanguage();
    }

    /** Who publishes. */
    public Imprint imprint() {
        return record.imprint();
    }

    /** The wording of a language of the site. */
    public Wording wording(String language) {
        return wordings.in(language);
    }

    /** An initiative's plan. */
    public Plan planOf(Initiative initiative) {
        return record.plans().get(initiative.plan());
    }

    /** The results of a plan, counted over the full denominator. */
    public Tally tally(Plan plan) {
        return tallies.get(plan.id());
    }

    /** Every change of what an indicator published, in order of time. */
    public List<Entry> ledger(Indicator indicator) {
        return Ledger.of(indicator, past.of(indicator), past.reach());
    }

    /** An indicator with what is derived from it. */
    public Judged judged(Indicator indicator) {
        return judged.get(indicator.id());
    }
}
