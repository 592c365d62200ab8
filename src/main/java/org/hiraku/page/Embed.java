package org.hiraku.page;

import java.util.regex.Pattern;
import org.hiraku.card.Card;
import org.hiraku.plan.Indicator;

/**
 * How other sites embed an indicator in one language.
 *
 * @param file the machine file that tells it, as oEmbed
 * @param fileHref the same, absolute
 * @param title what is embedded
 * @param snippet the HTML to put into a page
 * @param publisher who publishes it
 * @param home the publisher's home page, absolute
 */
public record Embed(
        Address file,
        String fileHref,
        String title,
        String snippet,
        String publisher,
        String home) {

    private static final Pattern MEANS_SOMETHING = Pattern.compile("[&<>\"]");

    /** How wide an embed is where its page does not say, in CSS pixels. */
    public static final int WIDTH = 640;

    /**
     * How tall it is: what a phone shows at once. That holds the sentence, the results and the
     * chart of nearly all indicators, and of most the table too; what is longer is scrolled to.
     */
    public static final int HEIGHT = 740;

    /** The width of its image. */
    public static final int IMAGE_WIDTH = Card.WIDTH;

    /** The height of its image. */
    public static final int IMAGE_HEIGHT = Card.HEIGHT;

    static Embed of(LanguageSide side, Indicator indicator) {
        Site site = side.site();
        String path = Paths.indicator(indicator.id());
        String title = side.words(indicator.name());
        Address embedded = Address.page(side.language(), path).below(Paths.EMBED);
        Address file = MachinePaths.oembed(indicator.id(), side.language());
        return new Embed(
                file,
                Frames.canonical(site, file),
                title,
                snippet(Frames.canonical(site, embedded), title),
                side.chrome().publisherName(),
                Frames.canonical(site, side.address("")));
    }

    /** Attributes alone, no style: the page that it stands in may forbid styles of its parts. */
    private static String snippet(String address, String title) {
        return "<iframe src=\""
                + escaped(address)
                + "\" title=\""
                + escaped(title)
                + "\" width=\"100%\" height=\""
                + HEIGHT
                + "\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return MEANS_SOMETHING.matcher(text).find()
                ? text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                : text;
    }

    Frame.Oembed told() {
        return new Frame.Oembed(fileHref, title);
    }
}
