package org.hiraku.page;

import java.util.List;
import org.hiraku.plan.Indicator;

/** How other sites embed the indicators of a site in one of its languages. */
public final class Embeds {

    private final LanguageSide side;

    private Embeds(LanguageSide side) {
        this.side = side;
    }

    /** Those of each language, also of the languages that only some pages are in. */
    public static List<Embeds> of(Site site) {
        return site.everyLanguage().stream()
                .map(language -> new Embeds(LanguageSide.of(site, language)))
                .toList();
    }

    /** Whether an indicator has a page in the language. */
    public boolean has(Indicator indicator) {
        return side.site().speaks(side.language(), Paths.indicator(indicator.id()));
    }

    /** Where it is told how an indicator is embedded. */
    public Address file(Indicator indicator) {
        return MachinePaths.oembed(indicator.id(), side.language());
    }

    /** How an indicator is embedded. */
    public Embed of(Judged judged) {
        return Embed.of(side, judged);
    }
}
