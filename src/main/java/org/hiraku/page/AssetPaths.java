package org.hiraku.page;

import java.util.Optional;

/**
 * Where the site's own files live, below its root; their names carry a fingerprint of their bytes.
 *
 * @param stylesheet the one style sheet
 * @param script the small script of comforts
 * @param chartScript Chart.js, loaded only on request
 * @param searchScript the script of the search page alone
 * @param listScript the script of the list of all indicators alone
 * @param icon the picture that browsers show beside the title
 * @param iconType what that is, as {@code image/svg+xml}
 * @param mark the publisher's mark at the head of every page; empty where there is none
 */
public record AssetPaths(
        String stylesheet,
        String script,
        String chartScript,
        String searchScript,
        String listScript,
        String icon,
        String iconType,
        Optional<Picture> mark) {

    /**
     * A picture as it is shown.
     *
     * @param path where it is published
     * @param width how wide, in pixels
     * @param height how high
     */
    public record Picture(String path, int width, int height) {}
}
