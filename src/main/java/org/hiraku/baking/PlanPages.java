package org.hiraku.baking;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Hiraku as a plug-in of JBake: adds every page and file of the plans to an ordinary {@code jbake
 * -b} of a site that has {@code data/site.yaml}.
 *
 * <p>JBake finds it by its service file. Pages are made one after the other and written over what
 * the output folder holds; who wants all cores, a staging folder and a manifest calls {@code hiraku
 * build}.
 */
public final class PlanPages implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        Path site = config.getSourceFolder().toPath();
        if (!ThemeEngine.isOurs(site)) {
            return 0;
        }
        try {
            return write(files(site), config.getDestinationFolder().toPath());
        } catch (IOException | TemplateFault e) {
            throw new RenderingException(e);
        }
    }

    /** JBake's former way of asking, which says too little. */
    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            CompositeConfiguration config) {
        return 0;
    }

    /** What the engine of this bake has read already is not read again. */
    private static SiteFiles files(Path site) throws IOException {
        ThemeEngine engine = ThemeEngine.latest().filter(e -> e.site().equals(site)).orElse(null);
        return engine == null ? SiteFiles.of(site) : engine.files();
    }

    private static int write(SiteFiles files, Path destination) throws IOException {
        Utf8Buffer buffer = new Utf8Buffer();
        for (String path : files.paths()) {
            files.make(path, buffer);
            Path file = destination.resolve(path);
            Files.createDirectories(file.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                buffer.writeTo(out);
            }
        }
        return files.paths().size();
    }
}
