package org.hiraku.page;

import java.util.Locale;

/** Template names by page record, worked out once per class. */
final class TemplateNames extends ClassValue<String> {

    private static final TemplateNames NAMES = new TemplateNames();

    private TemplateNames() {}

    static String of(Class<?> page) {
        return NAMES.get(page);
    }

    @Override
    protected String computeValue(Class<?> page) {
        String name = page.getSimpleName().replaceFirst("Page$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
