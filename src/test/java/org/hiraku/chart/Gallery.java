package org.hiraku.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a page with every chart of a site, for people to look at: {@code Gallery src/test/sites/…
 * ja target/gallery.html}.
 */
public final class Gallery {

    private static final List<String> STYLES = List.of("tokens", "base", "chart");

    private Gallery() {}

    /** Takes a site, a language and the page to write. */
    public static void main(String[] args) throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"" + args[1] + "\">");
        page.append("<meta charset=\"utf-8\"><title>Charts</title>");
        page.append("<meta name=\"viewport\" content=\"width=device-width\"><style>");
        for (String style : STYLES) {
            page.append(Files.readString(Path.of("assets", "css", style + ".css")));
        }
        page.append("body{margin:16px;display:grid;gap:2rem;");
        page.append("grid-template-columns:repeat(auto-fill,minmax(min(100%,36rem),1fr))}");
        page.append("figure{margin:1rem 0}body>div{min-width:0}.card{max-width:20rem}</style>");
        Drawn.site(args[0], args[1])
                .forEach(
                        (id, drawn) ->
                                page.append("<div><h2>" + id + "</h2><p>" + drawn.sentence())
                                        .append("</p><figure class=\"chart\">" + drawn.large())
                                        .append("</figure><figure class=\"chart card\">")
                                        .append(drawn.small() + "</figure></div>\n"));
        Files.writeString(Path.of(args[2]), page.append("</html>"));
    }
}
