package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiraku.card.Card;
import org.hiraku.card.Letters;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Plan;
import org.hiraku.wording.Wording;

/**
 * Every share image of a site: one for each plan, initiative and indicator in each language, and
 * one in each language for all other pages.
 */
public final class CardSet {

    private static final String FILE = "card.png";

    /** The labels of figures; when one has a letter that no card can show, there are no cards. */
    private static final List<String> LABELS =
            List.of(
                    "number.",
                    "unit.",
                    "period.",
                    "era.",
                    "figure.",
                    "status.",
                    "missing.",
                    "result.",
                    "sentence.",
                    "series.");

    private final List<PlannedCard> planned = new ArrayList<>();

    private CardSet() {}

    /** All share images of a site; none, when it is built without. */
    public static List<PlannedCard> of(Site site) {
        CardSet set = new CardSet();
        for (String language : site.everyLanguage()) {
            LanguageSide side = LanguageSide.of(site, language);
            if (side.chrome().image().isPresent()) {
                set.ofLanguage(side);
            }
        }
        return List.copyOf(set.planned);
    }

    private void ofLanguage(LanguageSide side) {
        add(side, "", () -> Optional.of(Cards.site(side)));
        for (Plan plan : side.site().references().newestFirst()) {
            add(side, Paths.plan(plan.id()), () -> shown(Cards.plan(side, plan)));
            plan.initiatives()
                    .forEach(
                            work ->
                                    add(
                                            side,
                                            Paths.initiative(work),
                                            () -> shown(Cards.initiative(side, plan, work))));
        }
        for (Judged judged : side.site().judged().values()) {
            add(
                    side,
                    Paths.indicator(judged.indicator().id()),
                    () -> shown(Cards.indicator(side, judged)));
        }
    }

    private void add(LanguageSide side, String path, Supplier<Optional<Card>> card) {
        if (side.site().speaks(side.language(), path)) {
            planned.add(new PlannedCard(side.address(path), address(side.language(), path), card));
        }
    }

    private static Optional<Card> shown(Card card) {
        return isShown(card.title(), card.sentence()) ? Optional.of(card) : Optional.empty();
    }

    private static boolean isShown(String title, String sentence) {
        return Letters.show(title) && Letters.show(sentence);
    }

    private static Address address(String language, String path) {
        return Address.page(language, path + FILE);
    }

    /** A page's own image, relative to it; empty where it goes by the site's or has none. */
    static Optional<String> own(LanguageSide side, Frame frame) {
        return frame.image()
                .filter(image -> !frame.image().equals(side.chrome().image()))
                .map(image -> FILE);
    }

    /** The image of pages that have none of their own; empty where no card can be drawn. */
    static Optional<ShareImage> ofSite(Site site, Wording wording) {
        Imprint imprint = site.imprint();
        String title = wording.text(imprint.title()).words();
        boolean drawn =
                site.drawsImages()
                        && isShown(title, wording.text(imprint.publisher().name()).words())
                        && Letters.show(wording.label(Cards.SITE_SENTENCE))
                        && wording.keys().stream()
                                .filter(CardSet::isOfFigures)
                                .allMatch(key -> Letters.show(wording.label(key)));
        return drawn
                ? Optional.of(
                        new ShareImage(
                                Frames.canonical(site, address(wording.language(), "")), title))
                : Optional.empty();
    }

    private static boolean isOfFigures(String key) {
        return LABELS.stream().anyMatch(key::startsWith) || Cards.LABELS.contains(key);
    }

    /**
     * The image of a page.
     *
     * @param path the page's address below the language
     * @param title what its card is titled; a page without one of its own has none
     * @param sentence what its card says
     */
    static Optional<ShareImage> ofPage(
            LanguageSide side, String path, String title, Optional<String> sentence) {
        Optional<ShareImage> ofSite = side.chrome().image();
        if (ofSite.isEmpty() || sentence.isEmpty() || !isShown(title, sentence.get())) {
            return ofSite;
        }
        String href = Frames.canonical(side.site(), address(side.language(), path));
        return Optional.of(new ShareImage(href, sentence.get()));
    }
}
