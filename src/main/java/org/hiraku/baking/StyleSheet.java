package org.hiraku.baking;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * The one style sheet, made from {@code css/site.css}, its table of contents: {@code @import
 * url("table.css") layer(components);} gives way to {@code @layer components { … }} with what that
 * file holds, and a picture is named as it is published.
 */
final class StyleSheet {

    private static final String FOLDER = Assets.FOLDER + "css/";
    private static final String CONTENTS = "site.css";
    private static final Pattern IMPORT =
            Pattern.compile(
                    "@import\\s+url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)"
                            + "(?:\\s+layer\\(([a-z-]+)\\))?\\s*;");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*[\"']?(?!data:|#)([^\"')]+)[\"']?\\s*\\)");

    private final Theme theme;
    private final Assets assets;
    private final Problems problems;

    StyleSheet(Theme theme, Assets assets, Problems problems) {
        this.theme = theme;
        this.assets = assets;
        this.problems = problems;
    }

    /** The sheet as a whole; a component that is missing is told and left out. */
    String whole() {
        String contents = text(CONTENTS).orElse("");
        if (contents.isEmpty()) {
            tell(CONTENTS, 0, CONTENTS);
        }
        StringBuilder sheet = new StringBuilder(contents.length() * 32);
        int done = 0;
        Matcher imports = IMPORT.matcher(contents);
        while (imports.find()) {
            sheet.append(withPictures(CONTENTS, contents.substring(done, imports.start())));
            done = imports.end();
            String name = imports.group(1);
            Optional<String> component = text(name);
            if (component.isEmpty()) {
                tell(CONTENTS, line(contents, imports.start()), name);
                continue;
            }
            String rules = withPictures(name, component.get());
            String layer = imports.group(2);
            sheet.append(layer == null ? rules : "@layer " + layer + " {\n" + rules + "}\n");
        }
        sheet.append(withPictures(CONTENTS, contents.substring(done)));
        return sheet.toString();
    }

    /** The published sheet lies beside the folder of pictures, the theme's one folder deeper. */
    private String withPictures(String file, String rules) {
        return REFERENCE
                .matcher(rules)
                .replaceAll(
                        found -> {
                            String name = found.group(1);
                            Optional<String> path =
                                    name.startsWith("../")
                                            ? assets.find(name.substring(3))
                                            : Optional.empty();
                            if (path.isEmpty()) {
                                tell(file, line(rules, found.start()), name);
                            }
                            String published = path.orElse(Assets.FOLDER + "missing");
                            return Matcher.quoteReplacement(
                                    "url(\"" + published.substring(Assets.FOLDER.length()) + "\")");
                        });
    }

    private Optional<String> text(String name) {
        return theme.bytes(FOLDER + name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void tell(String file, int line, String name) {
        Place place = new Place(FOLDER + file, line, 0, "");
        problems.add(Problem.error("asset-missing.reference", place).with("name", name));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
