package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Descriptions for search engines. */
class DescriptionsTest {

    @Test
    void two_hundred_characters_stay_as_they_are() {
        String sentence = "𠮷".repeat(200);

        assertThat(Descriptions.shortened(sentence)).isEqualTo(sentence);
    }

    @Test
    void a_longer_one_is_cut_with_an_ellipsis_and_never_inside_a_character() {
        assertThat(Descriptions.shortened("𠮷".repeat(201))).isEqualTo("𠮷".repeat(199) + "…");
    }
}
