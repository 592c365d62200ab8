package org.hiraku.baking;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Our templates as JBake sees them: an engine for {@code .ftlh}.
 *
 * <p>JBake makes one for each bake, before it reads any content. A prose page that JBake renders
 * with {@code pages/prose.ftlh} is the page of the site at the same address; a template of another
 * name reads what JBake offers.
 */
public final class ThemeEngine extends AbstractTemplateEngine {

    private static final String PROSE = "pages/prose.ftlh";

    /** JBake keeps static state of its own: there is one bake in a JVM at a time. */
    private static volatile ThemeEngine latest;

    private final Path site;
    private final Bakery bakery;
    private SiteFiles files;

    /**
     * An engine for one bake.
     *
     * @param config what is baked
     * @param store JBake's store, which no template of ours looks into
     */
    public ThemeEngine(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        site = config.getSourceFolder().toPath();
        bakery = Bakery.open(Theme.of(site));
        // JBake's own engine may have been registered after ours: the last one counts.
        Engines.register("md", new ProseEngine());
        makeLatest(this);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer)
            throws RenderingException {
        Utf8Buffer page = new Utf8Buffer();
        try {
            if (templateName.equals(PROSE) && isOurs(site)) {
                files().make(pathOf(model.getContent()), page);
            } else {
                bakery.bake(templateName, model.getContent(), model, page);
            }
            writer.write(page.toString());
        } catch (IOException | TemplateFault e) {
            throw new RenderingException(e);
        }
    }

    /** The engine of the bake that is under way. */
    static Optional<ThemeEngine> latest() {
        return Optional.ofNullable(latest);
    }

    /** Whether a folder holds a record of plans. */
    static boolean isOurs(Path site) {
        return Files.isRegularFile(site.resolve("data/site.yaml"));
    }

    /** The site that is baked. */
    Path site() {
        return site;
    }

    /** The files of the site that is baked, read once. */
    synchronized SiteFiles files() throws IOException {
        if (files == null) {
            files = SiteFiles.of(site);
        }
        return files;
    }

    /** {@code ja/about.html} and {@code ja/about/index.html} alike stand for the latter. */
    private String pathOf(DocumentModel content) throws IOException {
        File source = new File(content.getFile());
        Path below = config.getContentFolder().toPath().relativize(source.toPath());
        String path = below.toString().replace(File.separatorChar, '/');
        String address = path.substring(0, path.length() - ".md".length()) + "/index.html";
        if (!files().paths().contains(address)) {
            throw new IOException(
                    "content/" + path + " is not published: it is a draft or refused");
        }
        return address;
    }

    private static void makeLatest(ThemeEngine engine) {
        latest = engine;
    }
}
