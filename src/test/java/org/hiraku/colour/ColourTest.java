package org.hiraku.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far colours stand out from each other, and what becomes of one that does not. */
class ColourTest {

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour BLACK = Colour.of("#000000");

    @Test
    void a_colour_is_read_as_it_is_written_and_nothing_else_is() {
        assertThat(Colour.of("#1A6b54")).isEqualTo(new Colour(26, 107, 84));
        assertThat(new Colour(26, 107, 84).written()).isEqualTo("#1a6b54");
        assertThat(Colour.read("#fff")).isEmpty();
        assertThat(Colour.read("navy")).isEmpty();
        assertThat(Colour.read("#1a6b54;}")).isEmpty();
    }

    /**
     * By hand, with the parts' light ((p ÷ 255 + 0.055) ÷ 1.055)^2.4:
     *
     * <ul>
     *   <li>black on white: 1.05 ÷ 0.05 = 21
     *   <li>red: 0.2126 + 0.05 = 0.2626; 1.05 ÷ 0.2626 = 3.9985
     *   <li>#767676: 118 ÷ 255 = 0.46275, its light 0.18116; 1.05 ÷ 0.23116 = 4.5422
     *   <li>#0000ff: 0.0722 + 0.05 = 0.1222; 1.05 ÷ 0.1222 = 8.5925
     * </ul>
     */
    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ff0000, 3.9985", "#767676, 4.5422", "#0000ff, 8.5925"})
    void contrast_on_white_is_as_worked_out_by_hand(String colour, double contrast) {
        assertThat(Colour.of(colour).contrast(WHITE)).isCloseTo(contrast, within(0.0001));
        assertThat(WHITE.contrast(Colour.of(colour))).isCloseTo(contrast, within(0.0001));
    }

    @Test
    void a_colour_does_not_stand_out_from_itself() {
        assertThat(BLACK.contrast(BLACK)).isEqualTo(1);
    }

    /** The values of the primaries that are published with the colour space. */
    @ParameterizedTest
    @CsvSource({
        "#ffffff, 1.000, 0.000, -",
        "#ff0000, 0.628, 0.258, 29.23",
        "#00ff00, 0.866, 0.295, 142.50",
        "#0000ff, 0.452, 0.313, 264.05"
    })
    void eyes_order_the_primaries_as_published(
            String colour, double lightness, double chroma, String hue) {
        Oklch seen = Oklch.of(Colour.of(colour));

        assertThat(seen.lightness()).isCloseTo(lightness, within(0.001));
        assertThat(seen.chroma()).isCloseTo(chroma, within(0.001));
        if (!hue.equals("-")) {
            double degrees = Math.toDegrees(seen.hue());
            assertThat((degrees + 360) % 360).isCloseTo(Double.parseDouble(hue), within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({"#1a6b54", "#e8a33d", "#0031d8", "#767676", "#000000", "#ffffff", "#00ffff"})
    void a_colour_comes_back_as_it_was(String colour) {
        assertThat(Oklch.of(Colour.of(colour)).colour().written()).isEqualTo(colour);
    }

    @Test
    void what_no_screen_shows_becomes_less_vivid() {
        Oklch seen = Oklch.of(Colour.of("#ff0000")).asLightAs(0.9);

        Oklch shown = Oklch.of(seen.colour());

        assertThat(shown.lightness()).isCloseTo(0.9, within(0.01));
        assertThat(shown.hue()).isCloseTo(seen.hue(), within(0.03));
        assertThat(shown.chroma()).isLessThan(seen.chroma());
    }
}
