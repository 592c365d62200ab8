package org.hiraku.prose;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Addresses that stand in a text without any mark-up.
 *
 * <p>Japanese goes on right behind an address, so an address ends where ASCII ends.
 */
final class BareLinks {

    /** Takes a text in pieces. */
    interface Reader {
        /** A piece that is no address. */
        void text(CharSequence text, int start, int end);

        /** An address, and where it leads. */
        void link(String address, String target);
    }

    private static final LinkExtractor EXTRACTOR =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

    private BareLinks() {}

    /** Whether it is worth looking for addresses in a text. */
    static boolean mayBeIn(String text) {
        return text.contains("://") || text.indexOf('@') >= 0 || text.contains("www.");
    }

    /** Reads a text in pieces, in order. */
    static void read(String text, Reader reader) {
        int start = 0;
        while (start < text.length()) {
            boolean ascii = text.charAt(start) < 0x80;
            int end = start + 1;
            while (end < text.length() && text.charAt(end) < 0x80 == ascii) {
                end++;
            }
            if (ascii) {
                readAscii(text.substring(start, end), reader);
            } else {
                reader.text(text, start, end);
            }
            start = end;
        }
    }

    private static void readAscii(String text, Reader reader) {
        for (Span span : EXTRACTOR.extractSpans(text)) {
            if (span instanceof LinkSpan link) {
                String address = text.substring(link.getBeginIndex(), link.getEndIndex());
                reader.link(
                        address,
                        switch (link.getType()) {
                            case EMAIL -> "mailto:" + address;
                            case WWW -> "http://" + address;
                            default -> address;
                        });
            } else {
                reader.text(text, span.getBeginIndex(), span.getEndIndex());
            }
        }
    }
}
