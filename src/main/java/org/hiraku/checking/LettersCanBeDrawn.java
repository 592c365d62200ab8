package org.hiraku.checking;

import java.util.HexFormat;
import java.util.OptionalInt;
import org.hiraku.card.Letters;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.plan.Text;
import org.hiraku.reading.Declared;

/**
 * Every letter of a name can be shown in a share image; a page with one that cannot goes by the
 * site's image. In a language in which the publisher's own name cannot, there are no images at all,
 * and only that is told.
 */
final class LettersCanBeDrawn implements Rule, Acceptable {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    @Override
    public boolean isByPeriod() {
        return false;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (String language : record.imprint().languages()) {
            new InLanguage(record, language, findings).check();
        }
    }

    /** The texts as pages in one language show them. */
    private record InLanguage(PublicRecord record, String language, Findings findings) {

        void check() {
            Imprint imprint = record.imprint();
            if (told(imprint.publisher().name(), KnownFiles.SITE, "publisher", "name")
                    || told(imprint.title(), KnownFiles.SITE, "title")) {
                return;
            }
            record.plans().values().forEach(this::check);
            record.indicators().values().forEach(this::check);
        }

        private void check(Plan plan) {
            told(plan.title(), plan.file(), "title");
            plan.initiatives().forEach(work -> told(work.title(), work.file(), "title"));
        }

        private void check(Indicator indicator) {
            told(indicator.name(), indicator.file(), "name");
            for (Series series : indicator.series()) {
                series.name()
                        .ifPresent(name -> told(name, Spot.inSeries(indicator, series, "name")));
            }
        }

        private boolean told(Text text, String file, Object... path) {
            return told(text, Spot.value(file, path));
        }

        /** As Unicode names it: {@code U+1F363}. */
        private static String code(int codePoint) {
            String hex = HexFormat.of().withUpperCase().toHexDigits(codePoint);
            return "U+" + hex.replaceFirst("^0{1,4}", "");
        }

        /** Whether a name may not hold it anyway: controls, and what turns the direction. */
        private static boolean isRefused(int c) {
            return Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_JOINER;
        }

        /** Tells the first letter that cannot be drawn; whether there is one. */
        private boolean told(Text text, Spot spot) {
            String words = text.shownIn(language, record.imprint().sourceLanguage()).words();
            OptionalInt lacking = Letters.lacking(words);
            if (lacking.isPresent() && !isRefused(lacking.getAsInt())) {
                String letter = Character.toString(lacking.getAsInt());
                String code = code(lacking.getAsInt());
                findings.warning(spot, p -> p.with("letter", letter).with("code", code));
            }
            return lacking.isPresent();
        }
    }
}
