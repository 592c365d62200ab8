package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.json.EmbeddedJson;

/** Makes what every page carries round its main part. */
final class Frames {

    private static final String WEBSITE = "website";
    private static final String ARTICLE = "article";
    private static final EmbeddedJson NOTHING = EmbeddedJson.of(json -> json.object(() -> {}));

    private Frames() {}

    /**
     * What a page is, as far as its frame tells it.
     *
     * @param path its address below the language
     * @param title its name with the names of what it is part of, from the inside out
     * @param description a sentence on it
     * @param trail what lies between home and the page, and the page itself
     * @param section the part of the site it is in
     * @param file the file that an editor changes, below the site's folder; empty when there is
     *     none
     */
    record About(
            String path,
            List<String> title,
            String description,
            List<Step> trail,
            String section,
            Optional<String> file) {}

    /**
     * A step of a breadcrumb.
     *
     * @param path its address below the language
     * @param phrase its words
     */
    record Step(String path, Phrase phrase) {}

    /** The frame of a page that exists in every language at the same path. */
    static Frame of(LanguageSide side, About about) {
        return of(side, about, SchemaOrg.page(side, about), Optional.empty());
    }

    /** The frame of a page that has a share image of its own, which says a sentence. */
    static Frame of(LanguageSide side, About about, String sentence) {
        return of(side, about, SchemaOrg.page(side, about), Optional.of(sentence));
    }

    /** The same with its own structured data. */
    static Frame of(
            LanguageSide side, About about, EmbeddedJson structured, Optional<String> sentence) {
        Site site = side.site();
        Address here = side.address(about.path());
        List<Link> breadcrumb = breadcrumb(side, here, about.trail());
        return new Frame(
                side.chrome(),
                here.root(),
                title(side, about.title()),
                about.description(),
                canonical(site, here),
                alternates(site, about.path()),
                switches(side, here, about.path()),
                breadcrumb,
                about.section(),
                edit(site, about.file()),
                about.path().isEmpty() ? WEBSITE : ARTICLE,
                CardSet.ofPage(side, about.path(), about.title().get(0), sentence),
                Optional.empty(),
                structured);
    }

    /**
     * The frame of a page that says the same as another, has neither header nor footer, and is not
     * to be found by itself.
     *
     * @param here where it lies
     * @param of the address of the other, below the language
     * @param title the name of what it shows
     */
    static Frame twin(LanguageSide side, Address here, String of, String title) {
        return new Frame(
                side.chrome(),
                here.root(),
                title(side, List.of(title)),
                "",
                canonical(side.site(), side.address(of)),
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                ARTICLE,
                Optional.empty(),
                Optional.empty(),
                NOTHING);
    }

    private static String title(LanguageSide side, List<String> names) {
        List<String> title = new ArrayList<>(names);
        title.add(side.chrome().publisher().text());
        return String.join(side.wording().label("site.titleseparator"), title);
    }

    /** The permanent address, absolute. */
    static String canonical(Site site, Address address) {
        return site.imprint().baseUrl() + address.path();
    }

    private static List<Link> breadcrumb(LanguageSide side, Address here, List<Step> trail) {
        if (trail.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>(trail.size() + 1);
        links.add(side.link(here, "", side.say().label("site.home")));
        for (Step step : trail) {
            links.add(new Link(here.linkTo(side.address(step.path())), step.phrase()));
        }
        return links;
    }

    private static List<Frame.Alternate> alternates(Site site, String path) {
        List<Frame.Alternate> alternates = new ArrayList<>(site.languages().size() + 1);
        for (String language : speaking(site, path)) {
            String href = canonical(site, Address.page(language, path));
            alternates.add(new Frame.Alternate(language, href));
        }
        Address fallback =
                path.isEmpty() ? EveryLanguagePages.ROOT : Address.page(site.source(), path);
        alternates.add(new Frame.Alternate("x-default", canonical(site, fallback)));
        return alternates;
    }

    private static List<String> speaking(Site site, String path) {
        return site.everyLanguage().stream().filter(l -> site.speaks(l, path)).toList();
    }

    private static List<Frame.Switch> switches(LanguageSide side, Address here, String path) {
        List<Frame.Switch> switches = new ArrayList<>();
        for (String language : speaking(side.site(), path)) {
            if (!language.equals(side.language())) {
                switches.add(
                        new Frame.Switch(
                                language,
                                LanguageSide.name(side.site(), language),
                                here.linkTo(Address.page(language, path))));
            }
        }
        return switches;
    }

    /** Where a file of the site can be edited. */
    static Optional<String> edit(Site site, Optional<String> file) {
        return file.flatMap(
                path ->
                        site.imprint()
                                .repository()
                                .map(at -> at + "/edit/" + site.imprint().branch() + "/" + path));
    }
}
