package org.hiraku.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Break;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Reason;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.FigureWords.Length;

/**
 * What is said of one series. The first of its sentences opens with the subject, whichever it is;
 * the others need none.
 */
final class SeriesSentence {

    private final Indicator indicator;
    private final Series series;
    private final SortedMap<Period, Verdict> verdicts;
    private final Calendar calendar;
    private final Wording wording;
    private final Labels labels;
    private final String subject;
    private final Optional<Period> last;
    private boolean opened;
    private boolean spokeOfTarget;

    SeriesSentence(
            Indicator indicator,
            int series,
            SortedMap<Period, Verdict> verdicts,
            Calendar calendar,
            Wording wording,
            String subject) {
        this.indicator = indicator;
        this.series = indicator.series().get(series);
        this.verdicts = verdicts;
        this.calendar = calendar;
        this.wording = wording;
        this.labels = wording.speech().labels;
        this.subject = subject;
        this.last =
                this.series.actuals().entrySet().stream()
                        .filter(e -> e.getValue().figure().isPresent())
                        .map(Map.Entry::getKey)
                        .reduce((earlier, later) -> later);
    }

    /** Adds its sentences in the order of time. */
    void addTo(StringJoiner words) {
        last.ifPresent(period -> addActual(period, words));
        latestMissing().ifPresent(period -> addMissing(period, words));
        latest(Result.OVERDUE).ifPresent(period -> addOverdue(period, words));
        next(Result.NOT_DUE).ifPresent(period -> addComing(period, words));
        if (!opened) {
            words.add(say("nothing", Map.of()));
        }
        if (!spokeOfTarget && !series.targets().isEmpty()) {
            addWhyNoTarget(words);
        }
    }

    private void addActual(Period period, StringJoiner words) {
        Actual actual = series.actuals().get(period);
        Figure figure = actual.figure().orElseThrow();
        String key =
                indicator.accumulation() == Indicator.Accumulation.RUNNING_TOTAL
                        ? "running-total"
                        : "actual";
        if (figure instanceof Figure.Answer answer) {
            key = answer.yes() ? "yes" : "no";
        }
        words.add(say(key, Map.of("period", name(period), "value", value(actual))));
        Verdict verdict = verdicts.get(period);
        if (verdict.working().target().isPresent()) {
            words.add(new ResultSentence(indicator, calendar, wording).of(verdict));
            spokeOfTarget = true;
            if (verdict.provisional() && verdict.result().isJudged()) {
                words.add(labels.get("sentence.provisional"));
            }
        }
    }

    /** A value with what is to be known about it: 延べ529人（見込）. */
    private String value(Actual actual) {
        return wording.figures().marked(actual, indicator, Length.IN_WORDS);
    }

    private void addMissing(Period period, StringJoiner words) {
        Actual.Missing missing = series.actuals().get(period).missing().orElseThrow();
        String because = labels.get("sentence.missing-because." + missing.code());
        words.add(say("missing", Map.of("period", name(period), "missing", because)));
        Verdict verdict = verdicts.get(period);
        if (verdict.reason().filter(Reason.MISSING_ACTUAL::equals).isPresent()) {
            words.add(
                    labels.phrase("sentence.missing-actual")
                            .fill("target", target(verdict.working().target().orElseThrow())));
            spokeOfTarget = true;
        }
    }

    private void addOverdue(Period period, StringJoiner words) {
        Map<String, String> details = ofTarget(period);
        details.put("due", wording.date(verdicts.get(period).working().due()));
        words.add(say("overdue", details));
        spokeOfTarget = true;
    }

    private void addComing(Period period, StringJoiner words) {
        boolean toComplete = series.targets().get(period).type() == Target.Type.COMPLETE;
        words.add(say(toComplete ? "not-due-complete" : "not-due", ofTarget(period)));
        breakBefore(period)
                .ifPresent(
                        b ->
                                words.add(
                                        labels.phrase("sentence.break")
                                                .fill("period", name(b.period()))));
        spokeOfTarget = true;
    }

    private Map<String, String> ofTarget(Period period) {
        Map<String, String> details = new HashMap<>();
        details.put("period", name(period));
        details.put("target", target(series.targets().get(period)));
        return details;
    }

    /** What to say when there are targets, but no sentence has spoken of one yet. */
    private void addWhyNoTarget(StringJoiner words) {
        Period period = series.targets().lastKey();
        if (last.isPresent() && period.compareTo(last.get()) < 0) {
            words.add(labels.phrase("sentence.no-target-then").fill("period", name(last.get())));
        } else {
            words.add(new ResultSentence(indicator, calendar, wording).of(verdicts.get(period)));
        }
    }

    /**
     * The latest period after the last value that has none for a reason other than being too early.
     */
    private Optional<Period> latestMissing() {
        return series.actuals().entrySet().stream()
                .filter(e -> isAfterLast(e.getKey()) && e.getValue().missing().isPresent())
                .map(Map.Entry::getKey)
                .filter(period -> !isAwaited(verdicts.get(period).result()))
                .reduce((earlier, later) -> later);
    }

    private static boolean isAwaited(Result result) {
        return result == Result.NOT_DUE || result == Result.OVERDUE;
    }

    private Optional<Period> latest(Result result) {
        return after(result).reduce((earlier, later) -> later);
    }

    private Optional<Period> next(Result result) {
        return after(result).findFirst();
    }

    private Stream<Period> after(Result result) {
        return verdicts.values().stream()
                .filter(v -> v.result() == result && isAfterLast(v.period()))
                .map(Verdict::period);
    }

    private boolean isAfterLast(Period period) {
        return last.isEmpty() || period.compareTo(last.get()) > 0;
    }

    /** A break after the last value and not after the period. */
    private Optional<Break> breakBefore(Period period) {
        return last.flatMap(
                from ->
                        indicator.breaks().stream()
                                .filter(b -> !b.comparable())
                                .filter(
                                        b ->
                                                calendar.start(b.period())
                                                        .isAfter(calendar.start(from)))
                                .filter(
                                        b ->
                                                !calendar.start(b.period())
                                                        .isAfter(calendar.end(period)))
                                .reduce((earlier, later) -> later));
    }

    private String target(Target target) {
        return wording.targets().inSentence(target, indicator);
    }

    private String name(Period period) {
        return wording.period(period, calendar);
    }

    private String say(String key, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("subject", subject);
        String words = labels.phrase((opened ? "sentence." : "sentence.open.") + key).fill(all);
        opened = true;
        return words;
    }
}
