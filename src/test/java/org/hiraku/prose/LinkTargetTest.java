package org.hiraku.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a link in prose may lead. */
class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, WEB, https://example.org",
        "HTTP://Example.ORG:8080/A b?x=ü#y, WEB, http://example.org:8080/A%20b?x=%C3%BC#y",
        "https://日本語.jp/枚方, WEB, https://xn--wgv71a119e.jp/%E6%9E%9A%E6%96%B9",
        "https://example.org/100%/{a}|\"<>, WEB, https://example.org/100%25/%7Ba%7D%7C%22%3C%3E",
        "mailto:a@example.org?subject=x, PERSON, mailto:a@example.org?subject=x",
        "tel:+81-72-841-1221, PERSON, tel:+81-72-841-1221",
        "https://example.org/%E6%9E%9A%zz#a#b, WEB, https://example.org/%E6%9E%9A%25zz#a%23b",
        "/, HOME, index.html",
        "/#x, HOME, index.html#x",
        "/about/?a#b, HOME, about/index.html?a#b",
        "/../data/site.json, HOME, ../data/site.json",
        "../b/#c, PAGE, ../b/index.html#c",
        ".., PAGE, ../index.html",
        "b, PAGE, b",
        "b/c:d, PAGE, b/c:d",
        "?q=a:b, PAGE, ?q=a:b",
        "#section-1, FRAGMENT, section-1",
    })
    void these_are_allowed(String written, LinkTarget.Kind kind, String address) {
        assertThat(LinkTarget.of(written)).contains(new LinkTarget(kind, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "java%0ascript:alert(1)",
                "javascript&colon;:x",
                "vbscript:x",
                "data:text/html,x",
                "data:image/png;base64,AAAA",
                "file:///etc/passwd",
                "blob:x",
                "ftp://example.org/",
                "//evil.example/",
                "///evil.example/",
                "\\\\evil.example",
                "/\\evil.example",
                "https:\\\\evil.example",
                "https:evil.example",
                "https:/evil.example",
                "https:///evil.example",
                "https://",
                "https://user@evil.example/",
                "https://user:pass@evil.example/",
                "https://good.example@evil.example/",
                "https://[::1]/",
                "https://a b/",
                "https://a<b>/",
                "https://a:123456/",
                "https://例え\u202E.jp/",
                "https://example.org/\u200B",
                "/a\u202Eb",
                "/a\nb",
                "/a\u2028b",
                "a\uD800b",
                "mailto:",
                "mailto:nobody",
                "mailto:a@b@c",
                "tel:javascript",
                "tel:",
                "x:y",
                "",
                "#",
                "#a b",
                "#a\"b",
            })
    void these_are_refused(String written) {
        assertThat(LinkTarget.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_990, 2_001})
    void an_address_has_at_most_two_thousand_characters(int length) {
        assertThat(LinkTarget.of("/" + "a".repeat(length - 1)).isPresent())
                .isEqualTo(length <= 2_000);
    }
}
