package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hiraku.FixtureSite;
import org.hiraku.plan.Text;
import org.hiraku.problem.ProblemReport;
import org.hiraku.problem.ProblemReport.Format;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Reading;
import org.hiraku.reading.SiteReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking 1,250 plans with 37,500 indicators. */
class ManyIndicatorsTest {

    private static final int PLANS = 1_250;

    /** Many times what it takes; a search through all indicators for each would take longer. */
    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir Path site;
    private Reading small;

    @BeforeEach
    void readTheSmallestSite() {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
        small = new SiteReader(site, 1).read();
    }

    @Test
    void a_sound_record_is_checked_at_once() {
        Text translated = new Text(Map.of("ja", "見込", "en", "Provisional"));
        assertThat(checked(ManyPlans.like(small, PLANS, translated)).isEmpty()).isTrue();
    }

    @Test
    void a_fault_in_every_file_is_counted_at_once() {
        Text untranslated = new Text(Map.of("ja", "見込"));
        Problems problems = checked(ManyPlans.like(small, PLANS, untranslated));
        assertThat(problems.refuse(false)).isFalse();
        assertThat(new ProblemReport(ProblemWording.in("en"), Format.TEXT, false).of(problems))
                .containsPattern("Errors: 0, warnings: 2249\\d\\d\n");
    }

    private static Problems checked(Reading reading) {
        Problems problems = new Problems();
        Duration before = spent();
        Rules.check(reading, Prose.NONE, problems, 1);
        assertThat(spent().minus(before)).isLessThan(LONG);
        return problems;
    }

    /** What this thread has worked, so that a busy machine does not count. */
    private static Duration spent() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
