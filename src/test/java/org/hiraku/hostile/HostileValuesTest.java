package org.hiraku.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hiraku.FixtureSite;
import org.hiraku.command.SiteInMemory;
import org.hiraku.hostile.HostileValues.Case;
import org.hiraku.hostile.Slot.Kind;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.hiraku.reading.ReadText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each hostile value in each slot of its kind in a whole site: refused in words, or harmless.
 *
 * <p>All of those in the record are read and checked in memory, and baked where they are accepted;
 * so many that every value and every slot is among them, prose and labels too, go through the
 * command line.
 */
@Tag("hostile")
@Tag("long")
class HostileValuesTest {

    /** How many sites are built in which every text is hostile; all with {@code -Dhiraku.soak}. */
    private static final int BUILDS = Boolean.getBoolean("hiraku.soak") ? 1_000 : 12;

    /**
     * Of the other values every sixth that is accepted is baked; all with {@code -Dhiraku.soak}.
     */
    private static final int BAKED = Boolean.getBoolean("hiraku.soak") ? 1 : 6;

    /** An indicator there cannot be read without the table beside it. */
    private static final String WITH_TABLE = "data/indicators/children/";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<Kind, List<Case>> ACCEPTED = new ConcurrentHashMap<>();

    @TempDir Path temporary;

    @ParameterizedTest
    @EnumSource
    void every_value_in_every_slot_is_refused_in_words_or_can_be_baked(Kind kind) {
        assertThat(accepted(kind)).isNotEmpty();
    }

    /** Ten times the thousand that are the least: a slot that is no longer found is missed. */
    @Test
    void there_are_more_than_ten_thousand_cases() {
        int cases = 0;
        for (Kind kind : Kind.values()) {
            cases += HostileValues.all(kind).size();
        }
        assertThat(cases).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void the_command_line_answers_each_and_touches_nothing_it_should_not(Kind kind)
            throws Exception {
        Workbench bench = Workbench.in(temporary);
        bench.lay(HostileValues.CITY);
        assertThat(bench.run("build", "en").exit()).isZero();
        String language = "en";
        for (Case hostile : HostileValues.some(kind)) {
            language = language.equals("en") ? "ja" : "en";
            bench.write(hostile.slot().file(), hostile.file());
            try {
                answered(bench, language);
            } catch (AssertionError e) {
                throw new AssertionError(hostile + ": " + e.getMessage(), e);
            }
            bench.write(hostile.slot().file(), HostileValues.sound(hostile.slot()));
        }
    }

    private static void answered(Workbench bench, String language) throws Exception {
        SortedMap<String, String> formerOutput = bench.output();
        SortedMap<String, String> surroundings = bench.surroundings();
        Workbench.Answer answer = bench.run("build", language);
        Harmless.answer(answer, language);
        assertThat(bench.surroundings()).isEqualTo(surroundings);
        if (answer.exit() != 0) {
            bench.assertUntouched(formerOutput);
        }
    }

    @Test
    void a_site_in_which_every_text_is_hostile_is_built_harmless() throws Exception {
        Map<String, List<Case>> accepted =
                accepted(Kind.TEXT).stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.slot().file() + c.slot().path(),
                                        TreeMap::new,
                                        Collectors.toList()));
        int most = accepted.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int n = 0; n < Math.min(most, BUILDS); n++) {
            Workbench bench = Workbench.in(temporary);
            bench.lay(HostileValues.CITY);
            int next = n * most / Math.min(most, BUILDS);
            List<Case> chosen = new ArrayList<>();
            for (List<Case> ofSlot : accepted.values()) {
                chosen.add(ofSlot.get(next++ % ofSlot.size()));
            }
            for (List<Case> ofFile :
                    chosen.stream().collect(Collectors.groupingBy(c -> c.slot().file())).values()) {
                bench.write(ofFile.get(0).slot().file(), HostileValues.filled(ofFile));
            }
            Workbench.Answer answer = bench.run("build", "ja");
            Harmless.answer(answer, "ja");
            assertThat(answer.exit()).as(answer.err()).isZero();
            Harmless.output(bench.out());
        }
    }

    private static synchronized List<Case> accepted(Kind kind) {
        return ACCEPTED.computeIfAbsent(kind, HostileValuesTest::judge);
    }

    /** Reads and checks all cases of a kind on every core, and gives those that are accepted. */
    private static List<Case> judge(Kind kind) {
        List<Case> accepted = Collections.synchronizedList(new ArrayList<>());
        Collection<List<Case>> byFile =
                HostileValues.all(kind).stream()
                        .filter(c -> c.slot().file().startsWith("data/"))
                        .filter(c -> !c.slot().file().startsWith("data/wording/"))
                        .collect(Collectors.groupingBy(c -> c.slot().file()))
                        .values();
        byFile.parallelStream()
                .forEach(
                        ofFile -> {
                            SiteInMemory site = new SiteInMemory(HostileValues.CITY);
                            ofFile.stream().filter(c -> isAccepted(site, c)).forEach(accepted::add);
                        });
        return accepted;
    }

    private static boolean isAccepted(SiteInMemory site, Case hostile) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            Problems problems = judged(site, hostile);
            for (String language : new TreeSet<>(ProblemWording.LANGUAGES)) {
                Harmless.words(FixtureSite.told(problems, language));
            }
            Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            assertThat(taken).isLessThan(Workbench.LIMIT);
            return !problems.refuse(false);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(hostile.toString(), e);
        }
    }

    /** Its file alone first, which is soon refused; then the whole site; then all its pages. */
    private static Problems judged(SiteInMemory site, Case hostile) {
        String file = hostile.slot().file();
        byte[] bytes = hostile.file();
        if (!file.startsWith(WITH_TABLE)) {
            Problems problems = ReadText.problems(file, bytes);
            if (problems.refuse(false)) {
                return problems;
            }
        }
        site.write(file, bytes);
        boolean bake =
                hostile.slot().kind() != Kind.TEXT && hostile.toString().hashCode() % BAKED == 0;
        return bake ? site.bake() : site.problems();
    }
}
