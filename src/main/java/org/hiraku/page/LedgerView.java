package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.ledger.Commit;
import org.hiraku.ledger.Entry;
import org.hiraku.ledger.Reach;
import org.hiraku.ledger.Subject;
import org.hiraku.ledger.Value;
import org.hiraku.page.IndicatorPage.LedgerEntry;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.plan.Unit;

/** Words the ledger of an indicator: what was published before it was changed. */
final class LedgerView {

    /** Up to how many changes a page lists, the latest ones; the JSON file holds them all. */
    static final int SHOWN = 100;

    private final FigureView figures;
    private final LanguageSide side;
    private final Indicator indicator;

    private LedgerView(FigureView figures) {
        this.figures = figures;
        this.side = figures.side();
        this.indicator = figures.judged().indicator();
    }

    /** The ledger, in order of time; empty when nothing was ever changed. */
    static Optional<IndicatorPage.Ledger> of(FigureView figures) {
        LedgerView view = new LedgerView(figures);
        List<Entry> all = view.side.site().ledger(view.indicator);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> shown = all.subList(Math.max(0, all.size() - SHOWN), all.size());
        int leftOut = all.size() - shown.size();
        Reach reach = view.side.site().past().reach();
        return Optional.of(
                new IndicatorPage.Ledger(
                        leftOut == 0
                                ? Optional.empty()
                                : Optional.of(view.side.say().counted("page.earlier", leftOut)),
                        shown.stream().map(view::entry).toList(),
                        reach.isComplete() ? List.of() : reach(view.side)));
    }

    /** How far back the past of the figures is known, in words. */
    static List<Phrase> reach(LanguageSide side) {
        Reach reach = side.site().past().reach();
        String since = reach.since().map(side.wording()::date).orElse("");
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(side.say().label("past." + reach.extent().code(), Map.of("since", since)));
        if (reach.unread() > 0) {
            sentences.add(side.say().counted("past.unread", reach.unread()));
        }
        return sentences;
    }

    private LedgerEntry entry(Entry entry) {
        String period = figures.period(entry.subject().period()).text();
        return new LedgerEntry(
                name(entry.subject().series()),
                side.say().label(what(entry), Map.of("period", period)),
                entry.first(),
                value(entry.former()),
                entry.current().map(this::value).orElseGet(() -> instead(entry)),
                entry.day().toString(),
                side.say().date(entry.day()),
                side.phrase(entry.reason()),
                entry.commit().map(this::unstated));
    }

    /** Whether a change of an actual corrected it, only the record can say. */
    private static String what(Entry entry) {
        if (entry.subject().role() == Subject.Role.TARGET) {
            return "page.changedtarget";
        }
        return entry.isStated() ? "page.changedactual" : "page.otheractual";
    }

    private Optional<Phrase> name(Subject.Line line) {
        for (JudgedSeries series : figures.judged().series()) {
            if (Subject.Line.of(series.series()).equals(line)) {
                return figures.name(series);
            }
        }
        return Optional.of(line.code()).filter(code -> !code.isEmpty()).map(Phrase::own);
    }

    /** A value in the unit in which it was published. */
    private Phrase value(Value value) {
        Indicator then =
                value.unit().equals(indicator.unit().id())
                        ? indicator
                        : indicator.with(unit(value.unit()));
        return side.say().aim(value.amount(), then);
    }

    private Unit unit(String id) {
        return side.site().record().indicators().values().stream()
                .map(Indicator::unit)
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElse(Unit.builtIn(id));
    }

    /** What stands where no value does: why not, what kind of target it is, or that it is gone. */
    private Phrase instead(Entry entry) {
        return entry.missing()
                .map(side.say()::word)
                .or(() -> target(entry.subject()).flatMap(figures::target))
                .orElseGet(() -> side.say().label("page.withdrawn"));
    }

    private Optional<Target> target(Subject subject) {
        return indicator.series().stream()
                .filter(series -> subject.role() == Subject.Role.TARGET)
                .filter(series -> Subject.Line.of(series).equals(subject.series()))
                .map(Series::targets)
                .flatMap(targets -> Optional.ofNullable(targets.get(subject.period())).stream())
                .filter(target -> target.aim().isEmpty())
                .findFirst();
    }

    private IndicatorPage.Unstated unstated(Commit commit) {
        return new IndicatorPage.Unstated(
                side.say()
                        .label(
                                "page.unstated",
                                Map.of(
                                        "day", side.wording().date(commit.day()),
                                        "commit", commit.shortened())),
                side.site().imprint().repository().map(at -> at + "/commit/" + commit.id()));
    }
}
