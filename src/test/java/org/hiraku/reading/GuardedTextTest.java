package org.hiraku.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.hiraku.plan.Indicator;
import org.hiraku.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guard lets through, and what it names. */
class GuardedTextTest {

    private static final String LOANS =
            "name: {ja: 図書の貸出冊数, en: Library loans}\n"
                    + "unit: number\ndirection: up\ntargets: {2024: 130000}\n";

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, Shift_JIS", "windows-31j, Shift_JIS", "EUC-JP, EUC-JP",
        "ISO-2022-JP, ISO-2022-JP", "UTF-16, UTF-16", "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16", "UTF-32, UTF-32"
    })
    void a_wrong_encoding_is_named(String charset, String named) {
        byte[] bytes = LOANS.getBytes(Charset.forName(charset));
        byte[] marked = charset.equals("UTF-32") ? concat(new byte[] {0, 0, -2, -1}, bytes) : bytes;

        List<Problem> problems = ReadText.indicator(marked).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule()).isEqualTo("encoding");
        assertThat(problems.get(0).details()).containsEntry("encoding", named);
    }

    @Test
    void a_text_that_is_cut_inside_a_character_is_told_where() {
        byte[] whole = "a: あ\nb: い".getBytes(UTF_8);

        ParsedFile file = ReadText.indicator(Arrays.copyOf(whole, whole.length - 1));

        // The first byte of い stands after "b: " in line 2; Shift_JIS and EUC-JP fit no better.
        assertThat(ReadText.problems(file)).containsExactly("encoding.unknown 2:4");
    }

    @Test
    void a_bom_at_the_start_and_windows_line_ends_are_fine() {
        byte[] bytes = ("\uFEFF" + LOANS.replace("\n", "\r\n")).getBytes(UTF_8);

        Indicator indicator = ReadText.sound(ReadText.indicator(bytes));

        assertThat(indicator.name().in("en")).contains("Library loans");
    }

    @Test
    void characters_that_hide_something_are_refused_where_they_stand() {
        String yaml =
                LOANS
                        + "notes:\n- a\u0007b\n- ab\u202Ec\n- \uFEFFd\n- \uFFFF\n- \uD83F\uDFFE\n"
                        + "- x\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301y\n- e\rf\n- \u0085\n";

        assertThat(ReadText.problems(ReadText.indicator(yaml)))
                .containsExactly(
                        "character.control 6:4",
                        "character.bidi 7:5",
                        "character.bom 8:3",
                        "character.none 9:3",
                        "character.none 10:3",
                        "character.marks 11:12",
                        "character.control 12:4",
                        "character.control 13:3");
    }

    @Test
    void rare_ideographs_variants_and_emoji_are_kept_as_they_are() {
        String names = "𠮷野家 葛\uDB40\uDD00城 \uFA19社 \uFA1Bﾊﾝｶｸ 👩‍👩‍👧‍👦 한국어";

        Indicator indicator = ReadText.sound(ReadText.indicator(LOANS + "notes: [" + names + "]"));

        assertThat(indicator.notes().get(0).in("ja")).contains(names);
    }

    @Test
    void text_in_nfd_is_kept_in_nfc_beside_a_compatibility_ideograph() {
        String nfd = "か\u3099くしゅう \uFA19 Caf e\u0301";

        Indicator indicator = ReadText.sound(ReadText.indicator(LOANS + "notes: [" + nfd + "]"));

        assertThat(indicator.notes().get(0).in("ja")).contains("がくしゅう \uFA19 Caf é");
    }

    @Test
    void two_keys_that_are_one_in_nfc_are_a_repeated_key() {
        ParsedFile file = ReadText.indicator(LOANS + "が: 1\nか\u3099: 2\n");

        assertThat(ReadText.problems(file)).contains("yaml-duplicate-key 6:1");
        assertThat(file.problems()).extracting(p -> p.details().get("line")).contains("5");
    }

    @Test
    void a_fault_in_one_value_does_not_hide_the_next() {
        ParsedFile file =
                ReadText.indicator(
                        "name: a\u0007\nunit: Number\ndirection: upp\ntargets: {2024: 1,000}\n");

        assertThat(ReadText.problems(file))
                .containsExactly(
                        "character.control 1:8",
                        "number-syntax.meant 4:17",
                        "id-syntax.capitals 2:7",
                        "choice.near 3:12");
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
