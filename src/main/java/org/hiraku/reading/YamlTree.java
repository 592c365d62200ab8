package org.hiraku.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;
import org.hiraku.reading.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tree of values in a YAML file, built from the parser's events so that nothing is resolved,
 * joined or executed on the way.
 *
 * <p>Depth, size, anchors, aliases, tags and further documents are refused while the events come
 * in, before anything could grow from them.
 */
final class YamlTree {

    /** How deep maps and lists may stand in one another. */
    static final int DEPTH = 32;

    /** How many values, keys included, a file may hold. */
    static final int NODES = 50_000;

    /** How many bytes one value may have in UTF-8. */
    static final int SCALAR_BYTES = 64 * 1024;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setParseComments(false)
                    .build();

    private final Parser events;
    private final Faults faults;
    private final boolean composed;
    private int nodes;
    private boolean sound = true;

    private YamlTree(Parser events, Faults faults, boolean composed) {
        this.events = events;
        this.faults = faults;
        this.composed = composed;
    }

    /** The map at the root of the file, or nothing after a problem was told. */
    static Optional<Mapping> read(GuardedText guarded) {
        if (!guarded.sound()) {
            return Optional.empty();
        }
        Faults faults = guarded.faults();
        String text = faults.source().text();
        try {
            String clear = faults.count() == 0 ? text : Characters.cleared(text);
            Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, clear));
            return new YamlTree(parser, faults, Characters.isNfc(text)).root();
        } catch (Refused refused) {
            return Optional.empty();
        } catch (YamlEngineException | StackOverflowError | IndexOutOfBoundsException fault) {
            SyntaxFault.tell(fault, faults);
            return Optional.empty();
        }
    }

    private Optional<Mapping> root() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            faults.error("file-empty", faults.source().place(1, 1));
            return Optional.empty();
        }
        refuseDirectives((DocumentStartEvent) events.next());
        Node root = node(0);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            tell("yaml-second-document", events.next());
        }
        if (!sound) {
            return Optional.empty();
        }
        if (root instanceof Scalar scalar && scalar.isEmpty()) {
            faults.error("file-empty", faults.source().place(1, 1));
            return Optional.empty();
        }
        if (!(root instanceof Mapping)) {
            faults.error("yaml-root", root);
            return Optional.empty();
        }
        return Optional.of((Mapping) root);
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            tell("yaml-directive", start);
        }
    }

    private Node node(int depth) {
        Event event = events.next();
        if (++nodes > NODES) {
            throw refuse("yaml-nodes", event, NODES);
        }
        refuseTricks(event);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(event, deeper(event, depth));
            case MappingStart -> mapping(event, deeper(event, depth));
            default -> new Scalar("", true, line(event), column(event));
        };
    }

    private int deeper(Event event, int depth) {
        if (depth == DEPTH) {
            throw refuse("yaml-depth", event, DEPTH);
        }
        return depth + 1;
    }

    private Scalar scalar(ScalarEvent event) {
        String text = event.getValue();
        if (isTooLong(text)) {
            throw refuse("text-size", event, SCALAR_BYTES / 1024);
        }
        boolean plain = event.isPlain();
        boolean quoted = event.isDQuoted();
        String kept = composed && !quoted ? text : Characters.nfc(text);
        Scalar scalar = new Scalar(kept, plain, line(event), column(event));
        if (quoted) {
            checkEscapes(scalar);
        }
        return scalar;
    }

    /** Double quotes let a value name characters by their numbers, as {@code "\\e"}. */
    private void checkEscapes(Scalar scalar) {
        Characters.check(
                scalar.text(),
                (index, variant, c) ->
                        faults.error("character." + variant, scalar, "code", Characters.code(c)));
    }

    /** Whether a value has more bytes in UTF-8 than it may have. */
    static boolean isTooLong(String text) {
        return text.length() > SCALAR_BYTES / 3 && Characters.utf8Length(text) > SCALAR_BYTES;
    }

    private Sequence sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth));
        }
        events.next();
        return new Sequence(items, line(start), column(start));
    }

    private Mapping mapping(Event start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Grouping grouping = new Grouping(((CollectionStartEvent) start).isFlow());
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth);
            Node value = node(depth);
            if (key instanceof Scalar word && grouping.goesOn(word, value)) {
                continue;
            }
            grouping.begin(key, value);
            if (key instanceof Scalar word) {
                Entry former = entries.putIfAbsent(word.text(), new Entry(word, value));
                if (former != null) {
                    faults.error(
                            "yaml-duplicate-key",
                            word,
                            "key",
                            word.text(),
                            "line",
                            former.key().line());
                }
            } else {
                faults.error("yaml-key", key);
            }
        }
        events.next();
        grouping.tell(faults);
        return new Mapping(entries, line(start), column(start));
    }

    private void refuseTricks(Event event) {
        if (event.getEventId() == Event.ID.Alias) {
            tell("yaml-alias", event);
            return;
        }
        if (((NodeEvent) event).getAnchor().isPresent()) {
            tell("yaml-anchor", event);
        }
        Optional<String> tag =
                event instanceof ScalarEvent scalar
                        ? scalar.getTag()
                        : ((CollectionStartEvent) event).getTag();
        if (tag.isPresent()) {
            tell("yaml-tag", event, "tag", tag.get());
        }
    }

    private void tell(String rule, Event event, Object... details) {
        sound = false;
        faults.error(rule, faults.source().place(line(event), column(event)), details);
    }

    private Refused refuse(String rule, Event event, int limit) {
        tell(rule, event, "limit", limit);
        return new Refused();
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    /** Ends the reading of a file after its problem was told. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused() {
            super(null, null, false, false);
        }
    }
}
