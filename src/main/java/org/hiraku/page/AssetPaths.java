package org.hiraku.page;

/**
 * Where the site's own files live, below its root; their names carry a fingerprint of their bytes.
 *
 * @param stylesheet the one style sheet
 * @param script the small script of comforts
 * @param chartScript Chart.js, loaded only on request
 * @param searchScript the script of the search page alone
 * @param listScript the script of the list of all indicators alone
 * @param icon the site's mark
 */
public record AssetPaths(
        String stylesheet,
        String script,
        String chartScript,
        String searchScript,
        String listScript,
        String icon) {}
