package org.hiraku.opendata;

import java.util.Optional;
import org.hiraku.json.JsonText;
import org.hiraku.page.Embed;
import org.hiraku.page.MachineFile;
import org.hiraku.page.ShareImage;

/** How an indicator is embedded, as an answer of oEmbed 1.0 that is the same for every question. */
final class OembedJson {

    private OembedJson() {}

    static MachineFile.Bytes of(Embed embed, Optional<ShareImage> image) {
        return target ->
                JsonText.write(target, json -> json.object(() -> members(json, embed, image)));
    }

    private static void members(JsonText json, Embed embed, Optional<ShareImage> image) {
        json.text("version", "1.0");
        json.text("type", "rich");
        json.text("title", embed.title());
        json.text("provider_name", embed.publisher());
        json.text("provider_url", embed.home());
        json.text("html", embed.snippet());
        json.number("width", Embed.WIDTH);
        json.number("height", Embed.HEIGHT);
        image.ifPresent(
                its ->
                        json.text("thumbnail_url", its.href())
                                .number("thumbnail_width", Embed.IMAGE_WIDTH)
                                .number("thumbnail_height", Embed.IMAGE_HEIGHT));
    }
}
