package org.hiraku.command;

import java.nio.file.Path;
import java.util.Optional;
import org.hiraku.baking.Assets;
import org.hiraku.baking.Mark;
import org.hiraku.colour.Accent;
import org.hiraku.colour.Colour;
import org.hiraku.page.AssetPaths;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Imprint.Identity;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Reading;

/**
 * How a site looks: the theme's assets in the publisher's colour, and the publisher's mark.
 *
 * @param assets the style sheet, scripts and pictures
 * @param mark the mark; empty where the site has none
 */
record SiteLook(Assets assets, Optional<Mark> mark) {

    private static final String ICON = "images/icon.svg";
    private static final String ICON_TYPE = "image/svg+xml";

    /**
     * The look of a site.
     *
     * @param folder the site's folder
     * @param assets those of its theme
     * @param problems where it is told why its mark cannot be shown
     */
    static SiteLook of(Path folder, Reading reading, Assets assets, Problems problems) {
        Identity identity =
                reading.record()
                        .map(PublicRecord::imprint)
                        .map(Imprint::identity)
                        .orElse(Identity.NONE);
        Optional<Colour> dark = identity.accentDark().map(Colour::of);
        Optional<Accent> accent = identity.accent().map(light -> Accent.of(Colour.of(light), dark));
        Optional<Mark> mark =
                identity.mark()
                        .flatMap(
                                file -> {
                                    Place place =
                                            reading.places()
                                                    .of("data/site.yaml", "identity", "mark");
                                    return Mark.of(folder, file, place, problems);
                                });
        return new SiteLook(accent.map(assets::in).orElse(assets), mark);
    }

    /** Where its files are published. */
    AssetPaths paths() {
        return new AssetPaths(
                assets.path("site.css"),
                assets.path("site.js"),
                assets.path("chart.js"),
                assets.path("search.js"),
                assets.path("indicator-list.js"),
                assets.path(mark.map(Mark::name).orElse(ICON)),
                mark.map(Mark::type).orElse(ICON_TYPE),
                mark.map(
                        m -> new AssetPaths.Picture(assets.path(m.name()), m.width(), m.height())));
    }
}
