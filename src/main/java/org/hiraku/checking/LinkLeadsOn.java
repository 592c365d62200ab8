package org.hiraku.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;
import org.hiraku.prose.Markdown;
import org.hiraku.prose.ProseLink;
import org.hiraku.reading.Declared;

/**
 * A link in Markdown leads to a page of the site, or out of it by an address that a link may have;
 * where to outside the site is not looked up.
 */
final class LinkLeadsOn implements Rule {

    /** What a text holds that has any other link than one out of the site. */
    private static final Pattern LINK =
            Pattern.compile(
                    "]\\(\\s*<?(?!https?://|mailto:|tel:|#)[^\\s)]|(?m)^ {0,3}\\[(?!\\^)[^\\]]+]:");

    private static final Markdown MARKDOWN = new Markdown();

    private final Prose prose;

    LinkLeadsOn(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Supplier<SitePaths> paths = onFirstUse(() -> new SitePaths(record, declared, prose));
        String source = record.imprint().sourceLanguage();
        Texts.each(
                record,
                (text, manner, trail) -> {
                    if (manner == Trail.Manner.MARKDOWN) {
                        check(text, source, trail, paths, findings);
                    }
                });
        for (Prose.Page page : prose.pages()) {
            check(page, paths, findings);
        }
    }

    private static void check(
            Text text, String source, Trail trail, Supplier<SitePaths> paths, Findings findings) {
        text.byLanguage()
                .forEach(
                        (language, words) -> {
                            if (!mayHoldLink(words)) {
                                return;
                            }
                            boolean every = language.equals(Text.EVERY);
                            String page = (every ? source : language) + "/" + trail.page();
                            Spot spot = every ? trail.spot() : trail.spot(language);
                            MARKDOWN.links(words)
                                    .forEach(link -> check(link, page, spot, paths, findings));
                        });
    }

    private static void check(Prose.Page page, Supplier<SitePaths> paths, Findings findings) {
        for (Prose.Link link : page.links()) {
            if (!paths.get().leadsOn(page.language() + "/" + page.path(), link.target())) {
                findings.error(Spot.at(link.place()), p -> p.with("target", link.target()));
            }
        }
    }

    private static void check(
            ProseLink link, String page, Spot spot, Supplier<SitePaths> paths, Findings findings) {
        switch (link.kind()) {
            case OUTSIDE -> {}
            case REFUSED ->
                    findings.warning(spot, p -> p.variant("refused").with("target", link.target()));
            case SITE -> {
                if (!paths.get().leadsOn(page, link.target())) {
                    findings.error(spot, p -> p.with("target", link.target()));
                }
            }
        }
    }

    private static boolean mayHoldLink(String markdown) {
        return markdown.indexOf('[') >= 0 && LINK.matcher(markdown).find();
    }

    /** Nearly no site has a link to check: the addresses are gathered only for one that has. */
    private static <T> Supplier<T> onFirstUse(Supplier<T> made) {
        List<T> kept = new ArrayList<>(1);
        return () -> {
            if (kept.isEmpty()) {
                kept.add(made.get());
            }
            return kept.get(0);
        };
    }
}
