package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site looks like the theme in the program, but for the files it brings itself. */
class ThemeTest {

    @TempDir private Path folder;

    @Test
    void a_site_replaces_a_single_file() throws IOException {
        Path site = folder.resolve("site");
        write(site.resolve("assets/css/table.css"), "site");
        write(folder.resolve("program/theme/assets/css/site.css"), "program");
        write(folder.resolve("program/theme/assets/css/table.css"), "program");
        try (URLClassLoader program = loader(folder.resolve("program"))) {
            Theme theme = new Theme(Optional.of(site), program);

            assertThat(text(theme, "assets/css/table.css")).contains("site");
            assertThat(text(theme, "assets/css/site.css")).contains("program");
            assertThat(text(theme, "assets/css/none.css")).isEmpty();
            assertThat(theme.filesBelow("assets/"))
                    .containsExactly("assets/css/site.css", "assets/css/table.css");
        }
    }

    @Test
    void the_theme_may_lie_in_a_jar() throws IOException {
        Path site = folder.resolve("site");
        write(site.resolve("assets/images/own.svg"), "own");
        write(site.resolve("assets/.hidden/x"), "x");
        Path jar = folder.resolve("program 1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name :
                    new String[] {"theme/assets/css/site.css", "theme/templates/a.ftlh"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        try (URLClassLoader program = loader(jar)) {
            Theme theme = new Theme(Optional.of(site), program);

            assertThat(theme.filesBelow("assets/"))
                    .containsExactly("assets/css/site.css", "assets/images/own.svg");
            assertThat(theme.filesBelow("templates/")).containsExactly("templates/a.ftlh");
            assertThat(text(theme, "templates/a.ftlh")).contains("theme/templates/a.ftlh");
        }
    }

    @Test
    void the_program_brings_a_whole_theme() {
        assertThat(Theme.builtIn().filesBelow("templates/"))
                .contains("templates/layouts/page.ftlh", "templates/wording/ja.yaml");
        assertThat(Theme.builtIn().filesBelow("assets/")).contains("assets/css/site.css");
        assertThat(Theme.builtIn().filesBelow("nothing/")).isEmpty();
    }

    private static URLClassLoader loader(Path place) throws IOException {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, null);
    }

    private static Optional<String> text(Theme theme, String file) {
        return theme.bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
