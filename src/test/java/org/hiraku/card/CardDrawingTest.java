package org.hiraku.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.hiraku.Approval;
import org.hiraku.card.Card.Bar;
import org.hiraku.card.Card.Figure;
import org.hiraku.card.Card.Panel;
import org.hiraku.card.Card.Role;
import org.hiraku.card.Card.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardDrawingTest {

    private static final int MOST_BYTES = 60_000;
    private static final int PAPER = 0xffffffff;
    private static final int OUTCOME = 0xff0031d8;
    private static final int TEXT = 0xff1a1a1c;

    private static final Card DONATIONS =
            new Card(
                    "枚方市",
                    "ふるさと納税による寄附金受入額",
                    "寄附金受入額は、令和5年度に2億2,623万1,970円（見込）でした。",
                    List.of(panel("350,000,000円", "226,231,970円", 60, true)));

    /** The hash stands in a file: every Java on every machine has to come to it. */
    @Test
    void its_bytes_are_the_same_on_every_machine_and_every_java() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CardDrawing.png(DONATIONS));
        String now = HexFormat.of().formatHex(hash) + "\n";

        assertThat(now)
                .isEqualTo(
                        Approval.of(
                                Path.of("src/test/resources/org/hiraku/card/donations.sha256"),
                                now));
    }

    @Test
    void its_bytes_do_not_depend_on_what_other_threads_draw() {
        byte[] alone = CardDrawing.png(DONATIONS);

        assertThat(
                        IntStream.range(0, 12)
                                .parallel()
                                .mapToObj(n -> CardDrawing.png(DONATIONS))
                                .toList())
                .allSatisfy(png -> assertThat(png).isEqualTo(alone));
    }

    @Test
    void it_has_the_size_that_previews_ask_for() throws IOException {
        BufferedImage image = image(DONATIONS);

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    /** The panel is 1,056 px wide from x = 72 on: 60 % of it end at 72 + 633.6, so at 706. */
    @Test
    void the_outcome_fills_its_share_of_the_promise() throws IOException {
        BufferedImage image = image(DONATIONS);
        int middle = 630 - CardDrawing.MARGIN - 28 + 4;

        assertThat(image.getRGB(74, middle)).as("the frame").isEqualTo(TEXT);
        assertThat(image.getRGB(90, middle)).isEqualTo(OUTCOME);
        assertThat(image.getRGB(704, middle)).isEqualTo(OUTCOME);
        assertThat(image.getRGB(707, middle)).isEqualTo(PAPER);
        assertThat(image.getRGB(1126, middle)).as("the frame").isEqualTo(TEXT);
    }

    @Test
    void an_outcome_that_is_not_firm_is_hatched() throws IOException {
        Card hatched = new Card("a", "b", "c", List.of(panel("5", "3", 60, false)));
        BufferedImage image = image(hatched);
        int middle = 630 - CardDrawing.MARGIN - 28 + 4;
        List<Integer> colours =
                IntStream.range(100, 140).mapToObj(x -> image.getRGB(x, middle)).toList();

        assertThat(colours).contains(OUTCOME, PAPER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "報",
                "<script>alert(1)</script>",
                "𠮷",
                "W",
                "1,234,567,890,123,456,789,012,345,678,901円",
                "Bürgerbeteiligungsverfahren ",
                "、。」"
            })
    void however_long_its_texts_it_is_drawn_within_its_bytes(String part) {
        String text = part.repeat(1 + 1000 / part.length());
        Panel panel = panel(text, text, 30, false);
        Panel captioned = new Panel(Optional.of(text), panel.figures(), panel.bars());

        assertThat(CardDrawing.png(new Card(text, text, text, List.of())))
                .hasSizeLessThan(MOST_BYTES);
        assertThat(CardDrawing.png(new Card(text, text, text, List.of(captioned, captioned))))
                .hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void nothing_at_all_is_a_white_sheet() throws IOException {
        BufferedImage image = image(new Card("", "", "", List.of()));

        assertThat(IntStream.range(0, 1200).map(x -> image.getRGB(x, 300)).distinct())
                .containsExactly(PAPER);
    }

    private static Panel panel(String promise, String outcome, double share, boolean firm) {
        return new Panel(
                Optional.empty(),
                List.of(
                        new Figure(Role.PROMISE, "目標値 令和6年度", promise),
                        new Figure(Role.OUTCOME, "実績値 令和5年度 見込", outcome)),
                List.of(
                        new Bar(
                                Optional.of(new Span(0, share)),
                                firm,
                                Optional.of(new Span(0, 100)),
                                Optional.empty())));
    }

    private static BufferedImage image(Card card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CardDrawing.png(card)));
    }
}
