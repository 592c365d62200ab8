package org.hiraku.reading;

import java.util.Optional;
import org.hiraku.plan.Ending;
import org.hiraku.plan.Source;

/** Reads where something was published, and that something ended. */
final class SourceReader {

    private SourceReader() {}

    /** A source: title, address, date and page, each of which may be left out. */
    static Optional<Source> source(Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                keys ->
                        new Source(
                                keys.value("title", TextReader::name),
                                keys.value("url", AddressReader::web),
                                keys.value("published", TimeReader::date),
                                keys.value("page", TextReader::line)));
    }

    /** That an initiative or an indicator stopped. */
    static Optional<Ending> ending(Node node, Faults faults) {
        return Keys.in(node, faults, keys -> new Ending(keys.value("reason", TextReader::text)));
    }
}
