package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Characters in, UTF-8 out. */
class Utf8BufferTest {

    @Test
    void every_character_is_written_as_java_itself_writes_it() {
        Utf8Buffer buffer = new Utf8Buffer(16);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = Character.toString(c);
                buffer.clear();
                buffer.write(text, 0, text.length());
                assertThat(buffer.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void it_does_not_matter_in_which_pieces_a_text_comes() throws IOException {
        Random random = new Random(1);
        String text = "a枚é😀\uD842\uDFB7b".repeat(200);
        for (int round = 0; round < 200; round++) {
            Utf8Buffer buffer = new Utf8Buffer(16);
            for (int at = 0; at < text.length(); ) {
                int count = Math.min(text.length() - at, random.nextInt(4));
                switch (random.nextInt(3)) {
                    case 0 -> buffer.write(text, at, count);
                    case 1 -> buffer.write(text.toCharArray(), at, count);
                    default -> {
                        count = 1;
                        buffer.write(text.charAt(at));
                    }
                }
                at += count;
            }
            assertThat(buffer.toString()).isEqualTo(text);
            assertThat(buffer.length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void a_fixed_text_is_the_same_each_time_it_is_written() throws IOException {
        Utf8Buffer buffer = new Utf8Buffer(16);
        for (int i = 0; i < 5_000; i++) {
            char[] fixed = ("枚" + i + "😀").toCharArray();
            buffer.clear();
            buffer.write(fixed);
            buffer.write(fixed);
            assertThat(buffer.toString()).isEqualTo("枚" + i + "😀枚" + i + "😀");
        }
    }

    @Test
    void half_a_character_becomes_a_question_mark() {
        Utf8Buffer buffer = new Utf8Buffer(16);
        buffer.write("a\uD800b\uDC00c\uD800\uD800", 0, 7);
        assertThat(buffer.toString()).isEqualTo("a?b?c??");
    }

    @Test
    void a_cleared_buffer_starts_anew() throws IOException {
        Utf8Buffer buffer = new Utf8Buffer(16);
        buffer.write("first\uD800", 0, 6);
        buffer.clear();
        buffer.write("two", 0, 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        buffer.writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("two");
    }
}
