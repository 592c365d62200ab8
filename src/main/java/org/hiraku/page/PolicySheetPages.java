package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PolicySheets.Sheet;

/** Makes the pages of policy sheets. */
final class PolicySheetPages {

    private static final String FILE = "data/policy-sheets.yaml";

    private PolicySheetPages() {}

    static PolicySheetPage page(LanguageSide side, Edition edition, Sheet sheet) {
        String path = Paths.policySheet(edition.id(), sheet.code());
        Address here = side.address(path);
        List<InitiativeCard> cards = new ArrayList<>();
        for (Initiative work : side.site().references().ofSheet(edition.id(), sheet.code())) {
            cards.add(Briefs.initiative(side, here, side.site().planOf(work), work));
        }
        return new PolicySheetPage(
                frame(side, edition, sheet, path),
                sheet.code(),
                side.phrase(edition.title()),
                side.phrase(sheet.title()),
                sheet.url(),
                cards);
    }

    private static Frame frame(LanguageSide side, Edition edition, Sheet sheet, String path) {
        String name = side.wording().label("page.policysheet") + " " + sheet.code();
        String title = sheet.title().map(side::words).map(t -> name + " " + t).orElse(name);
        return Frames.of(
                side,
                new Frames.About(
                        path,
                        List.of(title, side.words(edition.title())),
                        side.wording()
                                .label(
                                        "page.sheetdescription",
                                        Map.of(
                                                "sheet",
                                                title,
                                                "edition",
                                                side.words(edition.title()))),
                        List.of(
                                new Frames.Step(
                                        path,
                                        side.say().label("page.policysheet").before(sheet.code()))),
                        "",
                        Optional.of(FILE)));
    }
}
