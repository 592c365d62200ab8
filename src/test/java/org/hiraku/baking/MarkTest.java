package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures may be a site's mark. */
class MarkTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
    private static final Place PLACE = Place.wholeFile("data/site.yaml");

    @TempDir private Path site;
    private final Problems problems = new Problems();

    /** The first bytes of a PNG 300 wide (0x12c) and 100 high (0x64): 40 high, it is 120 wide. */
    @Test
    void a_png_says_its_size_at_its_beginning() throws IOException {
        byte[] png = head("89504e470d0a1a0a 0000000d 49484452 0000012c 00000064 08060000 00");

        assertThat(mark("a.png", png)).contains(new Mark("a.png", "image/png", 120, 40));
    }

    /**
     * WebP counts from 0 where it packs bits: lossless, 14 bits each, 199 (0x0c7) and 99 (0x063 <<
     * 14) make 0x0018c0c7, little end first; extended, 24 bits each.
     */
    @Test
    void a_webp_says_its_size_in_one_of_three_ways() throws IOException {
        String riff = "52494646 00000000 57454250 ";

        assertThat(mark("a.webp", head(riff + "56503820 00000000 000000 9d012a c800 6400")))
                .contains(new Mark("a.webp", "image/webp", 80, 40));
        assertThat(mark("b.webp", head(riff + "5650384c 00000000 2f c7c01800")))
                .contains(new Mark("b.webp", "image/webp", 80, 40));
        assertThat(mark("c.webp", head(riff + "56503858 0a000000 00000000 c70000 630000")))
                .contains(new Mark("c.webp", "image/webp", 80, 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox=\"0 0 32 16\">",
                "viewBox='0,0,3.2,1.6'>",
                "width=\"200\" height=\"100px\"><title>a</title>",
                "viewBox=\"0 0 2 1\"><defs><g id=\"a\"/></defs><use href=\"#a\" fill=\"url(#b)\"/>"
            })
    void an_svg_says_its_size_by_its_view_box_or_its_sides(String rest) throws IOException {
        assertThat(mark("a.svg", (SVG + rest + "</svg>").getBytes(StandardCharsets.UTF_8)))
                .contains(new Mark("a.svg", "image/svg+xml", 80, 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "><path/>",
                "viewBox=\"0 0 1 1\"><script/>",
                "viewBox=\"0 0 1 1\"><s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>",
                "viewBox=\"0 0 1 1\"><b xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "viewBox=\"0 0 1 1\" onload=\"a()\">",
                "viewBox=\"0 0 1 1\"><a/>",
                "viewBox=\"0 0 1 1\"><image href=\"https://a.example/b.png\"/>",
                "viewBox=\"0 0 1 1\"><use href=\"data:x\"/>",
                "viewBox=\"0 0 1 1\"><style>@import 'a.css'</style>",
                "viewBox=\"0 0 1 1\"><style>a{fill:ur\\l(b)}</style>",
                "viewBox=\"0 0 1 1\"><path fill=\"url(https://a.example/)\"/>",
                "viewBox=\"0 0 1 1\"><foreignObject/>",
                "viewBox=\"0 0 1 1\"><set attributeName=\"href\"/>",
                "viewBox=\"0 0 1 1\"><?xml-stylesheet href=\"a.css\"?>",
                "viewBox=\"0 0 1 1\"><path>"
            })
    void an_svg_that_is_more_than_a_picture_is_refused(String rest) throws IOException {
        assertThat(mark("a.svg", (SVG + rest + "</svg>").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(told()).isEqualTo("mark.svg");
    }

    @Test
    void an_svg_with_a_document_type_is_refused() throws IOException {
        String typed = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"/etc/passwd\">]>";

        mark("a.svg", (typed + SVG + "viewBox=\"0 0 1 1\"/>").getBytes(StandardCharsets.UTF_8));

        assertThat(told()).isEqualTo("mark.svg");
    }

    @Test
    void a_picture_of_20_000_bytes_may_be_a_mark_and_one_of_a_byte_more_may_not()
            throws IOException {
        byte[] png = new byte[Mark.BYTES_AT_MOST];
        byte[] head = head("89504e470d0a1a0a 0000000d 49484452 00000001 00000001 08060000 00");
        System.arraycopy(head, 0, png, 0, head.length);

        assertThat(mark("a.png", png)).isPresent();
        assertThat(mark("b.png", java.util.Arrays.copyOf(png, png.length + 1))).isEmpty();
        assertThat(told()).isEqualTo("mark.size");
    }

    @Test
    void no_link_is_followed() throws IOException {
        Path outside = Files.createDirectories(site.resolve("outside"));
        Files.write(
                outside.resolve("a.png"),
                head("89504e470d0a1a0a 0000000d 49484452 00000001 00000001 08060000 00"));
        Files.createDirectories(site.resolve("assets"));
        Files.createSymbolicLink(site.resolve("assets/images"), outside);

        assertThat(Mark.of(site, "assets/images/a.png", PLACE, problems)).isEmpty();
        assertThat(told()).isEqualTo("mark.missing");
    }

    private Optional<Mark> mark(String name, byte[] bytes) throws IOException {
        Files.createDirectories(site.resolve("assets"));
        Files.write(site.resolve("assets").resolve(name), bytes);
        return Mark.of(site, "assets/" + name, PLACE, problems);
    }

    private String told() {
        return problems.sorted().stream().map(Problem::rule).reduce((a, b) -> b).orElse("nothing");
    }

    /** Bytes as digits, and nothing after them, as long as the head of a picture is. */
    private static byte[] head(String digits) {
        byte[] written = HexFormat.of().parseHex(digits.replace(" ", ""));
        return java.util.Arrays.copyOf(written, Math.max(written.length, 33));
    }
}
