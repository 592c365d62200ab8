package org.hiraku.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiraku.plan.Furigana;

/**
 * Readings as HTML: {@code <ruby>枚方<rp>（</rp><rt>ひらかた</rt><rp>）</rp></ruby>}. An attribute holds
 * the words without them, and code stays as it was written.
 */
final class Rubies {

    private static final Pattern CODE_OR_TAG =
            Pattern.compile("(?s)<code>.*?</code>|<[^>]*(?:>|$)");

    private static final char TAG_END = '>';

    private Rubies() {}

    /** Escaped text with its readings. */
    static String inText(String html) {
        return Furigana.replaced(
                html,
                (base, reading) ->
                        "<ruby>" + base + "<rp>（</rp><rt>" + reading + "</rt><rp>）</rp></ruby>");
    }

    /** The pieces of a text with its readings; all but the first begin within a tag. */
    static List<String> in(List<String> pieces) {
        List<String> read = new ArrayList<>(pieces.size());
        for (String piece : pieces) {
            int start = read.isEmpty() ? 0 : piece.indexOf(TAG_END) + 1;
            read.add(Furigana.without(piece.substring(0, start)) + inPiece(piece.substring(start)));
        }
        return read;
    }

    private static String inPiece(String piece) {
        StringBuilder read = new StringBuilder(piece.length() + 256);
        Matcher tag = CODE_OR_TAG.matcher(piece);
        int done = 0;
        while (tag.find()) {
            read.append(inText(piece.substring(done, tag.start())));
            String whole = tag.group();
            read.append(whole.startsWith("<code>") ? whole : Furigana.without(whole));
            done = tag.end();
        }
        return read.append(inText(piece.substring(done))).toString();
    }
}
