package org.hiraku.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.reading.DataFile.Kind;

/** What may be written in the files of the record, told by those who read them. */
public final class FileForms {

    /** What is no file of keys, or has as many keys as there are labels. */
    private static final Set<Kind> OTHER = EnumSet.of(Kind.OBSERVATIONS, Kind.WORDING);

    private FileForms() {}

    /**
     * What may be written in each kind of file: {@code policy-sheets} for {@code
     * data/policy-sheets.yaml}, {@code indicator} for an indicator's.
     */
    public static SortedMap<String, Allowed> byKind() {
        SortedMap<String, Allowed> forms = new TreeMap<>();
        for (Kind kind : EnumSet.complementOf(EnumSet.copyOf(OTHER))) {
            forms.put(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    FileKinds.reader(kind, "", "", Optional.empty()).allowed());
        }
        return forms;
    }
}
