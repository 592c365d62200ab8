package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/** Makes the page that lists the files for machines. */
final class DownloadsPages {

    private DownloadsPages() {}

    static DownloadsPage page(LanguageSide side) {
        Address here = side.address(Paths.DATA);
        String title = side.wording().label("page.data");
        Frame frame =
                Frames.of(
                        side,
                        new Frames.About(
                                Paths.DATA,
                                List.of(title, side.chrome().siteTitle().text()),
                                side.wording().label("page.dataintroduction"),
                                List.of(new Frames.Step(Paths.DATA, side.say().label("page.data"))),
                                "data",
                                Optional.empty()));
        return new DownloadsPage(
                frame,
                List.of(
                        download(side, here, MachinePaths.OBSERVATIONS, "observations"),
                        download(side, here, MachinePaths.SITE, "site"),
                        download(side, here, MachinePaths.STATUS, "status")),
                LedgerView.reach(side));
    }

    private static DownloadsPage.Download download(
            LanguageSide side, Address here, Address file, String key) {
        return new DownloadsPage.Download(
                here.linkTo(file), file.path(), side.say().label("page.file." + key));
    }
}
