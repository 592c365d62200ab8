package org.hiraku.page;

import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Period;

/** The permanent addresses below a language. */
public final class Paths {

    /** The list of all plans. */
    public static final String PLANS = "plans/";

    /** The list of all indicators. */
    public static final String INDICATORS = "indicators/";

    /** An indicator in other sites' pages, below its own. */
    static final String EMBED = "embed/";

    /** An indicator's chart as a file, below its page. */
    static final String CHART = "chart.svg";

    /** The divisions, department by department. */
    public static final String DIVISIONS = "divisions/";

    /** The search, and the index of everything for those who cannot search. */
    public static final String SEARCH = "search/";

    /** Everything by what its title begins with. */
    static final String BY_INITIAL = SEARCH + "by-initial/";

    /** The downloads. */
    public static final String DATA = "data/";

    /** The terms that are explained. */
    static final String GLOSSARY = "glossary/";

    /** What is to be confirmed, overdue or missing. */
    public static final String STATUS = "status/";

    /** The translations that are missing or out of date. */
    static final String STATUS_OF_TRANSLATIONS = STATUS + "translations/";

    private Paths() {}

    /** A plan. */
    public static String plan(String id) {
        return PLANS + id + "/";
    }

    /** A plan to be printed. */
    static String booklet(String id) {
        return plan(id) + "booklet/";
    }

    /** An initiative. */
    public static String initiative(Initiative initiative) {
        return PLANS + initiative.plan() + "/" + initiative.id() + "/";
    }

    /** An indicator. */
    public static String indicator(String id) {
        return INDICATORS + id + "/";
    }

    /** A division. */
    public static String division(String id) {
        return DIVISIONS + id + "/";
    }

    /** What is not settled in a department, or of what no department answers for. */
    static String status(DepartmentStatus of) {
        return STATUS + of.department().map(Department::id).orElse("without-department") + "/";
    }

    /** A policy sheet. */
    public static String policySheet(String edition, String code) {
        return "policy-sheets/" + edition + "/" + code + "/";
    }

    /** A page of a long list: the first is the list's own address, the second {@code page-2/}. */
    public static String listPage(String list, int number) {
        return number == 1 ? list : list + "page-" + number + "/";
    }

    /** The edition of policy sheets that a plan of this period refers to: {@code 2024}. */
    public static String edition(Period plan) {
        return Integer.toString(plan.year());
    }
}
