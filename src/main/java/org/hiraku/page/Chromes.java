package org.hiraku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiraku.plan.Imprint;
import org.hiraku.wording.Wording;

/** Makes what is the same on every page of a language. */
final class Chromes {

    private static final List<String> SECTIONS = List.of("plans", "indicators", "data", "search");

    private Chromes() {}

    static Chrome of(Site site, String language, Wording wording) {
        Imprint imprint = site.imprint();
        String source = site.source();
        return new Chrome(
                language,
                Phrase.of(imprint.title(), wording, site),
                imprint.title().shownIn(language, source).words(),
                Phrase.of(imprint.identity().name().orElse(imprint.title()), wording, site),
                Phrase.of(imprint.publisher().name(), wording, site),
                imprint.publisher().name().shownIn(language, source).words(),
                Address.page(language, "").file(),
                sections(site, language, wording),
                footer(site, language, wording),
                imprint.licence()
                        .map(l -> new Chrome.Licence(Phrase.of(l.name(), wording, site), l.url())),
                imprint.contact().flatMap(Imprint.Contact::email).map(email -> "mailto:" + email),
                imprint.contact().flatMap(c -> Phrase.of(c.name(), wording, site)),
                new Spoken(wording).date(site.asOf()),
                site.asOf().toString(),
                site.revision().map(Revision::shortened),
                revisionHref(site),
                imprint.unofficialTranslations().contains(language),
                CardSet.ofSite(site, wording),
                site.assets());
    }

    private static List<Chrome.Section> sections(Site site, String language, Wording wording) {
        List<Chrome.Section> sections = new ArrayList<>();
        for (String key : SECTIONS) {
            String path = file(site, language, key + "/");
            sections.add(
                    new Chrome.Section(
                            key, new Spoken(wording).label("site.section." + key), path));
        }
        return sections;
    }

    /**
     * What is not settled and the glossary, where there is one, then the prose pages that ask for a
     * place among the links of every page, in the order they ask for.
     */
    private static List<Link> footer(Site site, String language, Wording wording) {
        Link status =
                new Link(
                        file(site, language, Paths.STATUS),
                        new Spoken(wording).label("page.status"));
        Stream<Link> glossary =
                Stream.of(
                                new Link(
                                        file(site, language, Paths.GLOSSARY),
                                        new Spoken(wording).label("page.glossary")))
                        .filter(link -> !site.record().glossary().isEmpty());
        return Stream.concat(Stream.concat(Stream.of(status), glossary), ofProse(site, language))
                .toList();
    }

    /** A page in its language, or in the source language where it is not in that. */
    private static String file(Site site, String language, String path) {
        return Address.page(site.spokenAt(language, path), path).file();
    }

    private static Stream<Link> ofProse(Site site, String language) {
        return site.prose().getOrDefault(language, ProseDocument.NONE).values().stream()
                .filter(document -> document.order().isPresent())
                .sorted(Comparator.comparing(document -> document.order().orElseThrow()))
                .map(
                        document ->
                                new Link(
                                        Address.page(language, document.path()).file(),
                                        Phrase.own(document.title())));
    }

    private static Optional<String> revisionHref(Site site) {
        return site.revision()
                .flatMap(
                        revision ->
                                site.imprint()
                                        .repository()
                                        .map(at -> at + "/commit/" + revision.id()));
    }
}
