package org.hiraku.checking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hiraku.problem.Nearest;
import org.hiraku.problem.Problem;

/** Names that stand for something written elsewhere. */
final class Reference {

    private Reference() {}

    /** Tells each name of a list that is not known. */
    static void checkEach(
            List<String> names,
            Collection<String> known,
            String file,
            String key,
            Findings findings) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                findings.error(Spot.value(file, key, i), unknown(names.get(i), known));
            }
        }
    }

    /** The words for a name that nothing bears, and the known one that was probably meant. */
    static UnaryOperator<Problem> unknown(String name, Collection<String> known) {
        return problem -> {
            Optional<String> nearest = Nearest.to(name, known);
            return nearest.isPresent()
                    ? problem.variant("near").with("id", name).with("nearest", nearest.get())
                    : problem.with("id", name);
        };
    }
}
