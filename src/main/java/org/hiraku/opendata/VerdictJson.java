package org.hiraku.opendata;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.json.JsonText;
import org.hiraku.plan.Codes;
import org.hiraku.verdict.Distance;
import org.hiraku.verdict.Pace;
import org.hiraku.verdict.Reason;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Share;
import org.hiraku.verdict.Verdict;

/** A verdict as JSON; a period without a target has a result and a movement only. */
final class VerdictJson {

    private VerdictJson() {}

    static void write(JsonText json, Verdict verdict) {
        json.text("result", Codes.of(verdict.result()));
        if (verdict.result() != Result.NO_TARGET) {
            code(json, "reason", verdict.reason().map(Reason::code));
            json.truth("provisional", verdict.provisional());
            distance(json, verdict.distance());
        }
        code(json, "movement", verdict.movement().map(Codes::of));
        if (verdict.result() != Result.NO_TARGET) {
            share(json, "shareOfTarget", verdict.shareOfTarget());
            share(json, "shareOfGap", verdict.shareOfGap());
            pace(json, verdict.pace());
        }
    }

    private static void code(JsonText json, String name, Optional<String> code) {
        code.ifPresentOrElse(word -> json.text(name, word), () -> json.nothing(name));
    }

    private static void share(JsonText json, String name, Optional<BigDecimal> share) {
        code(json, name, share.map(Share::written));
    }

    private static void distance(JsonText json, Optional<Distance> distance) {
        if (distance.isEmpty()) {
            json.nothing("distance");
            return;
        }
        json.object(
                "distance",
                () ->
                        json.text("value", Share.written(distance.get().value()))
                                .text("side", Codes.of(distance.get().side())));
    }

    private static void pace(JsonText json, Optional<Pace> pace) {
        if (pace.isEmpty()) {
            json.nothing("pace");
            return;
        }
        json.object(
                "pace",
                () ->
                        json.text("gapClosed", Share.written(pace.get().gapClosed()))
                                .text("timeGone", Share.written(pace.get().timeGone())));
    }
}
