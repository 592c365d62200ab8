package org.hiraku.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.reading.Node.Scalar;

/** Reads web and mail addresses. */
final class AddressReader {

    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s/?#@\\\\<>\"'`{}|^]+(?:[/?#][^\\s\\\\<>\"`{}|^]*)?");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=_~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private AddressReader() {}

    /** A web address: {@code http:} or {@code https:}, with a host and without user info. */
    static Optional<String> web(Node node, Faults faults) {
        return matching(WEB, "url-syntax", node, faults);
    }

    /** The address under which a site lives, with a slash at its end. */
    static Optional<String> site(Node node, Faults faults) {
        Optional<String> address = web(node, faults);
        if (address.isPresent() && address.get().matches(".*[?#].*")) {
            faults.error("url-syntax.site", node, "value", address.get());
            return Optional.empty();
        }
        return address.map(a -> a.endsWith("/") ? a : a + "/");
    }

    /** A mail address. */
    static Optional<String> mail(Node node, Faults faults) {
        return matching(MAIL, "mail-syntax", node, faults);
    }

    private static Optional<String> matching(Pattern form, String rule, Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().text();
        if (written.length() <= 2_000 && form.matcher(written).matches()) {
            return Optional.of(written);
        }
        faults.error(rule, node, "value", written);
        return Optional.empty();
    }
}
