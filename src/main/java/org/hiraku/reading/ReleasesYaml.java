package org.hiraku.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Release;
import org.hiraku.plan.Text;

/** Reads {@code data/releases.yaml}. */
final class ReleasesYaml {

    private static final ValueReader<Release> RELEASE =
            new MapReader<>(
                    "release",
                    keys -> {
                        Optional<LocalDate> date = keys.need("date", TimeReader.DATE);
                        Optional<Text> title = keys.need("title", TextReader.NAME);
                        Optional<Text> text = keys.value("text", TextReader.TEXT);
                        return keys.lacking()
                                ? Optional.empty()
                                : Optional.of(new Release(date.get(), title.get(), text));
                    });

    /** The dated publications, newest first whatever their order in the file. */
    static final ValueReader<ReleaseList> RELEASES =
            MapReader.always(
                    "releases",
                    keys -> {
                        List<Release> releases = new ArrayList<>(keys.list("releases", RELEASE));
                        releases.sort(Comparator.comparing(Release::date).reversed());
                        return new ReleaseList(releases);
                    });

    private ReleasesYaml() {}
}
