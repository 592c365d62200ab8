package org.hiraku.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.Locale;

/** How a page may be looked at. */
enum Mode {
    LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, Media.SCREEN, 1280),
    DARK(ColorScheme.DARK, ForcedColors.NONE, Media.SCREEN, 1280),
    FORCED_COLOURS(ColorScheme.LIGHT, ForcedColors.ACTIVE, Media.SCREEN, 1280),
    NARROW(ColorScheme.LIGHT, ForcedColors.NONE, Media.SCREEN, 320),
    PRINT(ColorScheme.LIGHT, ForcedColors.NONE, Media.PRINT, 720);

    private final ColorScheme scheme;
    private final ForcedColors forced;
    private final Media media;
    private final int width;

    Mode(ColorScheme scheme, ForcedColors forced, Media media, int width) {
        this.scheme = scheme;
        this.forced = forced;
        this.media = media;
        this.width = width;
    }

    /** Looks at a page this way, as wide as the mode has it. */
    void look(Page page) {
        look(page, width);
    }

    void look(Page page, int asWide) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setForcedColors(forced)
                        .setMedia(media));
        page.setViewportSize(asWide, 800);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
