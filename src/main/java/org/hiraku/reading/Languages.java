package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hiraku.reading.Node.Sequence;

/** Reads the languages of a site: the source language first. */
final class Languages {

    /** One or more languages, none of them twice. */
    static final ValueReader<List<String>> ALL =
            ValueReader.of(new Allowed.Items(LanguageTag.ALLOWED, 1), Languages::all);

    private Languages() {}

    private static Optional<List<String>> all(Node node, Faults faults) {
        List<String> languages = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        Optional<Sequence> list = Shape.list(node, faults);
        for (Node item : list.map(Sequence::items).orElse(List.of())) {
            Optional<String> tag = LanguageTag.TAG.read(item, faults);
            if (tag.isPresent() && folded.contains(tag.get().toLowerCase(Locale.ROOT))) {
                faults.error("language-twice", item, "value", tag.get());
            } else if (tag.isPresent()) {
                languages.add(tag.get());
                folded.add(tag.get().toLowerCase(Locale.ROOT));
            }
        }
        if (list.isPresent() && list.get().items().isEmpty()) {
            faults.error("language-none", node);
        }
        return languages.isEmpty() ? Optional.empty() : Optional.of(languages);
    }

    /** Reads a further language: one that is none of the site's own. */
    static ValueReader<String> further(List<String> languages) {
        return ValueReader.of(
                LanguageTag.ALLOWED,
                (node, faults) -> {
                    Optional<String> tag = LanguageTag.TAG.read(node, faults);
                    if (tag.filter(t -> languages.stream().anyMatch(t::equalsIgnoreCase))
                            .isPresent()) {
                        faults.error("language-further", node, "value", tag.get());
                        return Optional.empty();
                    }
                    return tag;
                });
    }

    /** Reads an unofficial translation: a language of the site that is not its source. */
    static ValueReader<String> translation(List<String> languages) {
        return ValueReader.of(
                LanguageTag.ALLOWED, (node, faults) -> translation(languages, node, faults));
    }

    private static Optional<String> translation(List<String> languages, Node node, Faults faults) {
        Optional<String> tag = LanguageTag.TAG.read(node, faults);
        if (tag.isEmpty() || languages.indexOf(tag.get()) > 0 || languages.isEmpty()) {
            return tag;
        }
        faults.error(
                "language-unofficial",
                node,
                "value",
                tag.get(),
                "allowed",
                String.join(", ", languages.subList(1, languages.size())));
        return Optional.empty();
    }
}
