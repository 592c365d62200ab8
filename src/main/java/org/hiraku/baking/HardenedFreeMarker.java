package org.hiraku.baking;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * FreeMarker with everything shut that a page does not need.
 *
 * <p>Whatever a template prints is escaped as HTML, and no template can turn that off; no template
 * reaches a Java class; nothing depends on the machine's language, zone or number format; a fault
 * stops the page instead of being printed into it.
 */
final class HardenedFreeMarker {

    /** The names under which templates know the layouts: {@code <@layout.page page.frame>}. */
    private static final Map<String, String> LAYOUTS =
            Map.of("layout", "page.ftlh", "plain", "plain.ftlh", "framed", "framed.ftlh");

    /** The names under which templates know the macros: {@code <@verdicts.badge row.verdict/>}. */
    private static final Map<String, String> MACROS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("background", "background.ftlh"),
                            Map.entry("booklets", "booklet.ftlh"),
                            Map.entry("budgets", "budget.ftlh"),
                            Map.entry("charts", "chart.ftlh"),
                            Map.entry("counts", "counts.ftlh"),
                            Map.entry("editions", "edition.ftlh"),
                            Map.entry("embeds", "embed.ftlh"),
                            Map.entry("footer", "footer.ftlh"),
                            Map.entry("further", "further.ftlh"),
                            Map.entry("head", "head.ftlh"),
                            Map.entry("header", "header.ftlh"),
                            Map.entry("indicators", "indicator.ftlh"),
                            Map.entry("initiatives", "initiative.ftlh"),
                            Map.entry("ledgers", "ledger.ftlh"),
                            Map.entry("neighbours", "neighbours.ftlh"),
                            Map.entry("owners", "owner.ftlh"),
                            Map.entry("pagers", "pager.ftlh"),
                            Map.entry("status", "status.ftlh"),
                            Map.entry("pairs", "promise-outcome.ftlh"),
                            Map.entry("plans", "plan.ftlh"),
                            Map.entry("progress", "progress.ftlh"),
                            Map.entry("tables", "table.ftlh"),
                            Map.entry("text", "text.ftlh"),
                            Map.entry("verdicts", "verdict.ftlh")));

    private HardenedFreeMarker() {}

    /** A configuration that reads its templates from a theme. */
    static Configuration over(TemplateLoader templates) {
        keepSilent();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(templates);
        configuration.setObjectWrapper(PageModels.MODELS);
        escapeEverything(configuration);
        shutTheDoors(configuration);
        dependOnNoMachine(configuration);
        readEachTemplateOnce(configuration);
        return configuration;
    }

    /**
     * Lets an environment know each file of macros under its name; it is read when a page first
     * uses one of them.
     */
    static void knowEveryMacro(Environment environment) throws TemplateException, IOException {
        for (Map.Entry<String, String> layout : LAYOUTS.entrySet()) {
            environment.importLib("/layouts/" + layout.getValue(), layout.getKey(), true);
        }
        for (Map.Entry<String, String> macros : MACROS.entrySet()) {
            environment.importLib("/macros/" + macros.getValue(), macros.getKey(), true);
        }
    }

    private static void escapeEverything(Configuration configuration) {
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(PageHtml.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    }

    private static void shutTheDoors(Configuration configuration) {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    }

    private static void dependOnNoMachine(Configuration configuration) {
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
    }

    private static void readEachTemplateOnce(Configuration configuration) {
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setLocalizedLookup(false);
        configuration.setLazyImports(true);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** FreeMarker's own logger; the call is marked as not recommended, and there is no other. */
    @SuppressWarnings("deprecation")
    private static void keepSilent() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
