package org.hiraku.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hiraku.colour.Colour;
import org.hiraku.colour.Ground;
import org.hiraku.plan.Imprint.Identity;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A site's own colour can be read on its papers, by day and in the dark. */
final class AccentIsReadable implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Identity identity = record.imprint().identity();
        check(identity.accent(), "accent", Ground.LIGHT, findings);
        check(identity.accentDark(), "accent-dark", Ground.DARK, findings);
        if (identity.accentDark().isPresent() && identity.accent().isEmpty()) {
            findings.error(
                    Spot.key(KnownFiles.SITE, "identity", "accent-dark"), p -> p.variant("alone"));
        }
    }

    private static void check(
            Optional<String> accent, String key, Ground ground, Findings findings) {
        Optional<Colour> colour = accent.flatMap(Colour::read);
        if (colour.isEmpty()) {
            return;
        }
        double contrast = ground.contrast(colour.get());
        if (contrast < Ground.OF_TEXT) {
            findings.error(
                    Spot.value(KnownFiles.SITE, "identity", key),
                    p ->
                            p.with("value", colour.get().written())
                                    .with("key", key)
                                    .with("contrast", shown(contrast))
                                    .with(
                                            "nearest",
                                            ground.nearest(colour.get(), Ground.OF_TEXT)
                                                    .written()));
        }
    }

    /** Rounded down, so that nothing too weak is told as strong enough. */
    private static String shown(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
