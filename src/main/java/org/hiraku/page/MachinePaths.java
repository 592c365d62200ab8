package org.hiraku.page;

/** The addresses of the files for machines, which carry no language. */
public final class MachinePaths {

    /** What the site is and what it holds. */
    public static final Address SITE = Address.file("data/site.json");

    /** Every observation of every indicator. */
    public static final Address OBSERVATIONS = Address.file("data/observations.csv");

    /** What is to be confirmed, overdue or missing. */
    public static final Address STATUS = Address.file("data/status.json");

    private MachinePaths() {}

    /** An indicator's file with an ending, {@code json} or {@code csv}. */
    public static Address indicator(String id, String ending) {
        return Address.file("data/indicators/" + id + "." + ending);
    }
}
