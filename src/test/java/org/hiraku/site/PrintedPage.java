package org.hiraku.site;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page as Chromium prints it.
 *
 * @param sheets the text of each sheet of paper, without any space
 * @param colours what is on them that is neither black, white nor grey, as {@code #rrggbb}
 */
record PrintedPage(List<String> sheets, TreeSet<String> colours) {

    private static final float DOTS_PER_INCH = 40;

    /** By how much the parts of a grey may differ. */
    private static final int GREY = 12;

    /** Prints what a tab shows. */
    static PrintedPage of(Page tab) {
        byte[] pdf = tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            PDFRenderer renderer = new PDFRenderer(document);
            List<String> sheets = new ArrayList<>();
            TreeSet<String> colours = new TreeSet<>();
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet + 1);
                stripper.setEndPage(sheet + 1);
                sheets.add(stripper.getText(document).replaceAll("[\\s\\u200b\\u3000]+", ""));
                colours.addAll(coloursOf(renderer.renderImageWithDPI(sheet, DOTS_PER_INCH)));
            }
            return new PrintedPage(sheets, colours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text on it. */
    String text() {
        return String.join("", sheets);
    }

    private static TreeSet<String> coloursOf(BufferedImage picture) {
        TreeSet<String> colours = new TreeSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                int red = colour >> 16 & 0xFF;
                int green = colour >> 8 & 0xFF;
                int blue = colour & 0xFF;
                int spread =
                        Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
                if (spread > GREY) {
                    colours.add("#%06x".formatted(colour & 0xFFFFFF));
                }
            }
        }
        return colours;
    }
}
