package org.hiraku.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/**
 * The made-up city in one tab of the browser, turned from page to page.
 *
 * @param served where the site is asked for
 * @param tab the tab
 */
record CityInChromium(ServedSite served, Page tab) implements AutoCloseable {

    /** A tab as browsers open it. */
    static CityInChromium open() {
        return open(new Browser.NewPageOptions());
    }

    /** A tab of which something is asked. */
    static CityInChromium open(Browser.NewPageOptions asked) {
        Page tab = InChromium.browser().newPage(asked);
        return new CityInChromium(ServedSite.of(BuiltSite.city()), tab);
    }

    /** Turns to a page. */
    Page turnTo(PageType.Sample sample) {
        tab.navigate(served.address(sample.file()));
        return tab;
    }

    @Override
    public void close() {
        tab.close();
        served.close();
    }
}
