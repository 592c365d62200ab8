package org.hiraku.baking;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * HTML as FreeMarker's own output format has it, escaped straight into a page's bytes.
 *
 * <p>The same five characters are escaped in the same way; a text is encoded once, and looked
 * through once, as bytes.
 */
final class PageHtml extends CommonMarkupOutputFormat<PageHtml.Trusted> {

    static final PageHtml INSTANCE = new PageHtml();

    private PageHtml() {}

    /** HTML that is printed as it stands. */
    static final class Trusted extends CommonTemplateMarkupOutputModel<Trusted> {

        private Trusted(String plainText, String markup) {
            super(plainText, markup);
        }

        @Override
        public PageHtml getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return HTMLOutputFormat.INSTANCE.getName();
    }

    @Override
    public String getMimeType() {
        return HTMLOutputFormat.INSTANCE.getMimeType();
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (out instanceof Utf8Buffer page) {
            page.writeEscaped(text);
        } else {
            out.write(escapePlainText(text));
        }
    }

    @Override
    public String escapePlainText(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
    }

    @Override
    protected Trusted newTemplateMarkupOutputModel(String plainText, String markup) {
        return new Trusted(plainText, markup);
    }
}
