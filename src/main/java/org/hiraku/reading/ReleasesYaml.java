package org.hiraku.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Release;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/releases.yaml}. */
final class ReleasesYaml {

    private ReleasesYaml() {}

    /** The dated publications, newest first whatever their order in the file. */
    static Optional<ReleaseList> read(Mapping root, Faults faults) {
        return Keys.in(
                root,
                faults,
                keys -> {
                    List<Release> releases =
                            new ArrayList<>(keys.list("releases", ReleasesYaml::release));
                    releases.sort(Comparator.comparing(Release::date).reversed());
                    return new ReleaseList(releases);
                });
    }

    private static Optional<Release> release(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<LocalDate> date = keys.need("date", TimeReader::date);
                    Optional<Text> title = keys.need("title", TextReader::name);
                    Optional<Text> text = keys.value("text", TextReader::text);
                    return keys.lacking()
                            ? Optional.empty()
                            : Optional.of(new Release(date.get(), title.get(), text));
                });
    }
}
