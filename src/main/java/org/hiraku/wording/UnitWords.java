package org.hiraku.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Indicator.Counting;
import org.hiraku.plan.Unit;

/** How a number takes its unit in one language: 2,500人, {@code ¥350 million}, 1 visit. */
final class UnitWords {

    private static final Unit.Form NOTHING = new Unit.Form("", "", "");

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final String language;
    private final Map<String, Unit.Form> builtIn = new HashMap<>();
    private final Labels labels;

    UnitWords(String language, Labels labels) {
        this.language = language;
        this.labels = labels;
        for (String id : Unit.BUILT_IN) {
            String suffix = labels.getOr("unit." + id + ".suffix", "");
            builtIn.put(
                    id,
                    new Unit.Form(
                            labels.getOr("unit." + id + ".prefix", ""),
                            suffix,
                            labels.getOr("unit." + id + ".one", suffix)));
        }
    }

    /**
     * A number with its unit.
     *
     * @param number the number itself, which tells one from many
     * @param digits the number in words already
     */
    String of(BigDecimal number, String digits, Unit unit, Optional<Counting> counting) {
        Unit.Form form = form(unit);
        String after = number.compareTo(BigDecimal.ONE) == 0 ? form.one() : form.suffix();
        String words = signed(form.prefix(), digits) + onOneLine(after);
        return counting.isPresent() && counting.get() == Counting.GROSS
                ? labels.phrase("counted.gross").fill("quantity", words)
                : words;
    }

    /** No line ends between a number and its unit: the space before a unit is one that keeps. */
    private static String onOneLine(String unit) {
        return unit.startsWith(" ") ? NO_BREAK_SPACE + unit.substring(1) : unit;
    }

    /** −¥500, not ¥−500. */
    private String signed(String prefix, String digits) {
        String minus = labels.get("number.minus");
        return !prefix.isEmpty() && digits.startsWith(minus)
                ? minus + prefix + digits.substring(minus.length())
                : prefix + digits;
    }

    /** The unit's own name, as over a table: 円, {@code people}; empty for plain numbers. */
    String name(Unit unit) {
        if (Unit.BUILT_IN.contains(unit.id()) && unit.forms().isEmpty()) {
            return labels.get("unit." + unit.id() + ".name");
        }
        Unit.Form form = form(unit);
        return form.suffix().isBlank() ? form.prefix().strip() : form.suffix().strip();
    }

    private Unit.Form form(Unit unit) {
        if (unit.forms().isEmpty()) {
            return builtIn.getOrDefault(unit.id(), NOTHING);
        }
        for (String tag = language; !tag.isEmpty(); tag = Wordings.parent(tag)) {
            Unit.Form own = unit.forms().get(tag);
            if (own != null) {
                return own;
            }
        }
        return unit.forms().values().iterator().next();
    }
}
