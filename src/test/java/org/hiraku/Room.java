package org.hiraku;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rooms of the house, each a package under {@code org.hiraku}, in the order in which a build
 * walks through them. A room may use itself, {@code java.*}, the rooms named in its first list and
 * the libraries named in its second: no other room knows those libraries.
 */
enum Room {
    JSON(List.of(), List.of("tools.jackson.core..")),
    DIGEST(List.of(), List.of("org.conscrypt..")),
    PLAN(List.of(), List.of()),
    PROBLEM(List.of(JSON), List.of()),
    READING(
            List.of(PLAN, PROBLEM, DIGEST),
            List.of("org.snakeyaml.engine..", "de.siegmar.fastcsv..")),
    LEDGER(List.of(PLAN), List.of()),
    HISTORY(List.of(PLAN, PROBLEM, READING, LEDGER), List.of("org.eclipse.jgit..")),
    SCHEMA(List.of(READING, JSON), List.of()),
    PROSE(List.of(PLAN, PROBLEM), List.of("org.commonmark..", "org.nibor.autolink..")),
    COLOUR(List.of(), List.of()),
    CARD(
            List.of(),
            List.of("org.apache.fontbox..", "org.apache.pdfbox.io..", "com.jcraft.jzlib..")),
    CHECKING(List.of(PLAN, PROBLEM, READING, PROSE, COLOUR, CARD), List.of()),
    VERDICT(List.of(PLAN), List.of()),
    WORDING(List.of(PLAN, VERDICT), List.of()),
    CHART(List.of(PLAN, VERDICT, WORDING, JSON), List.of()),
    SEARCH(List.of(), List.of()),
    PAGE(List.of(PLAN, LEDGER, VERDICT, WORDING, PROSE, CHART, SEARCH, CARD, JSON), List.of()),
    OPENDATA(
            List.of(PLAN, PROBLEM, LEDGER, VERDICT, WORDING, PROSE, CHART, SEARCH, PAGE, JSON),
            List.of("de.siegmar.fastcsv..", "javax.xml.stream..")),
    BAKING(
            List.of(PAGE, PROSE, READING, PROBLEM, CHART, JSON, COLOUR),
            List.of(
                    "org.jbake..",
                    "freemarker..",
                    "org.apache.commons.configuration2..",
                    "javax.xml.stream..")),
    OUTPUT(List.of(PROBLEM, DIGEST), List.of()),
    COMMAND(
            List.of(
                    COLOUR, JSON, DIGEST, PLAN, PROBLEM, READING, LEDGER, HISTORY, SCHEMA, CHECKING,
                    VERDICT, WORDING, PROSE, CHART, SEARCH, CARD, PAGE, OPENDATA, BAKING, OUTPUT),
            List.of("picocli..", "me.tongfei.progressbar.."));

    private final List<Room> uses;
    private final List<String> libraries;

    Room(List<Room> uses, List<String> libraries) {
        this.uses = uses;
        this.libraries = libraries;
    }

    /** The package of this room. */
    String inside() {
        return "org.hiraku." + name().toLowerCase(Locale.ROOT);
    }

    /** The packages that a class of this room may name. */
    String[] reach() {
        List<String> packages = new ArrayList<>(List.of("java..", inside()));
        uses.forEach(room -> packages.add(room.inside()));
        packages.addAll(libraries);
        return packages.toArray(String[]::new);
    }
}
