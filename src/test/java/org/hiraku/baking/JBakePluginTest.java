package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.app.Parser;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * JBake's own Oven, its store included, bakes a site with Hiraku on its path: what comes out is
 * what Hiraku makes alone, byte by byte.
 */
class JBakePluginTest {

    private static final Path CITY = Path.of("src/test/sites/city-plan");
    private static final Path SETTINGS = Path.of("jbake.properties");

    /** JBake's store tells much of itself. */
    private static final Logger STORE = Logger.getLogger("com.orientechnologies");

    @TempDir private Path folder;
    private final Locale locale = Locale.getDefault();

    @BeforeAll
    static void only_our_own_words_are_told() {
        STORE.setLevel(Level.OFF);
    }

    @AfterEach
    void the_oven_sets_the_language_of_the_machine() {
        Locale.setDefault(locale);
    }

    @Test
    void an_ordinary_bake_of_jbake_gains_the_plan_pages() throws IOException {
        Path site = folder.resolve("site");
        copy(CITY, site);
        Files.copy(SETTINGS, site.resolve("jbake.properties"));
        Files.createDirectories(site.resolve("templates"));
        Files.createDirectories(site.resolve("assets/pictures"));
        Files.writeString(site.resolve("assets/pictures/map.txt"), "a map");
        Path output = folder.resolve("output");

        assertThat(bake(site, output)).isEmpty();

        SiteFiles alone = SiteFiles.of(site);
        Utf8Buffer made = new Utf8Buffer();
        List<String> different = new ArrayList<>();
        for (String path : alone.paths()) {
            alone.make(path, made);
            Path baked = output.resolve(path);
            if (!Files.exists(baked)
                    || !Arrays.equals(Files.readAllBytes(baked), made.toByteArray())) {
                different.add(path);
            }
        }
        assertThat(different).isEmpty();
        assertThat(alone.paths())
                .contains("index.html", "ja/index.html", "data/site.json", "ja/about/index.html");
        assertThat(output.resolve("pictures/map.txt")).hasContent("a map");
    }

    @Test
    void jbake_renders_a_prose_page_as_we_do() throws IOException, RenderingException {
        Path site = folder.resolve("site");
        copy(CITY, site);
        Files.copy(SETTINGS, site.resolve("jbake.properties"));
        Files.createDirectories(site.resolve("templates"));
        DefaultJBakeConfiguration config = configuration(site, folder.resolve("output"));
        ThemeEngine engine = new ThemeEngine(config, null);
        DocumentModel content =
                new Parser(config).processFile(site.resolve("content/ja/about.md").toFile());
        content.setFile(site.resolve("content/ja/about.md").toString());
        TemplateModel model = new TemplateModel();
        model.setContent(content);
        StringWriter page = new StringWriter();

        engine.renderDocument(model, "pages/prose.ftlh", page);

        Utf8Buffer made = new Utf8Buffer();
        SiteFiles.of(site).make("ja/about/index.html", made);
        assertThat(page).hasToString(made.toString());
        assertThat(made.toString()).contains(content.getBody());
    }

    @Test
    void data_that_are_refused_are_an_error_of_the_bake() throws IOException {
        Path site = folder.resolve("site");
        copy(CITY, site);
        Files.copy(SETTINGS, site.resolve("jbake.properties"));
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("data/units.yaml"), "a: &a {}\nb: *a\n");

        List<Throwable> errors = bake(site, folder.resolve("output"));

        assertThat(errors)
                .anySatisfy(error -> assertThat(error).hasMessageContaining("units.yaml:1:4"));
    }

    @Test
    void a_site_without_plans_is_left_alone() throws Exception {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("templates"));
        Files.createDirectories(site.resolve("content"));
        Path output = folder.resolve("output");

        int pages = new PlanPages().render(null, null, configuration(site, output));

        assertThat(pages).isZero();
        assertThat(output).doesNotExist();
    }

    private static List<Throwable> bake(Path site, Path output) {
        Oven oven = new Oven(configuration(site, output));
        oven.bake();
        return oven.getErrors();
    }

    private static DefaultJBakeConfiguration configuration(Path site, Path output) {
        return new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(site.toFile(), output.toFile(), (File) null, true);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
