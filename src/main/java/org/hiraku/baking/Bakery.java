package org.hiraku.baking;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;

/**
 * Turns page records into bytes, on any number of threads at once.
 *
 * <p>A template named {@code pages/indicator.ftlh} reads its record as {@code page}, and whatever
 * is shared with it under the names it is shared by:
 *
 * <pre>{@code
 * Bakery bakery = Bakery.open(Theme.of(siteFolder));
 * SharedModel labels = SharedModel.of(LabelTree.of(wording));
 * bakery.bake("pages/indicator.ftlh", indicatorPage, labels, buffer);
 * }</pre>
 */
public final class Bakery {

    private final CompletableFuture<Configuration> configuration = new CompletableFuture<>();
    private final CompletableFuture<Environments> environments = new CompletableFuture<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private Bakery() {}

    /**
     * A bakery with the templates of a theme.
     *
     * <p>They are read behind the caller's back, while the data are read that they will show; a
     * fault in one is told when it is used.
     */
    public static Bakery open(Theme theme) {
        Bakery bakery = new Bakery();
        Thread reader = new Thread(() -> bakery.readAll(theme), "templates");
        reader.setDaemon(true);
        reader.start();
        return bakery;
    }

    private void readAll(Theme theme) {
        try {
            ThemeTemplates read = new ThemeTemplates(theme);
            Configuration opened = HardenedFreeMarker.over(read);
            opened.setSharedVariable("once", new OnceDirective());
            opened.setSharedVariable("shared", new SharedDirective());
            opened.setSharedVariable("leading", new LeadingDirective());
            configuration.complete(opened);
            environments.complete(new Environments(read.leaveNothingBehind()));
            read.names().forEach(this::readEarly);
        } catch (RuntimeException | Error e) {
            configuration.completeExceptionally(e);
            environments.completeExceptionally(e);
        }
    }

    private void readEarly(String name) {
        try {
            read(name);
        } catch (TemplateFault e) {
            // Whoever needs this template is told.
        }
    }

    /**
     * Bakes a page; what {@code out} held before is forgotten.
     *
     * @param template the template's name below {@code templates/}
     * @param page the page's record
     * @param shared what the template may read besides, by name: records, maps, lists, text, and
     *     functions from a key (and details by name) to words
     * @throws TemplateFault when the template is not there, cannot be read, or fails; {@code out}
     *     is then empty
     */
    public void bake(String template, Object page, SharedModel shared, Utf8Buffer out) {
        out.clear();
        Template read = read(template);
        try {
            environments.join().process(read, PageModels.MODELS.wrap(page), shared, out);
        } catch (TemplateException e) {
            out.clear();
            throw fault(name(e.getTemplateSourceName(), template), e.getLineNumber(), words(e), e);
        } catch (IOException e) {
            out.clear();
            throw fault(template, null, e.getMessage(), e);
        }
    }

    /** The same with what no other page shares. */
    public void bake(String template, Object page, Map<String, ?> shared, Utf8Buffer out) {
        bake(template, page, SharedModel.whenAsked(shared), out);
    }

    /**
     * A template, read when it is first asked for.
     *
     * @throws TemplateFault when it is not there or cannot be read
     */
    Template read(String name) {
        Template known = templates.get(name);
        if (known != null) {
            return known;
        }
        try {
            Template read = configuration.join().getTemplate(name);
            templates.put(name, read);
            return read;
        } catch (ParseException e) {
            throw fault(
                    name(e.getTemplateName(), name), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw new TemplateFault(
                    Problem.error("template-missing", Place.wholeFile(file(name))), e);
        } catch (IllegalArgumentException e) {
            throw fault(name, 1, e.getMessage(), e);
        } catch (IOException e) {
            throw fault(name, null, e.getMessage(), e);
        }
    }

    private static String words(TemplateException e) {
        Throwable cause = e.getCause();
        if (cause instanceof TemplateModelException) {
            return cause.getMessage();
        }
        String message = e.getMessageWithoutStackTop();
        return cause instanceof RuntimeException ? cause + " " + message : message;
    }

    private static String name(String told, String asked) {
        return told == null ? asked : told;
    }

    private static TemplateFault fault(String template, Integer line, String words, Throwable e) {
        Place place = new Place(file(template), line == null ? 0 : Math.max(0, line), 0, "");
        return new TemplateFault(
                Problem.error("template-fault", place).with("fault", String.valueOf(words)), e);
    }

    private static String file(String template) {
        return ThemeTemplates.FOLDER + template;
    }
}
