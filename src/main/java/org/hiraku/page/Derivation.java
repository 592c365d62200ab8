package org.hiraku.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.hiraku.ledger.Past;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Editions;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.plan.Translations;
import org.hiraku.verdict.Judge;
import org.hiraku.wording.Wordings;

/** Derives everything that pages share from the record, once, on every core. */
public final class Derivation {

    private final PublicRecord record;
    private final Wordings wordings;
    private final Judge judge;

    private Derivation(PublicRecord record, LocalDate asOf, Wordings wordings) {
        Imprint imprint = record.imprint();
        this.record = record;
        this.wordings = wordings;
        this.judge = new Judge(imprint.calendar(), asOf, imprint.reportMonths());
    }

    /**
     * A site.
     *
     * @param record the record
     * @param asOf the day that the data speaks for
     * @param revision the state of the data, where it is known
     * @param past what the published revisions of its figures tell
     * @param wordings the wording of each of the site's languages
     * @param prose the prose pages
     * @param translations how its translations stand
     * @param assets where the site's own files live
     * @param drawsImages whether pages have share images
     * @param jobs how many threads to use; the site does not depend on it
     */
    public static Site of(
            PublicRecord record,
            LocalDate asOf,
            Optional<Revision> revision,
            Past past,
            Wordings wordings,
            Collection<ProseDocument> prose,
            Translations translations,
            AssetPaths assets,
            boolean drawsImages,
            int jobs) {
        SortedMap<String, Judged> judged = new Derivation(record, asOf, wordings).judgeAll(jobs);
        References references = References.of(record);
        Map<String, SortedMap<String, ProseDocument>> prosePages = byLanguage(prose);
        int year = record.imprint().calendar().yearOf(asOf);
        Succession succession = new Succession(record.organization(), year);
        return new Site(
                record,
                asOf,
                revision,
                past,
                wordings,
                judged,
                Tallies.of(record, judged),
                references,
                new Editions(record),
                succession,
                StatusCounting.of(record, references, succession, judged, asOf),
                prosePages,
                Offering.of(record, prosePages),
                Findables.of(record, references, prosePages),
                translations,
                assets,
                drawsImages);
    }

    private SortedMap<String, Judged> judgeAll(int jobs) {
        ForkJoinPool pool = new ForkJoinPool(jobs);
        try {
            List<Judged> all =
                    pool.submit(
                                    () ->
                                            record.indicators().values().parallelStream()
                                                    .map(this::judge)
                                                    .toList())
                            .join();
            SortedMap<String, Judged> byId = new TreeMap<>();
            all.forEach(judged -> byId.put(judged.indicator().id(), judged));
            return byId;
        } finally {
            pool.shutdown();
        }
    }

    private Judged judge(Indicator indicator) {
        List<JudgedSeries> series = new ArrayList<>(indicator.series().size());
        for (Series one : indicator.series()) {
            series.add(new JudgedSeries(one, judge.judge(indicator, one)));
        }
        Calendar calendar = indicator.calendar(record.imprint().calendar());
        Sentences sentences =
                new Sentences(
                        indicator,
                        series.stream().map(JudgedSeries::verdicts).toList(),
                        record.imprint().calendar(),
                        wordings);
        return new Judged(indicator, calendar, series, sentences);
    }

    private static Map<String, SortedMap<String, ProseDocument>> byLanguage(
            Collection<ProseDocument> prose) {
        Map<String, SortedMap<String, ProseDocument>> byLanguage = new HashMap<>();
        for (ProseDocument document : prose) {
            byLanguage
                    .computeIfAbsent(document.language(), any -> new TreeMap<>())
                    .put(document.path(), document);
        }
        return byLanguage;
    }
}
