package org.hiraku.baking;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final int MARK = WITHIN.length - 1;
    private static final byte[] OUT = ascii("target=\"_top\" href=\"");

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment page, Map parameters, TemplateModel[] none, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        byte[] to = PartKey.text(parameters.get("to")).getBytes(StandardCharsets.UTF_8);
        if (page.getOut() instanceof Utf8Buffer out) {
            int from = out.length();
            byte[] part = PartKey.render(body, out);
            out.cutTo(from);
            lead(part, to, out);
        } else {
            Utf8Buffer alone = new Utf8Buffer();
            body.render(alone);
            Utf8Buffer led = new Utf8Buffer();
            lead(alone.toByteArray(), to, led);
            PartKey.write(led.toByteArray(), page.getOut());
        }
    }

    private static void lead(byte[] part, byte[] to, Utf8Buffer led) {
        int written = 0;
        for (int at = next(part, 0); at >= 0; at = next(part, written)) {
            led.write(part, written, at - written);
            led.write(OUT);
            led.write(to);
            written = at + WITHIN.length - 1;
        }
        led.write(part, written, part.length - written);
    }

    /** Where a link within the page begins: its last character is the rarest. */
    private static int next(byte[] part, int from) {
        for (int at = from + MARK; at < part.length - 1; at++) {
            if (part[at] == '#' && part[at - 1] == '"' && begins(part, at - MARK)) {
                return at - MARK;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] part, int at) {
        return Arrays.equals(part, at, at + WITHIN.length, WITHIN, 0, WITHIN.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
