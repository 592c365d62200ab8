package org.hiraku.baking;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * FreeMarker's environments, of which each thread uses one for all pages of a template: the files
 * of macros are then brought in once, and not for every page.
 *
 * <p>That is sound only where no template leaves anything behind: see {@link
 * ThemeTemplates#leaveNothingBehind()}.
 */
final class Environments {

    private final ThreadLocal<Map<Template, Used>> ofThread = ThreadLocal.withInitial(HashMap::new);
    private final boolean usedAgain;

    Environments(boolean usedAgain) {
        this.usedAgain = usedAgain;
    }

    /** Prints a page by a template. One that fails is given up with its environment. */
    void process(Template template, TemplateModel page, SharedModel shared, Utf8Buffer out)
            throws TemplateException, IOException {
        Map<Template, Used> known = ofThread.get();
        Used used = known.remove(template);
        if (used == null) {
            Root root = new Root();
            used = new Used(root, template.createProcessingEnvironment(root, out));
            HardenedFreeMarker.knowEveryMacro(used.environment());
        }
        used.root().page = page;
        used.root().shared = shared;
        used.environment().setOut(out);
        used.environment().process();
        used.root().page = null;
        if (usedAgain) {
            known.put(template, used);
        }
    }

    private record Used(Root root, Environment environment) {}

    /** The page that is printed, and what is shared with it. */
    private static final class Root implements TemplateHashModel {

        private TemplateModel page;
        private SharedModel shared;

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            return name.equals("page") ? page : shared.get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
