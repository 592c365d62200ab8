package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/** Makes the pages of {@code content/}. */
final class ProsePages {

    private ProsePages() {}

    static ProsePage page(LanguageSide side, ProseDocument document) {
        Address here = side.address(document.path());
        Frame frame =
                Frames.of(
                        side,
                        new Frames.About(
                                document.path(),
                                List.of(document.title()),
                                document.description(),
                                List.of(
                                        new Frames.Step(
                                                document.path(), Phrase.own(document.title()))),
                                "",
                                Optional.of(document.file())));
        Mentions mentions = side.mentions(here);
        return new ProsePage(
                frame,
                document.title(),
                document.date().map(side.say()::date),
                side.site().translations().isOutdated(document.file()),
                mentions.prose(document.body()),
                mentions.terms());
    }
}
