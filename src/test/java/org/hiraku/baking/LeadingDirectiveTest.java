package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of another page leads back to it. */
class LeadingDirectiveTest {

    /** A page with a text. */
    public record Shown(String text) {}

    @TempDir Path site;

    @Test
    void links_to_places_lead_to_the_page_and_out_of_the_frame() throws IOException {
        assertThat(led("<a href=\"#one\">1</a> <a href=\"#two\">2</a>"))
                .isEqualTo(
                        "<a target=\"_top\" href=\"../index.html#one\">1</a>"
                                + " <a target=\"_top\" href=\"../index.html#two\">2</a>");
    }

    @Test
    void links_elsewhere_and_ids_stay() throws IOException {
        String part = "<a href=\"x.html\">x</a><p id=\"one\">#</p>";

        assertThat(led(part)).isEqualTo(part);
    }

    @Test
    void a_text_that_looks_like_a_link_stays_a_text() throws IOException {
        assertThat(led("<p>${page.text}</p>"))
                .isEqualTo("<p>&lt;a href=&quot;#one&quot;&gt;令和6年度</p>");
    }

    /** The page comes first, or its embed: both come out the same. */
    @Test
    void a_shared_part_stays_as_it_is_on_its_page() throws IOException {
        String part = "<@shared part=\"p\" of=\"k\"><a href=\"#one\">1</a></@shared>";
        write("pages/page.ftlh", part);
        write("pages/embed.ftlh", "<@leading to=\"../index.html\">" + part + "</@leading>");
        Bakery pageFirst = Bakery.open(Theme.of(site));
        Bakery embedFirst = Bakery.open(Theme.of(site));

        String page = bake(pageFirst, "page");
        String embed = bake(pageFirst, "embed");

        assertThat(page).isEqualTo("<a href=\"#one\">1</a>");
        assertThat(embed).isEqualTo("<a target=\"_top\" href=\"../index.html#one\">1</a>");
        assertThat(bake(embedFirst, "embed")).isEqualTo(embed);
        assertThat(bake(embedFirst, "page")).isEqualTo(page);
    }

    private String led(String part) throws IOException {
        write("pages/embed.ftlh", "<@leading to=\"../index.html\">" + part + "</@leading>");
        return bake(Bakery.open(Theme.of(site)), "embed");
    }

    private static String bake(Bakery bakery, String page) {
        Utf8Buffer out = new Utf8Buffer();
        Shown shown = new Shown("<a href=\"#one\">令和6年度");
        bakery.bake("pages/" + page + ".ftlh", shown, Map.of(), out);
        return out.toString();
    }

    private void write(String template, String text) throws IOException {
        Path file = site.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
