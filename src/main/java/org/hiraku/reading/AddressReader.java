package org.hiraku.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Scalar;

/** Reads web and mail addresses. */
final class AddressReader {

    private static final int LENGTH = 2_000;
    private static final int BRANCH_LENGTH = 200;

    private static final Pattern WEB_FORM =
            Pattern.compile("https?://[^\\s/?#@\\\\<>\"'`{}|^]+(?:[/?#][^\\s\\\\<>\"`{}|^]*)?");
    private static final Pattern MAIL_FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=_~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** A branch as git lets it be called, without what an address gives a meaning of its own. */
    private static final Pattern BRANCH_FORM =
            Pattern.compile(
                    "(?!.*(?:\\.\\.|//|/\\.|@\\{))[^-./][^\\s~^:?*\\[\\]\\\\#%<>\"`{}|]*(?<![./])");

    /** The same without a question, a fragment or what no address of a page can be made from. */
    private static final Pattern SITE_FORM =
            Pattern.compile(
                    "https?://[^\\s/?#@\\\\<>\"'`{}|^%\\[\\]]+"
                            + "(?:/[^\\s\\\\<>\"`{}|^?#%\\[\\]]*"
                            + "(?:%[0-9A-Fa-f]{2}[^\\s\\\\<>\"`{}|^?#%\\[\\]]*)*)?");

    /** A web address: {@code http:} or {@code https:}, with a host and without user info. */
    static final ValueReader<String> WEB =
            ValueReader.of(
                    Word.of("web-address", WEB_FORM, LENGTH, "https://example.org/plan.pdf"),
                    (node, faults) -> matching(WEB_FORM, LENGTH, "url-syntax", node, faults));

    /** The address under which a site lives, with a slash at its end. */
    static final ValueReader<String> SITE =
            ValueReader.of(
                    Word.of("site-address", SITE_FORM, LENGTH, "https://example.org/"),
                    AddressReader::site);

    /** A mail address. */
    static final ValueReader<String> MAIL =
            ValueReader.of(
                    Word.of("mail-address", MAIL_FORM, LENGTH, "office@example.org"),
                    (node, faults) -> matching(MAIL_FORM, LENGTH, "mail-syntax", node, faults));

    /** A branch of a repository: {@code main}. */
    static final ValueReader<String> BRANCH =
            ValueReader.of(
                    Word.of("branch", BRANCH_FORM, BRANCH_LENGTH, "main"),
                    (node, faults) ->
                            matching(BRANCH_FORM, BRANCH_LENGTH, "branch-syntax", node, faults));

    private AddressReader() {}

    private static Optional<String> site(Node node, Faults faults) {
        Optional<String> address = WEB.read(node, faults);
        if (address.isPresent() && !SITE_FORM.matcher(address.get()).matches()) {
            faults.error("url-syntax.site", node, "value", address.get());
            return Optional.empty();
        }
        return address.map(a -> a.endsWith("/") ? a : a + "/");
    }

    private static Optional<String> matching(
            Pattern form, int longest, String rule, Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().text();
        if (written.length() <= longest && form.matcher(written).matches()) {
            return Optional.of(written);
        }
        faults.error(rule, node, "value", written);
        return Optional.empty();
    }
}
