package org.hiraku.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** Where links within the site may lead. */
final class SitePaths {

    /** Pages that every site has, below each language. */
    private static final List<String> ALWAYS =
            List.of(
                    "",
                    "plans/",
                    "indicators/",
                    "divisions/",
                    "data/",
                    "search/",
                    "search/by-initial/",
                    "status/");

    /** Pages of long lists, and files of the site's own, which are there or not with its size. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "[^/]+/(plans|indicators|divisions|status|glossary|search/by-initial)/page-[0-9]+/|assets/.*|data/.*");

    /** What lies below these is there by the record, whatever prose there is. */
    private static final Pattern OF_RECORD =
            Pattern.compile("(plans|indicators|divisions|policy-sheets|search|status|glossary)/.*");

    /** An indicator's page, its embed, and its chart as a file. */
    private static final List<String> INDICATOR = List.of("", "embed/", "chart.svg/");

    private final Set<String> languages;
    private final boolean proseKnown;
    private final Set<String> pages = new HashSet<>(ALWAYS);

    SitePaths(PublicRecord record, Declared declared, Prose prose) {
        languages = Set.copyOf(record.imprint().everyLanguage());
        pages.addAll(prose.paths());
        proseKnown = prose.known();
        if (!record.glossary().isEmpty()) {
            pages.add("glossary/");
        }
        declared.plans().forEach(id -> pages.add("plans/" + id + "/"));
        declared.plans().forEach(id -> pages.add("plans/" + id + "/booklet/"));
        declared.initiatives().forEach(id -> pages.add("plans/" + id + "/"));
        for (String id : declared.indicators()) {
            for (String shown : INDICATOR) {
                pages.add("indicators/" + id + "/" + shown);
            }
        }
        Divisions.ids(record).forEach(id -> pages.add("divisions/" + id + "/"));
        for (Edition edition : record.policySheets().editions().values()) {
            for (String code : edition.sheets().keySet()) {
                pages.add("policy-sheets/" + edition.id() + "/" + code + "/");
            }
        }
        addAliases(record);
    }

    private void addAliases(PublicRecord record) {
        for (Plan plan : record.plans().values()) {
            plan.aliases().forEach(alias -> pages.add("plans/" + alias + "/"));
        }
        for (Initiative initiative : record.initiatives()) {
            String plan = "plans/" + initiative.plan() + "/";
            initiative.aliases().forEach(alias -> pages.add(plan + alias + "/"));
        }
        for (Indicator indicator : record.indicators().values()) {
            indicator.aliases().forEach(alias -> pages.add("indicators/" + alias + "/"));
        }
        for (Division division : record.organization().divisions()) {
            division.aliases().forEach(alias -> pages.add("divisions/" + alias + "/"));
        }
    }

    /** Whether a page lies at an address below each language. */
    boolean isPage(String path) {
        return pages.contains(path);
    }

    /**
     * Whether a link leads anywhere: {@code ../library/} on {@code ja/plans/p/reading/} leads to
     * {@code ja/plans/p/library/}.
     *
     * @param page the page that shows it, from the site's root, with a slash at its end
     * @param target as written
     */
    boolean leadsOn(String page, String target) {
        String path = target.replaceFirst("[?#].*", "");
        if (path.isEmpty()) {
            return true;
        }
        String language = page.substring(0, page.indexOf('/') + 1);
        String from = path.startsWith("/") ? language + path.substring(1) : page + path;
        String address = resolved(from);
        int slash = address.indexOf('/');
        boolean inLanguage = slash > 0 && languages.contains(address.substring(0, slash));
        return inLanguage && leadsToPage(address.substring(slash + 1))
                || OTHER.matcher(address).matches()
                || address.isEmpty();
    }

    private boolean leadsToPage(String path) {
        return isPage(path) || !proseKnown && !OF_RECORD.matcher(path).matches();
    }

    /** The address without {@code .} and {@code ..}, with a slash at the end of a page's. */
    private static String resolved(String path) {
        StringBuilder address = new StringBuilder();
        for (String name : path.replaceFirst("index\\.html$", "").split("/")) {
            if (name.equals("..")) {
                int parent = address.lastIndexOf("/", Math.max(0, address.length() - 2));
                address.setLength(parent < 0 ? 0 : parent + 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                address.append(name).append('/');
            }
        }
        return address.toString();
    }
}
