package org.hiraku.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final int[] SIZES = {40, 30, 20};

    @Test
    void a_short_text_is_set_in_the_largest_letters() {
        Paragraph set = Paragraph.fitting("図書館", Typeface.bold(), 500, SIZES, 1);

        assertThat(set.lines()).containsExactly("図書館");
        assertThat(set.size()).isEqualTo(40);
        assertThat(set.whole()).isTrue();
    }

    @Test
    void a_text_of_nothing_has_a_line_of_nothing() {
        assertThat(Paragraph.fitting("", Typeface.bold(), 500, SIZES, 1).line()).isEmpty();
    }

    /** Sixteen letters of 30 px are 480 px wide, of 40 px 640. */
    @Test
    void a_longer_one_gets_smaller_before_anything_is_cut() {
        Paragraph set = Paragraph.fitting("市立図書館の本と雑誌の貸出冊数等", Typeface.bold(), 500, SIZES, 1);

        assertThat(set.size()).isEqualTo(30);
        assertThat(set.whole()).isTrue();
    }

    @Test
    void what_does_not_fit_in_the_smallest_ends_with_an_ellipsis_and_never_inside_a_number() {
        Paragraph set =
                Paragraph.fitting("寄附金の受入額は226,231,970円でした。", Typeface.regular(), 250, SIZES, 1);

        assertThat(set.lines()).containsExactly("寄附金の受入額は…");
        assertThat(set.whole()).isFalse();
    }

    @Test
    void a_word_wider_than_a_line_is_cut_letter_by_letter() {
        Paragraph set = Paragraph.fitting("w".repeat(500), Typeface.regular(), 250, SIZES, 3);

        assertThat(set.lines()).hasSize(1);
        assertThat(set.lines().get(0)).startsWith("www").endsWith("w…");
        assertThat(Typeface.regular().width(set.lines().get(0), 20)).isLessThanOrEqualTo(250);
    }

    @Test
    void lines_of_a_title_are_about_as_long_as_one_another() {
        String title = "人権啓発イベント等の参加者数と男女共同参画事業";
        Paragraph set = Paragraph.fitting(title, Typeface.bold(), 850, new int[] {40}, 2);

        assertThat(set.lines()).hasSize(2);
        assertThat(set.lines().get(1)).hasSizeLessThan(4);
        assertThat(set.balanced(850).lines()).hasSize(2);
        assertThat(set.balanced(850).lines().get(1)).hasSizeGreaterThan(8);
    }
}
