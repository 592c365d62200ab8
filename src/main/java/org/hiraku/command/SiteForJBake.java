package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.baking.Bakery;
import org.hiraku.baking.SiteFiles;
import org.hiraku.baking.Theme;
import org.hiraku.baking.Utf8Buffer;
import org.hiraku.opendata.MachineFiles;
import org.hiraku.page.PageSet;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;
import org.hiraku.problem.ProblemReport;
import org.hiraku.problem.ProblemWording;
import org.hiraku.reading.RecordCache;

/** Reads a site for JBake's plug-in, as a build of our own reads it. */
public final class SiteForJBake implements SiteFiles.Source {

    @Override
    public SiteFiles open(Path folder) throws IOException {
        BuildEnvironment environment = new BuildEnvironment(System.getenv());
        Theme theme = Theme.of(folder);
        SiteCheck.Checked checked = SiteCheck.of(folder, theme, environment, 1, RecordCache.none());
        if (checked.problems().refuse(false)) {
            throw new IOException(report(checked));
        }
        SiteBuild build =
                new SiteBuild(
                        folder,
                        folder,
                        Optional.empty(),
                        false,
                        false,
                        1,
                        environment,
                        SiteCache.none(),
                        Progress.NONE);
        Site site = build.derive(checked, build.past());
        List<Planned> pages = PageSet.of(site);
        SortedMap<String, Planned> planned = new TreeMap<>();
        pages.forEach(page -> planned.put(page.address().file(), page));
        MachineFiles.of(site, PageSet.permanent(pages))
                .forEach(file -> planned.put(file.address().file(), file));
        AddressBaking baking = new AddressBaking(Bakery.open(theme), site);
        return new Files(planned, checked.look().assets().files(), baking);
    }

    private static String report(SiteCheck.Checked checked) {
        return new ProblemReport(ProblemWording.in("en"), ProblemReport.Format.TEXT, false)
                .of(checked.problems());
    }

    private record Files(
            SortedMap<String, Planned> planned, Map<String, byte[]> assets, AddressBaking baking)
            implements SiteFiles {

        @Override
        public SortedSet<String> paths() {
            SortedSet<String> paths = new TreeSet<>(planned.keySet());
            paths.addAll(assets.keySet());
            return paths;
        }

        @Override
        public void make(String path, Utf8Buffer out) throws IOException {
            Planned page = planned.get(path);
            if (page != null) {
                baking.bake(page, out);
            } else {
                out.clear();
                out.asStream().write(assets.get(path));
            }
        }
    }
}
