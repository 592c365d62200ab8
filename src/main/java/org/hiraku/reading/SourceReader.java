package org.hiraku.reading;

import org.hiraku.plan.Ending;
import org.hiraku.plan.Source;

/** Reads where something was published, and that something ended. */
final class SourceReader {

    /** A source: title, address, date and page, each of which may be left out. */
    static final ValueReader<Source> SOURCE =
            MapReader.always(
                    "source",
                    keys ->
                            new Source(
                                    keys.value("title", TextReader.NAME),
                                    keys.value("url", AddressReader.WEB),
                                    keys.value("published", TimeReader.DATE),
                                    keys.value("page", TextReader.LINE)));

    /** That an initiative or an indicator stopped. */
    static final ValueReader<Ending> ENDING =
            MapReader.always("ended", keys -> new Ending(keys.value("reason", TextReader.TEXT)));

    private SourceReader() {}
}
