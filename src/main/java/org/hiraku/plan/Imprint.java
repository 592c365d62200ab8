package org.hiraku.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who publishes the site, in which languages, under which licence: {@code site.yaml}.
 *
 * @param title the site's title
 * @param publisher who publishes
 * @param languages BCP 47 tags, the source language first
 * @param furtherLanguages BCP 47 tags of languages into which only some pages are put
 * @param unofficialTranslations those languages whose texts are not the publisher's own words
 * @param baseUrl where the site will live, with a slash at its end
 * @param repository where the data is kept, for "edit this page"
 * @param branch the branch that is published
 * @param licence under which terms the data may be used
 * @param asOf the date the data speaks for, if it is written down
 * @param reportMonths how many months after a period's end its actual is due
 * @param contact whom to write to
 * @param calendar how fiscal years run
 * @param era which era names years carry beside their number, as {@code japanese}
 * @param identity how the publisher wants to be recognised
 */
public record Imprint(
        Text title,
        Publisher publisher,
        List<String> languages,
        List<String> furtherLanguages,
        List<String> unofficialTranslations,
        String baseUrl,
        Optional<String> repository,
        String branch,
        Optional<Licence> licence,
        Optional<LocalDate> asOf,
        int reportMonths,
        Optional<Contact> contact,
        Calendar calendar,
        Optional<String> era,
        Identity identity) {

    /**
     * How the publisher wants to be recognised.
     *
     * @param name what the head of every page says instead of the site's title
     * @param mark its picture, below the site's folder: {@code assets/images/mark.svg}
     * @param accent its colour, as {@code #1a6b54}
     * @param accentDark the same for the dark; empty where it is worked out
     */
    public record Identity(
            Optional<Text> name,
            Optional<String> mark,
            Optional<String> accent,
            Optional<String> accentDark) {

        /** That of a publisher who does not say. */
        public static final Identity NONE =
                new Identity(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Who publishes.
     *
     * @param name its name
     * @param code its local government code with check digit
     */
    public record Publisher(Text name, Optional<String> code) {}

    /**
     * The terms of use.
     *
     * @param name their name
     * @param url where they stand
     */
    public record Licence(Text name, Optional<String> url) {}

    /**
     * Whom to write to.
     *
     * @param name the office
     * @param email its address
     */
    public record Contact(Optional<Text> name, Optional<String> email) {}

    /**
     * Keeps unmodifiable copies.
     *
     * @throws IllegalArgumentException when there is no language
     */
    public Imprint {
        languages = List.copyOf(languages);
        furtherLanguages = List.copyOf(furtherLanguages);
        unofficialTranslations = List.copyOf(unofficialTranslations);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a site has at least one language");
        }
    }

    /** The language that the others are translated from. */
    public String sourceLanguage() {
        return languages.get(0);
    }

    /** Every language that a page or a text may be in: the site's own, then the further ones. */
    public List<String> everyLanguage() {
        return furtherLanguages.isEmpty()
                ? languages
                : Stream.concat(languages.stream(), furtherLanguages.stream()).toList();
    }

    /** The same imprint of a site that lives at another address. */
    public Imprint livingAt(String address) {
        return new Imprint(
                title,
                publisher,
                languages,
                furtherLanguages,
                unofficialTranslations,
                address.endsWith("/") ? address : address + "/",
                repository,
                branch,
                licence,
                asOf,
                reportMonths,
                contact,
                calendar,
                era,
                identity);
    }
}
