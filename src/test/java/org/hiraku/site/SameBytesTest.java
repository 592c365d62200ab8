package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same record gives the same bytes, wherever and however it is built. */
class SameBytesTest {

    private static final Path CITY = Path.of("src/test/sites/city-plan");
    private static final SortedMap<String, byte[]> FIRST =
            BuiltSite.files(CITY, "--jobs", "1", "--no-images");

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest(name = "on {0} threads")
    @CsvSource({"1", "2", "7"})
    void on_any_number_of_threads(int jobs) {
        assertThat(differing(BuiltSite.files(CITY, "--jobs", "" + jobs, "--no-images"))).isEmpty();
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC", "Asia/Tokyo"})
    void in_any_time_zone(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(differing(BuiltSite.files(CITY, "--no-images"))).isEmpty();
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "de-DE"})
    void in_any_locale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(differing(BuiltSite.files(CITY, "--no-images"))).isEmpty();
    }

    @Test
    void of_hirakata_too() {
        SortedMap<String, byte[]> first = BuiltSite.files(Path.of("."), "--jobs", "1");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        SortedMap<String, byte[]> second = BuiltSite.files(Path.of("."), "--jobs", "2");

        assertThat(differing(first, second)).isEmpty();
    }

    private static List<String> differing(SortedMap<String, byte[]> other) {
        return differing(FIRST, other);
    }

    private static List<String> differing(
            SortedMap<String, byte[]> first, SortedMap<String, byte[]> other) {
        assertThat(other.keySet()).isEqualTo(first.keySet());
        return first.keySet().stream()
                .filter(file -> !java.util.Arrays.equals(first.get(file), other.get(file)))
                .toList();
    }
}
