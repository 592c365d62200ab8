package org.hiraku.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiraku.checking.Findings.Finding;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problem.Severity;
import org.hiraku.problem.ProblemReport;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Parallel;
import org.hiraku.reading.Places;
import org.hiraku.reading.Reading;

/** Every rule that a sound record keeps. */
public final class Rules {

    private static final List<Rule> OF_RECORD =
            List.of(
                    // what is named exists
                    new IndicatorExists(),
                    new DivisionExists(),
                    new DepartmentExists(),
                    new PolicySheetExists(),
                    new PolicySheetIsOfPlanEdition(),
                    new UnitIsKnown(),
                    new SuccessorExists(),
                    new PreviousPlanExists(),
                    new ContinuedInitiativeExists(),
                    new ContinuedIndicatorExists(),
                    // what is named fits
                    new IndicatorIsNamed(),
                    new DivisionIsDeclaredOnce(),
                    new DivisionStandsInPlanPeriod(),
                    new SuccessionEnds(),
                    new PreviousPlanIsEarlier(),
                    new ContinuedInitiativeIsEarlier(),
                    new ContinuedIndicatorIsAnother(),
                    new InitiativeGoesOnOrEnds(),
                    new IndicatorGoesOnOrEnds(),
                    // series and their figures
                    new DimensionValueExists(),
                    new SeriesIsForOneCombination(),
                    new SeriesIsNamed(),
                    new FiguresAreOfOneKind(),
                    new PeriodsAreOfOneKind(),
                    new DecimalsHoldFigures(),
                    new BaselineAgreesWithActual(),
                    new BaselinePrecedesTarget(),
                    new BreakDividesPeriods(),
                    new TargetsReachPlan(),
                    // what an attentive reader would ask
                    new TargetAsksNoLessThanActual(),
                    new TargetMovesOnOnceMet(),
                    new SeriesHaveTargetsAlike(),
                    new ActualDiffersFromTarget(),
                    new RateLiesWithinBounds(),
                    new RunningTotalDoesNotFall(),
                    new FigureStaysInScale(),
                    new UnitChangesAtBreak(),
                    new AsPublishedMatchesValue(),
                    // days
                    new ActualPeriodHasBegun(),
                    new ConfirmByAwaitsFigure(),
                    new DateIsNotAheadOfAsOf(),
                    new HistoryIsInOrder(),
                    new TargetWasSetAfterFormer(),
                    // words
                    new TextIsInSourceLanguage(),
                    new TextIsTranslated(),
                    new TextLanguageIsOfSite(),
                    new FootnoteIsUsed(),
                    new TermIsExplainedOnce(),
                    new LettersCanBeDrawn(),
                    // looks
                    new AccentIsReadable(),
                    // addresses
                    new AddressIsFree(),
                    new IdIsNotReserved());

    private Rules() {}

    /** All rules, for a site with these prose pages. */
    static List<Rule> all(Prose prose, TranslationReview translations) {
        List<Rule> all = new ArrayList<>(OF_RECORD);
        all.add(new ProseAddressIsFree(prose));
        all.add(new LinkLeadsOn(prose));
        all.add(new TermIsUsed(prose));
        all.add(new TranslationIsCurrent(translations));
        all.add(new TranslationIsRecorded(translations));
        all.add(new TranslationKeepsFigures());
        all.add(new AcceptedNamesExist(ids(all, true), ids(all, false)));
        return all;
    }

    /** The ids of the rules whose warnings may be accepted, or of the others. */
    static SortedSet<String> ids(List<Rule> rules, boolean acceptable) {
        return rules.stream()
                .filter(rule -> rule instanceof Acceptable == acceptable)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, where nobody looked for prose pages. */
    public static void check(Reading reading, Problems problems) {
        check(reading, Prose.UNKNOWN, problems, 1);
    }

    /**
     * Tells everything in the record that breaks a rule; nothing when there is no record.
     *
     * @param prose the prose pages beside it
     * @param problems where it is told, beside what reading told
     * @param jobs how many threads may look; what is told does not depend on it
     * @return how the site's translations stand; empty when there is no record
     */
    public static Optional<TranslationReview> check(
            Reading reading, Prose prose, Problems problems, int jobs) {
        if (reading.record().isEmpty()) {
            return Optional.empty();
        }
        PublicRecord record = reading.record().get();
        TranslationReview translations = TranslationReview.of(record, prose, reading.lock());
        List<Rule> rules = all(prose, translations);
        List<Finding> found = new ArrayList<>();
        Parallel.map(rules, rule -> found(rule, record, reading), jobs).forEach(found::addAll);
        Acceptance acceptance = acceptance(record, rules);
        found.removeIf(acceptance::accepts);
        if (reading.declared().broken().isEmpty()
                && found.stream().allMatch(f -> f.severity() == Severity.WARNING)) {
            found.addAll(found(new AcceptedWarningOccurs(acceptance), record, reading));
        }
        found.sort(Comparator.comparing(Finding::severity).thenComparing(f -> f.spot().file()));
        tell(found, reading.places(), problems);
        return Optional.of(translations);
    }

    private static Acceptance acceptance(PublicRecord record, List<Rule> rules) {
        Set<String> byPeriod =
                rules.stream()
                        .filter(rule -> rule instanceof Acceptable a && a.isByPeriod())
                        .map(Rule::id)
                        .collect(Collectors.toSet());
        return new Acceptance(record, ids(rules, true), byPeriod);
    }

    private static List<Finding> found(Rule rule, PublicRecord record, Reading reading) {
        Findings findings = new Findings(rule.id());
        rule.check(record, reading.declared(), findings);
        return findings.found();
    }

    /**
     * Tells the first findings with their places, to the end of the file that a report ends in, and
     * counts the rest.
     */
    private static void tell(List<Finding> found, Places places, Problems problems) {
        int told = 0;
        while (told < found.size()
                && (told < ProblemReport.MOST || found.get(told).follows(found.get(told - 1)))) {
            Finding finding = found.get(told++);
            Problem problem = finding.told(place(finding.spot(), places));
            problems.add(
                    finding.other()
                            .map(spot -> problem.with("other", place(spot, places).address()))
                            .orElse(problem));
        }
        List<Finding> rest = found.subList(told, found.size());
        long errors = rest.stream().filter(f -> f.severity() == Severity.ERROR).count();
        problems.countMore(errors, rest.size() - errors);
    }

    private static Place place(Spot spot, Places places) {
        String[] path = spot.path().toArray(String[]::new);
        if (spot.place().isPresent()) {
            return spot.place().get();
        }
        if (path.length == 0) {
            return Place.wholeFile(spot.file());
        }
        return spot.key() ? places.ofKey(spot.file(), path) : places.of(spot.file(), path);
    }
}
