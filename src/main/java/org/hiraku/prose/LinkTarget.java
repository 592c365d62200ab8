package org.hiraku.prose;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link in prose may lead: a place of the web, a mail address, a telephone, or a page of the
 * site. All else is refused, and so is all that is not plainly one of them.
 *
 * @param kind where it leads
 * @param address what is written into the page, ASCII only; for {@link Kind#HOME} without the slash
 *     it starts with, for {@link Kind#FRAGMENT} without {@code #}
 */
record LinkTarget(Kind kind, String address) {

    /** Where a link leads. */
    enum Kind {
        /** Out of the site, by {@code https} or {@code http}. */
        WEB,
        /** To a person, by {@code mailto} or {@code tel}. */
        PERSON,
        /** Within the site, from the home page of the language. */
        HOME,
        /** Within the site, from the page that shows the prose. */
        PAGE,
        /** To a place in the same prose. */
        FRAGMENT
    }

    /** Longer addresses are refused. */
    private static final int LONGEST = 2_000;

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern WEB =
            Pattern.compile("//([^/?#@:\\[\\]]+)(:[0-9]{1,5})?([/?#].*)?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern MAIL = Pattern.compile("[^@/?#:]+@[A-Za-z0-9.-]+(\\?.*)?");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9().-]*(;ext=[0-9]+)?");
    private static final Pattern FRAGMENT_ID = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String KEPT = "-._~!$&'()*+,;=:@/?";
    private static final String INDEX = "index.html";
    private static final String HEX = "0123456789ABCDEF";

    /** The target that an author wrote; empty when it is refused. */
    static Optional<LinkTarget> of(String written) {
        String target = written.replace(String.valueOf(EmphasisMarks.MARK), "");
        if (target.isEmpty()
                || target.length() > LONGEST
                || !target.codePoints().allMatch(LinkTarget::isFit)) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.matches()) {
            return withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        return withinSite(target);
    }

    private static Optional<LinkTarget> withScheme(String scheme, String rest) {
        return switch (scheme) {
            case "https", "http" -> web(scheme, rest);
            case "mailto" ->
                    MAIL.matcher(rest).matches()
                            ? Optional.of(new LinkTarget(Kind.PERSON, "mailto:" + encode(rest)))
                            : Optional.empty();
            case "tel" ->
                    TELEPHONE.matcher(rest).matches()
                            ? Optional.of(new LinkTarget(Kind.PERSON, "tel:" + rest))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<LinkTarget> web(String scheme, String rest) {
        Matcher parts = WEB.matcher(rest);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host;
        try {
            host = IDN.toASCII(parts.group(1), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        String path = parts.group(3) == null ? "" : encode(parts.group(3));
        return Optional.of(new LinkTarget(Kind.WEB, scheme + "://" + host + port + path));
    }

    private static Optional<LinkTarget> withinSite(String target) {
        int firstEnd = indexOfAny(target, "/?#");
        if (target.startsWith("//") || target.substring(0, firstEnd).indexOf(':') >= 0) {
            return Optional.empty();
        }
        if (target.charAt(0) == '#') {
            String id = target.substring(1);
            return FRAGMENT_ID.matcher(id).matches()
                    ? Optional.of(new LinkTarget(Kind.FRAGMENT, id))
                    : Optional.empty();
        }
        return target.charAt(0) == '/'
                ? Optional.of(new LinkTarget(Kind.HOME, encode(toFile(target.substring(1)))))
                : Optional.of(new LinkTarget(Kind.PAGE, encode(toFile(target))));
    }

    /**
     * A link to a page names the page's file, so that it also leads there in a site unpacked from a
     * zip: {@code ../b/#c} becomes {@code ../b/index.html#c}.
     */
    private static String toFile(String target) {
        int end = indexOfAny(target, "?#");
        String path = target.substring(0, end);
        String rest = target.substring(end);
        if (path.isEmpty()) {
            return rest.startsWith("?") ? rest : INDEX + rest;
        }
        if (path.equals(".") || path.equals("..") || path.endsWith("/.") || path.endsWith("/..")) {
            return path + "/" + INDEX + rest;
        }
        return path.endsWith("/") ? path + INDEX + rest : target;
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** No control, no backslash, nothing invisible that could turn the reading order. */
    private static boolean isFit(int c) {
        int type = Character.getType(c);
        return c != '\\'
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }

    /** Percent-encodes what an address may not hold; what is encoded already stays. */
    private static String encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length + 16);
        boolean inFragment = false;
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean kept =
                    switch (c) {
                        case '%' -> isHex(bytes, i + 1) && isHex(bytes, i + 2);
                        case '#' -> !inFragment;
                        default -> isAsciiLetterOrDigit(c) || KEPT.indexOf(c) >= 0;
                    };
            inFragment |= c == '#';
            if (kept) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
