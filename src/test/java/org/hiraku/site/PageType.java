package org.hiraku.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each type of page, by the page of the made-up city that shows most of it. */
enum PageType {
    HOME(""),
    PLAN_LIST("plans/"),
    PLAN("plans/2024-city-plan/"),
    BOOKLET("plans/2024-city-plan/booklet/"),
    INITIATIVE("plans/2024-city-plan/reading-town/"),
    INDICATOR_LIST("indicators/"),
    INDICATOR("indicators/library-loans/"),
    EMBED("indicators/library-loans/embed/"),
    DIVISION("divisions/library/"),
    DIVISION_LIST("divisions/"),
    POLICY_SHEET("policy-sheets/2024/01-01/"),
    STATUS("status/"),
    DEPARTMENT_STATUS("status/living/"),
    TRANSLATION_STATUS("status/translations/"),
    GLOSSARY("glossary/"),
    SEARCH("search/"),
    INITIAL_LIST("search/by-initial/"),
    PROSE("about/"),
    DOWNLOADS("data/"),
    FORWARD("indicators/books-lent/"),
    LANGUAGE_CHOICE("index.html"),
    NOT_FOUND("404.html");

    private final String path;

    PageType(String path) {
        this.path = path;
    }

    /**
     * A page of a type.
     *
     * @param type its type
     * @param language its language; empty where it speaks them all
     */
    record Sample(PageType type, String language) {

        /** Where it is published, below the site's root. */
        String file() {
            return language.isEmpty() ? type.path : language + "/" + type.path + "index.html";
        }

        /** Its name as a file of its own: {@code ja/indicator-list}. */
        String name() {
            String name = type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return language.isEmpty() ? name : language + "/" + name;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** A page of each type in each language. */
    static Stream<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (PageType type : values()) {
            if (type.speaksEveryLanguage()) {
                samples.add(new Sample(type, ""));
            } else {
                BuiltSite.city().languages().forEach(l -> samples.add(new Sample(type, l)));
            }
        }
        return samples.stream();
    }

    private boolean speaksEveryLanguage() {
        return path.endsWith(".html");
    }
}
