package org.hiraku.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiraku.json.EmbeddedJson;
import org.hiraku.plan.Text;
import org.hiraku.wording.Wording;

/** Makes the pages that belong to no language, and those that only forward. */
final class EveryLanguagePages {

    /** The choice of language. */
    static final Address ROOT = new Address("");

    /** What a host shows for an address that does not exist. */
    static final Address NOT_FOUND = Address.file("404.html");

    private EveryLanguagePages() {}

    static LanguageChoicePage languageChoice(LanguageSide source) {
        Site site = source.site();
        List<LanguageChoicePage.Choice> choices = new ArrayList<>();
        Set<String> titled = new HashSet<>();
        for (String language : site.everyLanguage()) {
            choices.add(
                    new LanguageChoicePage.Choice(
                            language,
                            LanguageSide.name(site, language),
                            Optional.of(site.imprint().title())
                                    .filter(text -> titled.add(words(text, site, language)))
                                    .map(text -> Phrase.of(text, site.wording(language), site)),
                            ROOT.linkTo(Address.page(language, ""))));
        }
        String title = String.join(" / ", titles(site));
        return new LanguageChoicePage(frame(source, ROOT, ROOT.root(), title), choices);
    }

    /** Its links count from the site's base path, for a host shows it at any depth. */
    static NotFoundPage notFound(LanguageSide source) {
        Site site = source.site();
        String base = basePath(site);
        List<NotFoundPage.Part> parts = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (String language : site.languages()) {
            Wording wording = site.wording(language);
            Spoken say = new Spoken(wording);
            headings.add(wording.label("page.notfound"));
            parts.add(
                    new NotFoundPage.Part(
                            language,
                            Phrase.of(site.imprint().title(), wording, site),
                            say.label("page.notfound"),
                            say.label("page.notfoundtext"),
                            base + language + "/",
                            say.label("site.home")));
        }
        String title = String.join(" / ", headings);
        return new NotFoundPage(frame(source, NOT_FOUND, base, title), parts);
    }

    static ForwardPage forward(LanguageSide side, String from, String to, Text name) {
        Address here = side.address(from);
        Frame frame =
                Frames.of(
                        side,
                        new Frames.About(
                                to,
                                List.of(side.words(name)),
                                side.words(name),
                                List.of(),
                                "",
                                Optional.empty()));
        return new ForwardPage(frame, here.linkTo(side.address(to)), side.phrase(name));
    }

    private static Frame frame(LanguageSide source, Address address, String root, String title) {
        Site site = source.site();
        String canonical = Frames.canonical(site, address);
        List<Frame.Alternate> alternates = new ArrayList<>();
        if (address.equals(ROOT)) {
            for (String language : site.everyLanguage()) {
                String href = Frames.canonical(site, Address.page(language, ""));
                alternates.add(new Frame.Alternate(language, href));
            }
            alternates.add(new Frame.Alternate("x-default", canonical));
        }
        EmbeddedJson structured =
                EmbeddedJson.of(
                        json ->
                                json.object(
                                        () ->
                                                json.text("@context", "https://schema.org")
                                                        .text("@type", "WebPage")
                                                        .text("name", title)
                                                        .text("url", canonical)));
        return new Frame(
                source.chrome(),
                root,
                title,
                title,
                canonical,
                alternates,
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                "website",
                source.chrome().image(),
                Optional.empty(),
                structured);
    }

    private static List<String> titles(Site site) {
        List<String> titles = new ArrayList<>();
        for (String language : site.languages()) {
            titles.add(words(site.imprint().title(), site, language));
        }
        return titles.stream().distinct().toList();
    }

    private static String words(Text text, Site site, String language) {
        return text.shownIn(language, site.source()).words();
    }

    private static String basePath(Site site) {
        return URI.create(site.imprint().baseUrl()).getRawPath();
    }
}
