package org.hiraku.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site's own colour becomes, by day and in the dark. */
class AccentTest {

    private static final Path TOKENS = Path.of("assets/css/tokens.css");

    @Test
    void the_papers_are_those_of_the_theme() throws IOException {
        List<String> papers =
                Pattern.compile("--paper(?:-soft)?: (#[0-9a-f]{3,6});")
                        .matcher(Files.readString(TOKENS))
                        .results()
                        .map(found -> found.group(1).equals("#fff") ? "#ffffff" : found.group(1))
                        .toList();

        assertThat(papers.subList(0, 2))
                .isEqualTo(Ground.LIGHT.papers().stream().map(Colour::written).toList());
        assertThat(papers.subList(2, 4))
                .isEqualTo(Ground.DARK.papers().stream().map(Colour::written).toList());
    }

    /**
     * On #ffffff red has 1.05 ÷ 0.2626 = 3.9985. On #f4f5f8 it has less: the light of that paper is
     * 0.2126 × 0.9047 + 0.7152 × 0.9131 + 0.0722 × 0.9387 = 0.9132, and 0.9632 ÷ 0.2626 = 3.668.
     */
    @Test
    void a_colour_counts_on_the_paper_where_it_stands_out_least() {
        assertThat(Ground.LIGHT.contrast(Colour.of("#ff0000"))).isCloseTo(3.668, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ff0000", "#e8a33d", "#ffcc00", "#ffffff", "#767676", "#00ffff"})
    void the_nearest_colour_is_read_and_one_step_before_it_was_not(String wanted) {
        Colour from = Colour.of(wanted);

        Colour nearest = Ground.LIGHT.nearest(from, Ground.OF_TEXT);

        assertThat(Ground.LIGHT.contrast(nearest)).isGreaterThanOrEqualTo(Ground.OF_TEXT);
        double before = Oklch.of(nearest).lightness() + 0.006;
        Colour lighter = Oklch.of(from).asLightAs(before).colour();
        assertThat(Ground.LIGHT.contrast(lighter)).isLessThan(Ground.OF_TEXT);
    }

    @Test
    void a_colour_that_is_read_stays_as_it_is() {
        Colour green = Colour.of("#1a6b54");

        assertThat(Ground.LIGHT.nearest(green, Ground.OF_TEXT)).isEqualTo(green);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1a6b54", "#0031d8", "#8b1a6b", "#333333", "#000000"})
    void the_colour_for_the_dark_has_the_same_hue_and_is_read_there(String light) {
        Accent accent = Accent.of(Colour.of(light), Optional.empty());

        assertThat(Ground.DARK.contrast(accent.dark())).isGreaterThanOrEqualTo(5.5);
        Oklch day = Oklch.of(accent.light());
        if (day.chroma() > 0.01) {
            assertThat(Oklch.of(accent.dark()).hue()).isCloseTo(day.hue(), within(0.05));
        }
    }

    @Test
    void a_site_may_give_the_colour_for_the_dark_itself() {
        Colour given = Colour.of("#9fd8c5");

        assertThat(Accent.of(Colour.of("#1a6b54"), Optional.of(given)).inTheDark())
                .containsEntry("--link", "#9fd8c5")
                .containsEntry("--outcome", "#9fd8c5");
    }
}
