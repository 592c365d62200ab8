package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.output.MachineFault;
import org.hiraku.problem.ProblemWording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Share images join a site whose pages are published already, and are drawn once. */
class ShareImagesTest {

    private static final String INDICATOR = "en/indicators/loans/";
    private static final String OF_INDICATOR =
            "<meta property=\"og:image\" content=\"https://example.org/"
                    + INDICATOR
                    + "card.png\">";
    private static final String OF_SITE =
            "<meta property=\"og:image\" content=\"https://example.org/en/card.png\">";

    /** The smallest site: itself, a plan, an initiative and an indicator, in two languages. */
    private static final int ALL = 8;

    private static final SiteBuild.Listener NOBODY =
            new SiteBuild.Listener() {
                @Override
                public void told(SiteBuild.Outcome outcome) {}

                @Override
                public void told(CardBaking.Done images) {}
            };

    @TempDir private Path folder;
    private Path site;

    @BeforeEach
    void smallest() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
    }

    @Test
    void a_page_names_its_image_and_what_that_says() throws IOException {
        assertThat(build()).contains("Share images: " + ALL + ", " + ALL + " of them drawn");

        assertThat(page(INDICATOR + "index.html"))
                .contains(OF_INDICATOR)
                .contains("<meta property=\"og:image:width\" content=\"1200\">")
                .contains("<meta property=\"og:image:height\" content=\"630\">")
                .contains("<meta property=\"og:image:alt\" content=\"Library loans stood at ")
                .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
        assertThat(page("en/index.html")).contains(OF_SITE);
        assertThat(page("en/indicators/index.html")).contains(OF_SITE);
        assertThat(images()).hasSize(ALL).containsKey(INDICATOR + "card.png");
    }

    @Test
    void without_images_there_are_none_and_no_page_speaks_of_one() throws IOException {
        assertThat(build("--no-images")).doesNotContain("Share images");

        assertThat(images()).isEmpty();
        assertThat(page(INDICATOR + "index.html")).doesNotContain("og:image", "twitter:");
    }

    @Test
    void an_image_is_not_drawn_again_while_it_says_the_same() throws IOException {
        build();
        Map<String, String> before = images();

        assertThat(build()).contains(ALL + ", 0 of them drawn");
        assertThat(images()).isEqualTo(before);
    }

    @Test
    void nor_is_it_for_a_clean_build() throws IOException {
        build();
        Map<String, String> before = images();
        delete(folder.resolve("out"));

        assertThat(build()).contains(ALL + ", 0 of them drawn");
        assertThat(images()).isEqualTo(before);
    }

    @Test
    void what_was_kept_and_is_damaged_is_drawn_again() throws IOException {
        build();
        Map<String, String> before = images();
        delete(folder.resolve("out"));
        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            Path one = kept.filter(f -> f.getParent().endsWith("cards")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(one);
            bytes[1000] ^= 1;
            Files.write(one, bytes);
        }

        assertThat(build()).contains(ALL + ", 1 of them drawn");
        assertThat(images()).isEqualTo(before);
    }

    /** The indicator's figure stands on its own card and on its initiative's. */
    @Test
    void a_changed_figure_draws_the_images_that_show_it() throws IOException {
        build();
        Path loans = site.resolve("data/indicators/loans.yaml");
        Files.writeString(loans, Files.readString(loans).replace("125300", "125400"));

        assertThat(build()).contains(ALL + ", 4 of them drawn");
        assertThat(build("--no-cache")).contains(ALL + ", " + ALL + " of them drawn");
    }

    @Test
    void a_name_that_no_image_can_show_goes_by_the_image_of_the_site() throws IOException {
        Path loans = site.resolve("data/indicators/loans.yaml");
        Files.writeString(
                loans, Files.readString(loans).replace("en: Lib", "en: \uD83C\uDF63 Lib"));

        assertThat(build())
                .contains("warning[letters-can-be-drawn]: \u201C\uD83C\uDF63\u201D (U+1F363)");
        assertThat(page(INDICATOR + "index.html")).contains(OF_SITE).doesNotContain(OF_INDICATOR);
        assertThat(images()).doesNotContainKey(INDICATOR + "card.png");
        assertThat(images()).containsKey("ja/indicators/loans/card.png");
    }

    @Test
    void pages_are_the_same_before_their_images_are_there() throws IOException {
        assertThatThrownBy(this::buildThatEndsBetween).hasMessage("ended");
        SortedMap<String, String> between = files("");
        build();
        SortedMap<String, String> whole = files("");

        assertThat(between).isNotEmpty().doesNotContainKey("en/card.png");
        whole.keySet().retainAll(between.keySet());
        whole.remove(".hiraku-manifest");
        between.remove(".hiraku-manifest");
        assertThat(whole).isEqualTo(between);
    }

    @Test
    void a_build_that_ended_between_pages_and_images_is_completed_by_the_next() throws IOException {
        assertThatThrownBy(this::buildThatEndsBetween).hasMessage("ended");

        assertThat(build()).contains("(0 written)").contains(ALL + ", " + ALL + " of them drawn");
        assertThat(images()).hasSize(ALL);
    }

    @Test
    void what_keeps_images_from_being_added_is_told_as_that_and_the_new_pages_stand()
            throws IOException {
        MachineFault fault =
                catchThrowableOfType(
                        MachineFault.class,
                        () -> buildUntilImages(() -> replaceByFile(".hiraku/out/staging")));

        assertThat(fault.problem().rule()).isEqualTo("images-not-added");
        assertThat(ProblemWording.in("en").what(fault.problem()))
                .startsWith("The pages were published, but not all share images could be added");
        assertThat(ProblemWording.in("en").fix(fault.problem())).contains("The new pages stand");
        assertThat(page(INDICATOR + "index.html")).contains(OF_INDICATOR);
        assertThat(build()).contains("(0 written)");
        assertThat(images()).hasSize(ALL);
    }

    private void replaceByFile(String name) {
        try {
            delete(folder.resolve(name));
            Files.createFile(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void buildThatEndsBetween() throws IOException {
        buildUntilImages(
                () -> {
                    throw new IllegalStateException("ended");
                });
    }

    /** Its watcher steps in when the second thing to watch begins: the images. */
    private void buildUntilImages(Runnable then) throws IOException {
        BuildEnvironment environment = new BuildEnvironment(environment());
        Progress watcher =
                new Progress() {
                    private int started;

                    @Override
                    public Bar start(int total) {
                        if (++started == 2) {
                            then.run();
                        }
                        return step -> {};
                    }
                };
        Path out = folder.resolve("out");
        SiteCache cache = SiteCache.of(environment.caches(), site, out);
        new SiteBuild(site, out, Optional.empty(), false, true, 2, environment, cache, watcher)
                .run(NOBODY);
    }

    private Map<String, String> environment() {
        return Map.of("XDG_CACHE_HOME", folder + "/cache");
    }

    private String build(String... options) {
        String[] usual = {
            "build", "--lang", "en", "--site", site.toString(), "--out", folder + "/out"
        };
        String[] call = Stream.of(usual, options).flatMap(Stream::of).toArray(String[]::new);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(Hiraku.run(call, environment(), terminal, terminal)).isEqualTo(ExitCode.DONE);
        return told.toString(StandardCharsets.UTF_8);
    }

    private String page(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private SortedMap<String, String> images() throws IOException {
        return files("card.png");
    }

    private SortedMap<String, String> files(String ending) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path out = folder.resolve("out");
        try (Stream<Path> found = Files.walk(out)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (name.endsWith(ending)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
