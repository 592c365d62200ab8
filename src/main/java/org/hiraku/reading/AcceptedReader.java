package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Period;
import org.hiraku.plan.Text;

/** Reads the warnings that somebody looked into and found to have a reason. */
final class AcceptedReader {

    /** A warning about an indicator, of some periods and series. */
    static final ValueReader<Accepted> OF_INDICATOR =
            new MapReader<>(
                    "accepted",
                    keys -> {
                        Optional<String> rule = keys.need("rule", IdReader.WORD);
                        List<Period> periods = keys.list("periods", TimeReader.PERIOD);
                        List<String> series = keys.list("series", IdReader.WORD);
                        return accepted(keys, rule, periods, series);
                    });

    /** A warning about a plan or an initiative. */
    static final ValueReader<Accepted> OF_WORK =
            new MapReader<>(
                    "accepted-of-work",
                    keys -> {
                        Optional<String> rule = keys.need("rule", IdReader.WORD);
                        return accepted(keys, rule, List.of(), List.of());
                    });

    private AcceptedReader() {}

    private static Optional<Accepted> accepted(
            Keys keys, Optional<String> rule, List<Period> periods, List<String> series) {
        Optional<Text> reason = keys.need("reason", TextReader.TEXT);
        return keys.lacking()
                ? Optional.empty()
                : Optional.of(new Accepted(rule.get(), periods, series, reason.get()));
    }
}
