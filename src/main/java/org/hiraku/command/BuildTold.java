package org.hiraku.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import org.hiraku.output.Published;

/** Tells people how a build comes along: when its pages stand, and when its images do. */
final class BuildTold implements SiteBuild.Listener {

    private final Reporting reporting;
    private final Path out;
    private long since = System.nanoTime();
    private int exitCode = ExitCode.BUG;

    /** Counts the seconds from now on. */
    BuildTold(Reporting reporting, Path out) {
        this.reporting = reporting;
        this.out = out;
    }

    @Override
    public void told(SiteBuild.Outcome outcome) {
        reporting.tell(outcome.problems());
        if (outcome.published().isEmpty()) {
            reporting.sum("build.refused", Map.of("folder", out.toString()));
            exitCode = ExitCode.DATA;
            return;
        }
        Published published = outcome.published().get();
        reporting.sum(
                "build.done",
                Map.of(
                        "pages", Integer.toString(outcome.pages()),
                        "files", Integer.toString(published.files()),
                        "written", Integer.toString(published.written()),
                        "megabytes", megabytes(published.bytes()),
                        "seconds", seconds(),
                        "folder", out.toString()));
        PastTold past = outcome.past().orElseThrow();
        reporting.sum(past.key(), past.details());
        exitCode = ExitCode.DONE;
    }

    @Override
    public void told(CardBaking.Done images) {
        reporting.sum(
                "build.images",
                Map.of(
                        "images", Integer.toString(images.images()),
                        "drawn", Integer.toString(images.drawn()),
                        "seconds", seconds()));
    }

    /** What the command ends with. */
    int exitCode() {
        return exitCode;
    }

    /** The seconds since this was asked last. */
    private String seconds() {
        long now = System.nanoTime();
        BigDecimal seconds = BigDecimal.valueOf(now - since, 9).setScale(2, RoundingMode.HALF_UP);
        since = now;
        return seconds.toPlainString();
    }

    /** Millions of bytes, with one decimal: 898,668 is 0.9. */
    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes, 6).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
