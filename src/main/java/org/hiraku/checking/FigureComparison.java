package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Which figures of a Japanese and an English text of the same meaning have no counterpart.
 *
 * @param japaneseAlone those of the Japanese text, as it writes them
 * @param englishAlone those of the English one
 */
record FigureComparison(List<String> japaneseAlone, List<String> englishAlone) {

    /** In texts of more figures than this, none is taken for another one in rounded form. */
    private static final int MOST = 200;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1868);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private static final FigureComparison SAME = new FigureComparison(List.of(), List.of());

    /** Compares two texts. */
    static FigureComparison of(String japanese, String english) {
        if (SameDigits.agree(japanese, english)) {
            return SAME;
        }
        List<WrittenFigure> ofJapanese = JapaneseFigures.in(japanese);
        List<WrittenFigure> ofEnglish = EnglishFigures.in(english);
        BooleanSupplier roughly =
                () -> JapaneseFigures.roughly(japanese) || EnglishFigures.roughly(english);
        return new FigureComparison(
                alone(
                        ofJapanese,
                        ofEnglish,
                        roughly,
                        () -> EnglishFigures.namesAnotherYear(english)),
                alone(
                        ofEnglish,
                        ofJapanese,
                        roughly,
                        () -> JapaneseFigures.namesAnotherYear(japanese)));
    }

    /** Whether each has a counterpart for every clear figure of the other. */
    boolean agrees() {
        return japaneseAlone.isEmpty() && englishAlone.isEmpty();
    }

    private static List<String> alone(
            List<WrittenFigure> figures,
            List<WrittenFigure> others,
            BooleanSupplier roughly,
            BooleanSupplier anyYear) {
        Set<BigDecimal> values = new HashSet<>();
        others.forEach(other -> values.addAll(other.values()));
        List<WrittenFigure> left =
                figures.stream()
                        .filter(figure -> figure.clear())
                        .filter(figure -> figure.values().stream().noneMatch(values::contains))
                        .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        boolean rounded = roughly.getAsBoolean();
        boolean unsaid = anyYear.getAsBoolean();
        boolean few = figures.size() <= MOST && others.size() <= MOST;
        return left.stream()
                .filter(figure -> !unsaid || !isYear(figure))
                .filter(figure -> !few || others.stream().noneMatch(o -> figure.rounds(o, rounded)))
                .map(WrittenFigure::written)
                .distinct()
                .toList();
    }

    private static boolean isYear(WrittenFigure figure) {
        return figure.values().stream()
                .anyMatch(v -> v.compareTo(FIRST_YEAR) >= 0 && v.compareTo(LAST_YEAR) <= 0);
    }
}
