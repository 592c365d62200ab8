package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hiraku.card.Card;
import org.hiraku.card.Card.Role;
import org.junit.jupiter.api.Test;

class CardSetTest {

    private static final Site HIRAKATA = DerivedSite.of(Path.of("."));

    @Test
    void every_plan_initiative_and_indicator_has_a_card_in_each_language_and_so_has_the_site() {
        List<PlannedCard> cards = CardSet.of(HIRAKATA);

        // 1 site, 1 plan, 8 initiatives and 9 indicators in 2 languages; in plain Japanese 1, 2, 2
        assertThat(cards).hasSize(2 * (1 + 1 + 8 + 9) + 1 + 2 + 2);
        assertThat(cards).allSatisfy(card -> assertThat(card.card().get()).isPresent());
        assertThat(cards)
                .extracting(card -> card.address().path())
                .doesNotHaveDuplicates()
                .contains(
                        "ja/card.png",
                        "en/plans/2024-mayors-office/card.png",
                        "ja/plans/2024-mayors-office/furusato-nozei/card.png",
                        "en/indicators/bullying-resolution-rate/card.png");
    }

    /** The target's 30,000 is 99.2 % wide; 29,800 of it are 29,800 / 30,000 × 99.2 = 98.54 %. */
    @Test
    void an_indicators_card_has_the_figures_of_its_page() {
        Card card = card("ja/indicators/promotion-site-visits/card.png");

        assertThat(card.title()).isEqualTo("シティプロモーションサイトへのアクセス数");
        assertThat(card.sentence()).contains("29,800件").contains("30,000件");
        Card.Panel panel = card.panels().get(0);
        assertThat(panel.caption()).isEmpty();
        assertThat(panel.figures())
                .containsExactly(
                        new Card.Figure(Role.PROMISE, "目標値 令和6年度", "30,000件"),
                        new Card.Figure(Role.OUTCOME, "実績値 令和5年度", "29,800件"));
        assertThat(panel.bars()).hasSize(2);
        assertThat(panel.bars().get(0).actual().orElseThrow().width()).isBetween(98.53, 98.55);
        assertThat(panel.bars().get(1).target().orElseThrow().width()).isBetween(99.19, 99.21);
    }

    @Test
    void an_outcome_that_is_not_final_says_so_and_is_not_firm() {
        Card.Panel panel = card("en/indicators/furusato-nozei-donations/card.png").panels().get(0);

        assertThat(panel.caption()).contains("Individuals");
        assertThat(panel.figures().get(1))
                .isEqualTo(
                        new Card.Figure(Role.OUTCOME, "Actual FY2023 Provisional", "¥226,231,970"));
        assertThat(panel.bars().get(0).firm()).isFalse();
    }

    @Test
    void a_missing_outcome_says_why_and_is_not_drawn() {
        Card.Panel panel =
                card("en/indicators/women-connected-to-support/card.png").panels().get(0);

        assertThat(panel.figures().get(1).words()).isEqualTo("New indicator");
        assertThat(panel.bars()).allSatisfy(bar -> assertThat(bar.actual()).isEmpty());
    }

    /** All ten series of the plan are not due yet. */
    @Test
    void a_plans_card_counts_every_result_over_the_full_denominator() {
        Card card = card("en/plans/2024-mayors-office/card.png");

        assertThat(card.sentence())
                .isEqualTo("The results of all 10 series, with or without a target: Not due 10.");
        assertThat(card.panels().get(0).figures())
                .containsExactly(new Card.Figure(Role.COUNT, "Not due", "10"));
        assertThat(card.panels().get(0).bars().get(0).actual()).isEmpty();
    }

    /** Of the made-up city's series some are met: they fill their share of the whole. */
    @Test
    void what_a_plan_met_fills_its_share_of_what_it_promised() {
        Site city = DerivedSite.of(Path.of("src/test/sites/city-plan"));
        var plan = city.record().plans().get("2024-city-plan");
        var tally = city.tally(plan);
        Card.Panel panel =
                CardSet.of(city).stream()
                        .filter(c -> c.address().path().equals("en/plans/2024-city-plan/card.png"))
                        .findFirst()
                        .flatMap(c -> c.card().get())
                        .orElseThrow()
                        .panels()
                        .get(0);

        assertThat(tally.met()).isPositive();
        assertThat(panel.figures().get(0))
                .isEqualTo(new Card.Figure(Role.OUTCOME, "Met", "" + tally.met()));
        assertThat(panel.bars().get(0).actual())
                .contains(new Card.Span(0, 100.0 * tally.met() / tally.total()));
    }

    @Test
    void an_initiatives_card_names_the_indicators_that_it_shows() {
        Card card = card("ja/plans/2024-mayors-office/human-rights/card.png");

        assertThat(card.panels())
                .extracting(Card.Panel::caption)
                .first()
                .isEqualTo(Optional.of("人権啓発イベント等の参加者数"));
    }

    private static Card card(String path) {
        return CardSet.of(HIRAKATA).stream()
                .filter(card -> card.address().path().equals(path))
                .findFirst()
                .flatMap(card -> card.card().get())
                .orElseThrow();
    }
}
