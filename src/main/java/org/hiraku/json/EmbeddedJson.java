package org.hiraku.json;

import java.util.function.Consumer;

/** JSON that may stand as it is inside a page's {@code script} element: only this room makes it. */
public final class EmbeddedJson {

    private final String text;

    private EmbeddedJson(String text) {
        this.text = text;
    }

    /** What {@code document} tells, written so that it cannot end the element it stands in. */
    public static EmbeddedJson of(Consumer<JsonText> document) {
        return new EmbeddedJson(JsonText.insideHtml(document));
    }

    /** The JSON. */
    public String text() {
        return text;
    }
}
