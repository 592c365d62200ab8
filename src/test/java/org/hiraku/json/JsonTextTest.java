package org.hiraku.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void members_stand_in_the_order_in_which_they_are_told() {
        String json =
                JsonText.of(
                        j ->
                                j.object(
                                        () ->
                                                j.text("unit", "yen")
                                                        .number("page", 3)
                                                        .truth("additive", false)
                                                        .nothing("target")
                                                        .array("at", () -> j.text("a").nothing())
                                                        .object("name", () -> j.text("ja", "円"))));
        assertThat(json)
                .isEqualTo(
                        "{\"unit\":\"yen\",\"page\":3,\"additive\":false,\"target\":null,"
                                + "\"at\":[\"a\",null],\"name\":{\"ja\":\"円\"}}");
    }

    @Test
    void numbers_keep_their_digits_and_take_no_exponent() {
        String json =
                JsonText.of(
                        j ->
                                j.array(
                                        () ->
                                                j.number(new BigDecimal("65.0"))
                                                        .number(new BigDecimal("1E+9"))
                                                        .number(new BigDecimal("0.00000001"))));
        assertThat(json).isEqualTo("[65.0,1000000000,0.00000001]");
    }

    @Test
    void text_inside_html_can_neither_close_its_element_nor_end_a_line() {
        String hostile = "</script>&\u2028\u2029\"\\𠮷";
        assertThat(JsonText.insideHtml(j -> j.text(hostile)))
                .isEqualTo("\"\\u003C/script\\u003E\\u0026\\u2028\\u2029\\\"\\\\𠮷\"");
    }

    @Test
    void names_inside_html_are_escaped_too() {
        assertThat(JsonText.insideHtml(j -> j.object(() -> j.text("<b>", ""))))
                .isEqualTo("{\"\\u003Cb\\u003E\":\"\"}");
    }

    @Test
    void controls_are_escaped() {
        assertThat(JsonText.of(j -> j.text("a\u001B\n"))).isEqualTo("\"a\\u001B\\n\"");
    }

    @Test
    void a_stream_gets_utf_8_with_rare_kanji_in_four_bytes() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        JsonText.write(target, j -> j.text("𠮷野家 葛󠄀"));
        assertThat(target.toByteArray()).isEqualTo("\"𠮷野家 葛󠄀\"".getBytes(StandardCharsets.UTF_8));
    }
}
