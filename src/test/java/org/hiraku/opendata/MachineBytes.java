package org.hiraku.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hiraku.page.MachineFile;
import org.hiraku.page.PageSet;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;

/** The machine files of a site as they would be written. */
final class MachineBytes {

    private MachineBytes() {}

    /** The text of a file, by its path below the site's root. */
    static String text(Site site, String path) {
        Planned file =
                all(site).stream()
                        .filter(planned -> planned.address().path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + path));
        return text((MachineFile) file.content().get());
    }

    static String text(MachineFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.bytes().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<Planned> all(Site site) {
        return MachineFiles.of(site, PageSet.permanent(PageSet.of(site)));
    }
}
