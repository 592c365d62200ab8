package org.hiraku.chart;

/**
 * SVG as it is written: attributes and text are escaped, lengths are in em down the page and in
 * percent across it, so that a chart is as wide as its place and its letters keep their size.
 */
final class SvgText {

    private final StringBuilder text = new StringBuilder(2048);

    /** Opens an element with a class; an empty class is left out. */
    SvgText open(String element, String cssClass) {
        text.append('<').append(element);
        return cssClass.isEmpty() ? this : attribute("class", cssClass);
    }

    SvgText attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    /** A length across the page: {@code 42.5%}. */
    SvgText across(String name, double percent) {
        text.append(' ').append(name).append("=\"");
        decimal(percent);
        text.append("%\"");
        return this;
    }

    /** A length down the page: {@code 2.5em}. */
    SvgText down(String name, double em) {
        text.append(' ').append(name).append("=\"");
        decimal(em);
        text.append("em\"");
        return this;
    }

    /** Ends an element that holds nothing. */
    SvgText end() {
        text.append("/>");
        return this;
    }

    /** Ends the opening of an element that holds something. */
    SvgText inside() {
        text.append('>');
        return this;
    }

    SvgText close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    /** Words, escaped. */
    SvgText words(String words) {
        escape(words);
        return this;
    }

    /** Markup of this room's own. */
    SvgText own(String markup) {
        text.append(markup);
        return this;
    }

    SvgText own(SvgText other) {
        text.append(other.text);
        return this;
    }

    /** A line of text at a place. */
    SvgText line(String cssClass, double percent, double em, Anchor anchor, String words) {
        open("text", cssClass).across("x", percent).down("y", em);
        if (anchor != Anchor.START) {
            attribute("text-anchor", anchor.svg);
        }
        return inside().words(words).close("text");
    }

    /** Which part of a text lies at its place. */
    enum Anchor {
        /** Its beginning. */
        START("start"),
        /** Its middle. */
        MIDDLE("middle"),
        /** Its end. */
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }
    }

    /** Two digits after the point at most, the same on every machine. */
    private void decimal(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
    }

    private void escape(String words) {
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            String escaped = escaped(words.charAt(i));
            if (escaped != null) {
                text.append(words.substring(written, i)).append(escaped);
                written = i + 1;
            }
        }
        // The whole at once: a stretch is taken letter by letter.
        text.append(written == 0 ? words : words.substring(written));
    }

    /** What stands for a character that means something in SVG; null for every other. */
    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
