package org.hiraku.command;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.baking.Bakery;
import org.hiraku.baking.Theme;
import org.hiraku.baking.Utf8Buffer;
import org.hiraku.opendata.MachineFiles;
import org.hiraku.page.PageSet;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;
import org.hiraku.problem.Problems;
import org.hiraku.reading.RecordCache;

/**
 * A site's {@code data/} on a disk that is only memory, so that ten thousand versions of it can be
 * read, checked and baked within a minute. It has no prose pages, which JBake reads from real disks
 * alone.
 */
public final class SiteInMemory {

    private static final BuildEnvironment ENVIRONMENT = new BuildEnvironment(Map.of());
    private static final Theme THEME = Theme.of(Path.of("src/test/sites/smallest-site"));
    private static final Bakery BAKERY = Bakery.open(THEME);

    private final Path site = Jimfs.newFileSystem(Configuration.unix()).getPath("/site");

    /** A copy of a site's {@code data/}. */
    public SiteInMemory(Path from) {
        try (Stream<Path> files = Files.walk(from.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of the site. */
    public void write(String file, byte[] bytes) {
        try {
            Path path = site.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that {@code hiraku check} would tell of the record. */
    public Problems problems() {
        return FixtureSite.problemsOf(site);
    }

    /**
     * Everything that {@code hiraku build} would tell; a site that is not refused is baked, every
     * page and file of it, and thrown away.
     */
    public Problems bake() {
        Problems problems = problems();
        if (!problems.refuse(false)) {
            bake(SiteCheck.of(site, THEME, ENVIRONMENT, 1, RecordCache.none()));
        }
        return problems;
    }

    private void bake(SiteCheck.Checked checked) {
        SiteBuild build =
                new SiteBuild(
                        site,
                        site.resolve("out"),
                        Optional.empty(),
                        false,
                        true,
                        1,
                        ENVIRONMENT,
                        SiteCache.none(),
                        Progress.NONE);
        Site derived = build.derive(checked, build.past());
        List<Planned> pages = PageSet.of(derived);
        List<Planned> all = new ArrayList<>(pages);
        all.addAll(MachineFiles.of(derived, PageSet.permanent(pages)));
        AddressBaking baking = new AddressBaking(BAKERY, derived);
        Utf8Buffer buffer = new Utf8Buffer();
        for (Planned planned : all) {
            try {
                baking.bake(planned, buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(planned.address().file(), e);
            }
        }
    }
}
