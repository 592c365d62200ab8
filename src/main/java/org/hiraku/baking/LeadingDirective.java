package org.hiraku.baking;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A part of another page, whose links to places of that page lead there, and out of the frame in
 * which another site may show this one: {@code <@leading to="../index.html">…</@leading>}.
 *
 * <p>Example: {@code href="#working-2024"} becomes {@code target="_top"
 * href="../index.html#working-2024"}. Only a template writes that beginning: a quotation mark in
 * the data is escaped.
 */
final class LeadingDirective implements TemplateDirectiveModel {

    private static final byte[] WITHIN = ascii("href=\"#");
    private static final byte[] OUT = ascii("target=\"_top\" href=\"");

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment page, Map parameters, TemplateModel[] none, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        byte[] to = PartKey.text(parameters.get("to")).getBytes(StandardCharsets.UTF_8);
        Utf8Buffer rendered = new Utf8Buffer();
        body.render(rendered);
        Utf8Buffer led = new Utf8Buffer(rendered.length() * 2);
        lead(rendered.bytes(), rendered.length(), to, led);
        PartKey.write(led.toByteArray(), page.getOut());
    }

    private static void lead(byte[] part, int length, byte[] to, Utf8Buffer led) {
        int written = 0;
        for (int at = next(part, 0, length); at >= 0; at = next(part, written, length)) {
            led.write(part, written, at - written);
            led.write(OUT);
            led.write(to);
            written = at + WITHIN.length - 1;
        }
        led.write(part, written, length - written);
    }

    private static int next(byte[] part, int from, int length) {
        for (int at = from; at <= length - WITHIN.length; at++) {
            int same = 0;
            while (same < WITHIN.length && part[at + same] == WITHIN[same]) {
                same++;
            }
            if (same == WITHIN.length) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
