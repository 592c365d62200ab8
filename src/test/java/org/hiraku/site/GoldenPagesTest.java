package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiraku.Approval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main part of a page of each type in each language, byte for byte.
 *
 * @see Approval
 */
class GoldenPagesTest {

    private static final Path EXPECTED = Path.of("src/test/sites/city-plan/expected");
    private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>\\n?(.*)</main>");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.PageType#samples")
    void is_as_expected(PageType.Sample sample) {
        Path expected = EXPECTED.resolve(sample.name() + ".html");
        String main = main(BuiltSite.city().text(sample.file()));

        assertThat(main).isEqualTo(Approval.of(expected, main));
    }

    @Test
    void nothing_is_expected_of_pages_that_are_not_there() throws IOException {
        List<String> samples = PageType.samples().map(s -> s.name() + ".html").toList();

        try (Stream<Path> found = Files.walk(EXPECTED)) {
            assertThat(found.filter(Files::isRegularFile))
                    .extracting(file -> EXPECTED.relativize(file).toString().replace('\\', '/'))
                    .containsExactlyInAnyOrderElementsOf(samples);
        }
    }

    private static String main(String html) {
        Matcher main = MAIN.matcher(html);
        assertThat(main.find()).isTrue();
        return main.group(1);
    }
}
