package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any change to a site, building it on top of the build before gives byte for byte what
 * building it anew gives, and writes the files that differ and no other.
 */
@Tag("long")
class ARebuildIsACleanBuildTest {

    private static final Path CITY = Path.of("src/test/sites/city-plan");

    /**
     * Some hundred edits, and every second file, tell as much as all of them; all with {@code
     * -Dhiraku.soak}.
     */
    private static final boolean EVERY_EDIT = Boolean.getBoolean("hiraku.soak");

    @TempDir private Path folder;

    private Path site;

    /** The output as it was last published. */
    private SortedMap<String, Found> published;

    /** Drawn for the tests that ask for them; two hundred times all of them would take minutes. */
    private boolean withImages;

    /** A file of the output: its bytes, and which file of the disk it is, written when. */
    private record Found(String bytes, String identity) {}

    @BeforeEach
    void city() throws IOException {
        site = folder.resolve("site");
        copy(CITY.resolve("data"), site.resolve("data"));
        copy(CITY.resolve("content"), site.resolve("content"));
        assertThat(rebuild()).isEqualTo(ExitCode.DONE);
        assertThat(rebuild()).isEqualTo(ExitCode.DONE);
        published = files(folder.resolve("out"));
    }

    @Test
    void after_any_edit_of_a_file_of_data_or_content() throws IOException {
        Map<Path, String> files = Edits.files(site);
        int built = 0;
        for (Edits.Edit edit : EVERY_EDIT ? Edits.all(files) : Edits.telling(files)) {
            built += isAsBuiltAnew(edit.toString(), edit.file(), edit.text()) ? 1 : 0;
            Files.writeString(site.resolve(edit.file()), files.get(edit.file()));
        }
        assertThat(built).as("edits that the data allow").isGreaterThan(EVERY_EDIT ? 150 : 60);
    }

    @Test
    void after_any_file_is_taken_away_and_brought_back() throws IOException {
        int turn = 0;
        for (var file : Edits.files(site).entrySet()) {
            if (!EVERY_EDIT && turn++ % 2 == 1) {
                continue;
            }
            Files.delete(site.resolve(file.getKey()));
            isAsBuiltAnew(file.getKey() + " gone", Path.of("data/README.md"), "");
            isAsBuiltAnew(file.getKey() + " back", file.getKey(), file.getValue());
        }
    }

    @Test
    void after_an_indicator_is_no_longer_named_and_gets_another_id() throws IOException {
        Path work = Path.of("data/plans/2024-city-plan/growing-up.yaml");
        String text = Files.readString(site.resolve(work));
        Path indicators = site.resolve("data/indicators");
        String unnamed = text.replace("parents-satisfied, ", "");
        assertThat(isAsBuiltAnew("no longer named", work, unnamed)).isTrue();
        Files.move(
                indicators.resolve("parents-satisfied.yaml"),
                indicators.resolve("satisfied-parents.yaml"));
        String renamed = text.replace("parents-satisfied", "satisfied-parents");
        assertThat(isAsBuiltAnew("renamed", work, renamed)).isTrue();
    }

    @Test
    void after_a_change_of_the_theme() throws IOException {
        for (String file :
                new String[] {
                    "templates/pages/indicator.ftlh",
                    "templates/layouts/page.ftlh",
                    "templates/macros/chart.ftlh",
                    "assets/css/header.css"
                }) {
            String text = Files.readString(Path.of(file));
            String changed = text + (file.endsWith("css") ? "/* changed */" : "<!-- -->");
            assertThat(isAsBuiltAnew(file, Path.of(file), text)).as(file).isTrue();
            assertThat(isAsBuiltAnew(file, Path.of(file), changed)).as(file).isTrue();
        }
    }

    @Test
    void after_a_change_of_a_label() throws IOException {
        Path labels = Path.of("data/wording/ja.yaml");
        String text = Files.readString(site.resolve(labels));
        String changed = text + "\nsite:\n  home: はじめ\n";
        assertThat(isAsBuiltAnew("a label", labels, changed)).isTrue();
    }

    @Test
    void after_a_change_of_what_share_images_say_or_of_what_they_do_not_say() throws IOException {
        withImages = true;
        assertThat(rebuild()).isEqualTo(ExitCode.DONE);
        Path indicator = Path.of("data/indicators/parents-satisfied.yaml");
        String text = Files.readString(site.resolve(indicator));
        String renamed = text.replaceFirst("ja: ", "ja: 新");
        assertThat(isAsBuiltAnew("another name", indicator, renamed)).isTrue();
        String explained = renamed + "\nnotes: [{ja: 注記, en: A note.}]\n";
        assertThat(isAsBuiltAnew("a note", indicator, explained)).isTrue();
        assertThat(isAsBuiltAnew("as before", indicator, text)).isTrue();
        withImages = false;
        assertThat(isAsBuiltAnew("without images", indicator, renamed)).isTrue();
    }

    /** Lays a file into the site and builds; false when the data are refused, as they may be. */
    private boolean isAsBuiltAnew(String what, Path file, String text) throws IOException {
        SortedMap<String, Found> before = published;
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
        int code = rebuild();
        SortedMap<String, Found> after = files(folder.resolve("out"));
        published = after;
        if (code != ExitCode.DONE) {
            assertThat(code).as(what).isEqualTo(ExitCode.DATA);
            assertThat(after).as(what).isEqualTo(before);
            return false;
        }
        assertThat(run("--no-cache", "--out", folder.resolve("anew/out").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(bytes(after)).as(what).isEqualTo(bytes(files(folder.resolve("anew/out"))));
        after.forEach(
                (path, found) -> {
                    Found was = before.get(path);
                    if (was != null && !path.equals(".hiraku-manifest")) {
                        boolean sameFile = found.identity().equals(was.identity());
                        assertThat(sameFile)
                                .as(what + ": " + path)
                                .isEqualTo(found.bytes().equals(was.bytes()));
                    }
                });
        return true;
    }

    private int rebuild() {
        return run("--out", folder.resolve("out").toString());
    }

    private int run(String... options) {
        String[] common = {"build", "--quiet", "--jobs", "2", "--site", site.toString()};
        String[] arguments =
                Stream.of(
                                common,
                                withImages ? new String[0] : new String[] {"--no-images"},
                                options)
                        .flatMap(Stream::of)
                        .toArray(String[]::new);
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder + "/cache");
        return Hiraku.run(arguments, environment, nowhere, nowhere);
    }

    private static SortedMap<String, String> bytes(SortedMap<String, Found> files) {
        SortedMap<String, String> bytes = new TreeMap<>();
        files.forEach((path, found) -> bytes.put(path, found.bytes()));
        return bytes;
    }

    private static SortedMap<String, Found> files(Path root) throws IOException {
        SortedMap<String, Found> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Map<String, Object> disk = Files.readAttributes(file, "fileKey,lastModifiedTime");
                files.put(
                        root.relativize(file).toString(),
                        new Found(
                                Files.readString(file, StandardCharsets.ISO_8859_1),
                                disk.get("fileKey") + " " + disk.get("lastModifiedTime")));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
