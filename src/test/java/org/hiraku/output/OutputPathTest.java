package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "ja/plans/2024-city/index.html",
                "_headers",
                ".well-known/security.txt",
                ".nojekyll",
                "CNAME",
                "assets/site.3f9a.css",
                "data/indicators/x.csv",
                "console.html",
                "com10",
                "a..b"
            })
    void is_made_of_plain_names(String path) {
        assertThat(OutputPath.isValid(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "a/",
                "a//b",
                ".",
                "..",
                "../x",
                "a/../b",
                "a/./b",
                "a.",
                "a./b",
                "a b",
                "a\\b",
                "C:x",
                "a\u0000b",
                "a\nb",
                "開.html",
                "e\u0301.html",
                "con",
                "NUL.html",
                "a/aux.tar.gz/b",
                "Com1",
                "lpt9.txt",
                "%2e%2e/x",
                ".hiraku-manifest"
            })
    void is_never_one_that_leads_elsewhere_or_means_another_file_on_another_system(String path) {
        assertThat(OutputPath.isValid(path)).isFalse();
    }

    @Test
    void has_names_of_at_most_255_letters() {
        assertThat(OutputPath.isValid("a".repeat(255) + "/b")).isTrue();
        assertThat(OutputPath.isValid("a".repeat(256) + "/b")).isFalse();
        assertThat(OutputPath.isValid(("a".repeat(200) + "/").repeat(6) + "b")).isFalse();
    }
}
