package org.hiraku.reading;

import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Unit;
import org.hiraku.plan.Unit.Form;
import org.hiraku.reading.Allowed.Entries;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/units.yaml}. */
final class UnitsYaml {

    private static final ValueReader<String> ID =
            ValueReader.of(
                    ((Word) IdReader.WORD.allowed())
                            .without("own-unit", Unit.BUILT_IN.stream().sorted().toList()),
                    UnitsYaml::id);

    private static final ValueReader<Form> FORM = MapReader.always("unit-form", UnitsYaml::form);

    private static final EntriesReader<String, Form> FORMS =
            EntriesReader.of(LanguageTag.TAG, FORM);

    private static final EntriesReader<String, Unit> UNITS =
            new EntriesReader<>(ID, UnitsYaml::unit);

    /** The site's own units by their ids. */
    static final ValueReader<SiteUnits> SITE_UNITS =
            ValueReader.of(UNITS::allowed, (root, f) -> UNITS.read(root, f).map(SiteUnits::new));

    private UnitsYaml() {}

    private static Optional<String> id(Node node, Faults faults) {
        Optional<String> id = IdReader.WORD.read(node, faults);
        if (id.isPresent() && Unit.BUILT_IN.contains(id.get())) {
            faults.error("unit-built-in", node, "id", id.get());
            return Optional.empty();
        }
        return id;
    }

    private static ValueReader<Unit> unit(String id) {
        return ValueReader.of(
                () -> new Entries(LanguageTag.ALLOWED, FORM.allowed(), 1),
                (node, faults) -> {
                    Map<String, Form> forms = FORMS.read(node, faults).orElse(Map.of());
                    if (node instanceof Mapping map && map.entries().isEmpty()) {
                        faults.error("text-empty", node);
                    }
                    return Optional.of(new Unit(id, forms));
                });
    }

    private static Form form(Keys keys) {
        String prefix = keys.value("prefix", TextReader.AFFIX).orElse("");
        String suffix = keys.value("suffix", TextReader.AFFIX).orElse("");
        return new Form(prefix, suffix, keys.value("one", TextReader.AFFIX).orElse(suffix));
    }
}
