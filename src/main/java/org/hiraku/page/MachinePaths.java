package org.hiraku.page;

/** The addresses of the files for machines, which carry no language. */
public final class MachinePaths {

    /** What the site is and what it holds. */
    public static final Address SITE = Address.file("data/site.json");

    /** Every observation of every indicator. */
    public static final Address OBSERVATIONS = Address.file("data/observations.csv");

    /** What is to be confirmed, overdue or missing. */
    public static final Address STATUS = Address.file("data/status.json");

    private static final String SEARCH_FOLDER = "data/search/";

    /** Which part of the search index holds which terms. */
    public static final Address SEARCH = Address.file(SEARCH_FOLDER + "index.json");

    private MachinePaths() {}

    /** A part of the search index, counted from 0. */
    public static Address searchTerms(int part) {
        return Address.file(SEARCH_FOLDER + "terms-" + part + ".json");
    }

    /** A block of what is found, in a language, counted from 0. */
    public static Address searchTitles(String language, int block) {
        return Address.file(SEARCH_FOLDER + "titles-" + language + "-" + block + ".json");
    }

    /** By what the list of all indicators may be narrowed, in a language. */
    public static Address narrowing(String language) {
        return Address.file(SEARCH_FOLDER + "indicators-" + language + ".json");
    }

    /** A block of what each indicator answers to, counted from 0. */
    public static Address narrowing(String language, int block) {
        return Address.file(SEARCH_FOLDER + "indicators-" + language + "-" + block + ".json");
    }

    /** The figures of an indicator's interactive chart in a language's words. */
    public static Address chart(String id, String language) {
        return Address.file("data/charts/" + id + "-" + language + ".json");
    }

    /** How other sites embed an indicator in a language, as oEmbed. */
    static Address oembed(String id, String language) {
        return Address.file("data/oembed/" + language + "/" + id + ".json");
    }

    /** An indicator's file with an ending, {@code json} or {@code csv}. */
    public static Address indicator(String id, String ending) {
        return Address.file("data/indicators/" + id + "." + ending);
    }
}
