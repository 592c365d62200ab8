package org.hiraku.opendata;

import org.hiraku.json.JsonText;
import org.hiraku.ledger.Reach;
import org.hiraku.page.MachineFile;
import org.hiraku.page.Revision;
import org.hiraku.page.Site;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;

/** What the site is: who publishes it, its languages, its plans with their initiatives. */
final class SiteJson {

    private SiteJson() {}

    static MachineFile.Bytes of(Site site, Translator translator) {
        return target ->
                JsonText.write(target, json -> json.object(() -> site(json, site, translator)));
    }

    private static void site(JsonText json, Site site, Translator translator) {
        Imprint imprint = site.imprint();
        translator.text(json, "title", imprint.title());
        json.object("publisher", () -> publisher(json, imprint, translator));
        json.array("languages", () -> imprint.languages().forEach(json::text));
        if (!imprint.unofficialTranslations().isEmpty()) {
            json.array(
                    "unofficialTranslations",
                    () -> imprint.unofficialTranslations().forEach(json::text));
        }
        json.text("baseUrl", imprint.baseUrl());
        imprint.licence()
                .ifPresent(
                        licence ->
                                json.object("licence", () -> licence(json, licence, translator)));
        json.text("asOf", site.asOf().toString());
        site.revision()
                .map(Revision::id)
                .ifPresentOrElse(id -> json.text("revision", id), () -> json.nothing("revision"));
        json.object("past", () -> past(json, site.past().reach()));
        json.number("indicators", site.record().indicators().size());
        json.array(
                "plans",
                () -> {
                    for (Plan plan : site.references().newestFirst()) {
                        json.object(() -> plan(json, plan, translator));
                    }
                });
    }

    private static void past(JsonText json, Reach reach) {
        json.text("extent", reach.extent().code());
        reach.since().ifPresent(day -> json.text("since", day.toString()));
        if (reach.unread() > 0) {
            json.number("unread", reach.unread());
        }
    }

    private static void publisher(JsonText json, Imprint imprint, Translator translator) {
        translator.text(json, "name", imprint.publisher().name());
        imprint.publisher().code().ifPresent(code -> json.text("code", code));
    }

    private static void licence(JsonText json, Imprint.Licence licence, Translator translator) {
        translator.text(json, "name", licence.name());
        licence.url().ifPresent(url -> json.text("url", url));
    }

    private static void plan(JsonText json, Plan plan, Translator translator) {
        json.text("id", plan.id());
        translator.text(json, "title", plan.title());
        json.text("period", plan.period().written());
        json.array(
                "initiatives",
                () -> plan.initiatives().stream().map(Initiative::id).forEach(json::text));
    }
}
