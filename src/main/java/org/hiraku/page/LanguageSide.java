package org.hiraku.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Source;
import org.hiraku.plan.Term;
import org.hiraku.plan.Text;
import org.hiraku.prose.NoteWords;
import org.hiraku.prose.TermFinder;
import org.hiraku.wording.Wording;

/**
 * One language's side of a site: how its pages say and link things.
 *
 * @param site the site
 * @param language the language
 * @param wording its wording
 * @param chrome what is the same on every page of it
 * @param terms finds the terms of the glossary in its texts
 */
record LanguageSide(Site site, String language, Wording wording, Chrome chrome, TermFinder terms) {

    /** The side of a site in one of its languages. */
    static LanguageSide of(Site site, String language) {
        Wording wording = site.wording(language);
        return new LanguageSide(
                site,
                language,
                wording,
                Chromes.of(site, language, wording),
                finder(site, language));
    }

    private static TermFinder finder(Site site, String language) {
        Map<String, String> words = new HashMap<>();
        for (Term term : site.record().glossary()) {
            term.term().readIn(language).ifPresent(own -> words.put(term.id(), own));
        }
        return words.isEmpty() ? TermFinder.NONE : new TermFinder(words);
    }

    /** A language's name in itself, as 日本語; its tag, where its wording does not tell. */
    static String name(Site site, String language) {
        Text.Words name = site.wording(language).spoken("site.languagename");
        return name.language().equals(language) ? name.words() : language;
    }

    /** The wording's words, of which each says whether the language borrows it. */
    Spoken say() {
        return new Spoken(wording);
    }

    Address address(String path) {
        return Address.page(site.spokenAt(language, path), path);
    }

    Phrase phrase(Text text) {
        return Phrase.of(text, wording, site);
    }

    Phrase phrase(Text.Words words) {
        return Phrase.of(words, wording, site);
    }

    Optional<Phrase> phrase(Optional<Text> text) {
        return text.map(this::phrase);
    }

    /** The words alone, for titles and descriptions. */
    String words(Text text) {
        return text.shownIn(language, site.source()).words();
    }

    /**
     * A longer text.
     *
     * @param idPrefix what the ids of its headings and footnotes start with, unique on the page
     * @param headingLevel the level of its topmost heading, 2 to 6
     */
    Passage passage(Text text, String idPrefix, int headingLevel, Address from) {
        return new Mentions(this, from, TermFinder.NONE).passage(text, idPrefix, headingLevel);
    }

    /** The longer texts of a page, whose terms are explained there. */
    Mentions mentions(Address from) {
        return new Mentions(this, from, terms);
    }

    /** What footnotes are called in a text's language, or in the page's where no site speaks it. */
    NoteWords noteWords(String textLanguage) {
        boolean spoken = site.everyLanguage().contains(textLanguage);
        return new FootnoteLabels(spoken ? site.wording(textLanguage) : wording);
    }

    Link link(Address from, String path, Text name) {
        return new Link(from.linkTo(address(path)), phrase(name));
    }

    Link link(Address from, String path, Phrase label) {
        return new Link(from.linkTo(address(path)), label);
    }

    Link link(Address from, Division division) {
        return link(from, Paths.division(division.id()), division.name());
    }

    Link link(Address from, Initiative initiative) {
        return link(from, Paths.initiative(initiative), initiative.title());
    }

    Optional<SourceView> source(Optional<Source> source) {
        return source.map(
                s ->
                        new SourceView(
                                phrase(s.title()),
                                s.url(),
                                s.published().map(say()::date),
                                s.page()
                                        .map(
                                                page ->
                                                        say().label(
                                                                        "page.sourcepage",
                                                                        Map.of("page", page)))));
    }
}
