package org.hiraku.checking;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Break;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Former;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Initiative.Update;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PolicySheets.Sheet;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Release;
import org.hiraku.plan.Series;
import org.hiraku.plan.Source;
import org.hiraku.plan.Target;
import org.hiraku.plan.Term;
import org.hiraku.plan.Text;

/** Walks through every text of the record. */
final class Texts {

    private final Trail trail;

    private Texts(Trail trail) {
        this.trail = trail;
    }

    /** Hands every text of the record to the visitor, with its place. */
    static void each(PublicRecord record, Trail.TextVisitor visitor) {
        Texts texts = new Texts(new Trail(visitor));
        texts.imprint(record.imprint());
        texts.organization(record);
        texts.policySheets(record);
        texts.glossary(record.glossary());
        texts.releases(record.releases());
        texts.units(record);
        record.plans().values().forEach(texts::plan);
        record.indicators().values().forEach(texts::indicator);
    }

    private void imprint(Imprint imprint) {
        trail.file(KnownFiles.SITE, "");
        trail.text("title", imprint.title());
        trail.under("publisher", () -> trail.text("name", imprint.publisher().name()));
        imprint.licence()
                .ifPresent(l -> trail.under("licence", () -> trail.text("name", l.name())));
        imprint.contact().flatMap(Imprint.Contact::name).ifPresent(n -> trail.text("contact", n));
        imprint.identity()
                .name()
                .ifPresent(n -> trail.under("identity", () -> trail.text("name", n)));
    }

    private void organization(PublicRecord record) {
        trail.file(KnownFiles.ORGANIZATION, "");
        trail.under(
                "departments",
                () -> record.organization().departments().values().forEach(this::department));
    }

    private void department(Department department) {
        trail.under(
                department.id(),
                () -> {
                    trail.text("name", department.name());
                    trail.texts("duties", department.duties());
                    trail.under("divisions", () -> department.divisions().forEach(this::division));
                });
    }

    private void division(Division division) {
        trail.under(
                division.id(),
                () -> {
                    trail.text("name", division.name());
                    trail.texts("duties", division.duties());
                });
    }

    private void policySheets(PublicRecord record) {
        trail.file(KnownFiles.POLICY_SHEETS, "");
        trail.under(
                "editions", () -> record.policySheets().editions().values().forEach(this::edition));
    }

    private void edition(Edition edition) {
        trail.under(
                edition.id(),
                () -> {
                    trail.text("title", edition.title());
                    trail.under("sheets", () -> edition.sheets().values().forEach(this::sheet));
                });
    }

    private void sheet(Sheet sheet) {
        trail.under(sheet.code(), () -> trail.text("title", sheet.title()));
    }

    private void glossary(List<Term> terms) {
        trail.file(KnownFiles.GLOSSARY, "");
        trail.under("terms", () -> terms.forEach(this::term));
    }

    private void term(Term term) {
        trail.under(
                term.id(),
                () -> {
                    trail.text("term", term.term());
                    trail.markdown("meaning", term.meaning());
                });
    }

    private void releases(List<Release> releases) {
        trail.file(KnownFiles.RELEASES, "");
        trail.eachSorted(
                "releases",
                releases,
                "date",
                Release::date,
                release -> {
                    trail.text("title", release.title());
                    release.text().ifPresent(text -> trail.markdown("text", text));
                });
    }

    /** The forms of the site's own units, each unit once. */
    private void units(PublicRecord record) {
        trail.file(KnownFiles.UNITS, "");
        Units.own(record).forEach((id, forms) -> trail.text(id, new Text(forms)));
    }

    private void plan(Plan plan) {
        trail.file(plan.file(), "plans/" + plan.id() + "/");
        trail.text("title", plan.title());
        plan.statement()
                .ifPresent(
                        statement ->
                                trail.under(
                                        "statement",
                                        () -> {
                                            trail.text("heading", statement.heading());
                                            trail.markdown("text", statement.text());
                                        }));
        source(plan.source());
        trail.texts("notes", plan.notes());
        accepted(plan.accepted());
        plan.initiatives().forEach(this::initiative);
    }

    private void initiative(Initiative initiative) {
        trail.file(initiative.file(), "plans/" + initiative.fullId() + "/");
        trail.text("title", initiative.title());
        trail.markdown("description", initiative.description());
        initiative
                .status()
                .ifPresent(s -> trail.under("status", () -> trail.text("note", s.note())));
        trail.each(
                "milestones",
                initiative.milestones(),
                milestone -> {
                    trail.text("title", milestone.title());
                    trail.text("note", milestone.note());
                });
        trail.eachSorted(
                "updates",
                initiative.updates(),
                "date",
                Update::date,
                update -> trail.markdown("text", update.text()));
        trail.under("budget", () -> initiative.budget().forEach(this::budget));
        initiative
                .ended()
                .ifPresent(e -> trail.under("ended", () -> trail.text("reason", e.reason())));
        trail.texts("notes", initiative.notes());
        accepted(initiative.accepted());
    }

    private void budget(Integer year, Initiative.Budget budget) {
        trail.under(
                year,
                () -> {
                    source(budget.source());
                    trail.text("note", budget.note());
                });
    }

    private void indicator(Indicator indicator) {
        trail.file(indicator.file(), "indicators/" + indicator.id() + "/");
        trail.text("name", indicator.name());
        indicator.definition().ifPresent(d -> trail.markdown("definition", d));
        trail.eachSorted(
                "breaks",
                indicator.breaks(),
                "period",
                Break::period,
                at -> trail.text("note", at.note()));
        source(indicator.source());
        trail.texts("notes", indicator.notes());
        if (!indicator.dimensions().isEmpty()) {
            trail.under("dimensions", () -> dimensions(indicator));
        }
        for (Series series : indicator.series()) {
            if (series.id().isEmpty()) {
                series(series);
            } else {
                trail.under("series", () -> trail.under(series.id().get(), () -> series(series)));
            }
        }
        indicator
                .ended()
                .ifPresent(e -> trail.under("ended", () -> trail.text("reason", e.reason())));
        accepted(indicator.accepted());
    }

    private void dimensions(Indicator indicator) {
        for (Dimension dimension : indicator.dimensions()) {
            trail.under(
                    dimension.id(),
                    () -> {
                        trail.text("name", dimension.name());
                        trail.under("values", () -> dimension.values().forEach(trail::text));
                    });
        }
    }

    private void series(Series series) {
        trail.text("name", series.name());
        trail.under("targets", () -> series.targets().forEach(this::target));
        trail.under("actuals", () -> series.actuals().forEach(this::actual));
    }

    private void target(Period period, Target target) {
        trail.under(period, () -> published(target.note(), target.source(), target.history()));
    }

    private void actual(Period period, Actual actual) {
        trail.under(
                period,
                () -> {
                    actual.asPublished().ifPresent(w -> trail.quotation("as-published", w));
                    published(actual.note(), actual.source(), actual.history());
                });
    }

    private void accepted(List<Accepted> accepted) {
        trail.each("accepted", accepted, warning -> trail.text("reason", warning.reason()));
    }

    private void published(
            Optional<Text> note, Optional<Source> source, List<? extends Former<?>> history) {
        trail.text("note", note);
        source(source);
        trail.each("history", history, former -> trail.text("reason", former.reason()));
    }

    private void source(Optional<Source> source) {
        source.ifPresent(s -> trail.under("source", () -> trail.text("title", s.title())));
    }
}
