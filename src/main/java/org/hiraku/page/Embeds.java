package org.hiraku.page;

import java.util.List;
import java.util.Optional;
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
    public Embed of(Indicator indicator) {
        return Embed.of(side, indicator);
    }

    /** What stands for an indicator where it cannot be embedded. */
    public Optional<ShareImage> image(Judged judged) {
        return CardSet.ofPage(
                side,
                Paths.indicator(judged.indicator().id()),
                side.words(judged.indicator().name()),
                Optional.of(judged.sentences().in(side.language())));
    }
}
