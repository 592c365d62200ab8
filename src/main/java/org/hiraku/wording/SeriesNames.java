package org.hiraku.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;
import org.hiraku.plan.Text;
import org.hiraku.plan.Text.Words;

/**
 * What a series is called in one language: its own name, else its values of the dimensions
 * (女性・北地区), else the label of the whole.
 *
 * @param language the language asked for
 * @param source the language that stands in for what is not translated
 * @param labels the labels of that language
 */
record SeriesNames(String language, String source, Labels labels) {

    static SeriesNames in(String language, String source, Labels labels) {
        return new SeriesNames(language, source, labels);
    }

    Words of(Indicator indicator, Series series) {
        Optional<Text> own = series.name();
        if (own.isPresent()) {
            return own.get().shownIn(language, source);
        }
        return series.isHeadline()
                ? labels.spoken("series.headline")
                : byDimension(indicator, series);
    }

    private Words byDimension(Indicator indicator, Series series) {
        List<String> names = new ArrayList<>();
        String spokenIn = language;
        for (Dimension dimension : indicator.dimensions()) {
            String value = series.at().get(dimension.id());
            if (value != null) {
                Words name =
                        Optional.ofNullable(dimension.values().get(value))
                                .map(text -> text.shownIn(language, source))
                                .orElse(new Words(value, language, true));
                names.add(name.words());
                spokenIn = name.translated() ? spokenIn : name.language();
            }
        }
        String joined = String.join(labels.get("series.between"), names);
        return new Words(joined, spokenIn, spokenIn.equals(language));
    }
}
