package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.json.EmbeddedJson;
import org.hiraku.json.JsonText;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;

/**
 * Pages told to machines in the words of schema.org.
 *
 * <p>An indicator is a {@code Dataset} with its files as {@code DataDownload}; every other page is
 * a {@code WebPage}, and home a {@code WebSite}.
 */
final class SchemaOrg {

    private static final String CONTEXT = "https://schema.org";

    private SchemaOrg() {}

    static EmbeddedJson page(LanguageSide side, Frames.About about) {
        String type = about.path().isEmpty() ? "WebSite" : "WebPage";
        return EmbeddedJson.of(json -> json.object(() -> page(json, type, side, about)));
    }

    static EmbeddedJson dataset(LanguageSide side, Frames.About about, Indicator indicator) {
        return EmbeddedJson.of(json -> json.object(() -> dataset(json, side, about, indicator)));
    }

    private static void page(JsonText json, String type, LanguageSide side, Frames.About about) {
        head(json, type, side, about);
        if (!about.trail().isEmpty()) {
            json.object("breadcrumb", () -> breadcrumb(json, side, about.trail()));
        }
    }

    private static void dataset(
            JsonText json, LanguageSide side, Frames.About about, Indicator indicator) {
        head(json, "Dataset", side, about);
        json.text("identifier", indicator.id());
        Optional<String> licence = side.site().imprint().licence().flatMap(Imprint.Licence::url);
        licence.ifPresent(url -> json.text("license", url));
        json.text("dateModified", side.site().asOf().toString());
        json.array(
                "distribution",
                () -> {
                    download(json, side, indicator, "csv", "text/csv");
                    download(json, side, indicator, "json", "application/json");
                });
    }

    private static void head(JsonText json, String type, LanguageSide side, Frames.About about) {
        json.text("@context", CONTEXT);
        json.text("@type", type);
        json.text("name", about.title().get(0));
        json.text("description", about.description());
        json.text("url", Frames.canonical(side.site(), side.address(about.path())));
        json.text("inLanguage", side.language());
        String publisher = side.chrome().publisher().text();
        json.object(
                type.equals("Dataset") ? "creator" : "publisher",
                () -> json.text("@type", "GovernmentOrganization").text("name", publisher));
    }

    private static void breadcrumb(JsonText json, LanguageSide side, List<Frames.Step> trail) {
        json.text("@type", "BreadcrumbList");
        json.array(
                "itemListElement",
                () -> {
                    int position = 1;
                    for (Frames.Step step : trail) {
                        item(json, side, step, position++);
                    }
                });
    }

    private static void item(JsonText json, LanguageSide side, Frames.Step step, int position) {
        json.object(
                () -> {
                    json.text("@type", "ListItem");
                    json.number("position", position);
                    json.text("name", step.phrase().text());
                    json.text("item", Frames.canonical(side.site(), side.address(step.path())));
                });
    }

    private static void download(
            JsonText json, LanguageSide side, Indicator indicator, String ending, String type) {
        Address file = MachinePaths.indicator(indicator.id(), ending);
        json.object(
                () -> {
                    json.text("@type", "DataDownload");
                    json.text("encodingFormat", type);
                    json.text("contentUrl", Frames.canonical(side.site(), file));
                });
    }
}
