package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.json.EmbeddedJson;

/**
 * What every page carries round its main part.
 *
 * @param chrome what is the same on every page of the language
 * @param root the way to the site's root, as {@code ../../}
 * @param title the page's title, unique over the language
 * @param description one sentence for search engines and previews
 * @param canonical the permanent address, absolute
 * @param alternates the same page in every language, absolute
 * @param switches the same page in the other languages, relative
 * @param breadcrumb the way from home to here; empty on the home page
 * @param section the key of the part of the site that the page is in, as {@code indicators}
 * @param edit where the page's file can be edited
 * @param kind the Open Graph type, {@code website} or {@code article}
 * @param image what stands for the page where its address is shared
 * @param oembed where it is told how other sites embed it
 * @param structured the page told to machines, as JSON-LD
 */
public record Frame(
        Chrome chrome,
        String root,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        List<Switch> switches,
        List<Link> breadcrumb,
        String section,
        Optional<String> edit,
        String kind,
        Optional<ShareImage> image,
        Optional<Oembed> oembed,
        EmbeddedJson structured) {

    /**
     * The same page in a language.
     *
     * @param language its tag, or {@code x-default}
     * @param href its absolute address
     */
    public record Alternate(String language, String href) {}

    /**
     * The way to the same page in another language.
     *
     * @param language its tag
     * @param name its name in itself, as 日本語
     * @param href its relative address
     */
    public record Switch(String language, String name, String href) {}

    /**
     * The machine file that tells how other sites embed the page.
     *
     * @param href its absolute address
     * @param title what is embedded
     */
    public record Oembed(String href, String title) {}

    /** Keeps unmodifiable copies. */
    public Frame {
        alternates = List.copyOf(alternates);
        switches = List.copyOf(switches);
        breadcrumb = List.copyOf(breadcrumb);
    }

    /** The same for a page that other sites may embed. */
    Frame embeddedAs(Oembed file) {
        return new Frame(
                chrome,
                root,
                title,
                description,
                canonical,
                alternates,
                switches,
                breadcrumb,
                section,
                edit,
                kind,
                image,
                Optional.of(file),
                structured);
    }

    /** What the title, the sections and the imprint of a page depend on: many pages share it. */
    public String region() {
        return chrome.language() + " " + root + " " + section;
    }
}
