package org.hiraku.baking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.colour.Accent;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * The site's style sheet, scripts and pictures, each under a name that carries a fingerprint of its
 * bytes, so that a browser may keep it for ever.
 *
 * <p>{@code site.css} is one file made of all components, {@code site.js} one made of all modules,
 * {@code search.js} that of the search page alone, {@code indicator-list.js} that of the list of
 * all indicators, {@code chart.js} is Chart.js with all that explores a chart; every other file of
 * the theme keeps its name: {@code images/icon.svg} is published as {@code
 * assets/images/icon.3f9a2c41.svg}.
 */
public final class Assets {

    /** Where a theme keeps its assets, and where they are published. */
    static final String FOLDER = "assets/";

    private static final String SHEET = "site.css";

    /** Chart.js as its WebJar holds it. */
    static final String CHART = "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

    /** Scripts that one type of page alone loads. */
    private static final List<String> SCRIPTS_OF_ONE_PAGE =
            List.of("indicator-list.js", "search.js");

    private static final int FINGERPRINT = 8;

    private final SortedMap<String, String> paths = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Assets() {}

    /**
     * The assets of a theme.
     *
     * @param problems where it is told what a file refers to in vain
     */
    public static Assets of(Theme theme, Problems problems) {
        Assets assets = new Assets();
        for (String file : theme.filesBelow(FOLDER)) {
            String name = file.substring(FOLDER.length());
            if (!name.startsWith("css/") && !name.startsWith("js/") && !name.endsWith(".md")) {
                assets.add(name, theme.bytes(file).orElseThrow());
            }
        }
        StyleSheet sheet = new StyleSheet(theme, assets, problems);
        assets.add(SHEET, sheet.whole().getBytes(StandardCharsets.UTF_8));
        assets.add("site.js", Scripts.joined(theme).getBytes(StandardCharsets.UTF_8));
        for (String script : SCRIPTS_OF_ONE_PAGE) {
            theme.bytes(FOLDER + "js/" + script).ifPresent(bytes -> assets.add(script, bytes));
        }
        Optional<byte[]> chart =
                theme.resource(CHART).map(library -> Scripts.exploring(theme, library));
        chart.ifPresentOrElse(
                bytes -> assets.add("chart.js", bytes),
                () ->
                        problems.add(
                                Problem.error(
                                        "asset-missing", Place.wholeFile(FOLDER + "chart.js"))));
        return assets;
    }

    /** The same with a style sheet that has a site's own colour. */
    public Assets in(Accent accent) {
        Assets own = new Assets();
        own.paths.putAll(paths);
        own.files.putAll(files);
        byte[] sheet = own.files.remove(own.paths.remove(SHEET));
        own.add(
                SHEET,
                (new String(sheet, StandardCharsets.UTF_8) + AccentRules.of(accent))
                        .getBytes(StandardCharsets.UTF_8));
        return own;
    }

    /**
     * Where an asset is published, below the site's root: {@code assets/site.3f9a2c41.css}.
     *
     * @param name its name below {@code assets/}
     * @throws IllegalArgumentException when there is no such asset
     */
    public String path(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** All of them: where they are published, and their bytes. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The published paths by name. */
    public Map<String, String> paths() {
        return Collections.unmodifiableSortedMap(paths);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(paths.get(name));
    }

    private void add(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int stem = dot > name.lastIndexOf('/') ? dot : name.length();
        String path =
                FOLDER + name.substring(0, stem) + "." + fingerprint(bytes) + name.substring(stem);
        paths.put(name, path);
        files.put(path, bytes);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
