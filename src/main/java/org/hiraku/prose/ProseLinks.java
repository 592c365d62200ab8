package org.hiraku.prose;

import java.util.Optional;

/** Writes links and images, and text in which addresses become links. */
final class ProseLinks implements BareLinks.Reader {

    private final HtmlPieces out;
    private final String idPrefix;
    private int open;

    ProseLinks(HtmlPieces out, String idPrefix) {
        this.out = out;
        this.idPrefix = idPrefix;
    }

    /** Whether a link has been opened and not closed. */
    boolean isOpen() {
        return open > 0;
    }

    /** Begins a link and returns what ends it; of a refused link nothing is written. */
    String open(String destination, String title) {
        Optional<LinkTarget> target = isOpen() ? Optional.empty() : LinkTarget.of(destination);
        open++;
        if (target.isEmpty()) {
            return "";
        }
        begin(target.get());
        writeTitle(title);
        out.markup(">");
        return "</a>";
    }

    /** Ends a link. */
    void close() {
        open--;
    }

    /**
     * Writes an image of the site's own. One from elsewhere becomes a link to it, because a page
     * asks no third party for anything; of a refused one the words remain.
     */
    void writeImage(String destination, String title, String alternative) {
        Optional<LinkTarget> target = LinkTarget.of(destination);
        LinkTarget.Kind kind = target.map(LinkTarget::kind).orElse(LinkTarget.Kind.PERSON);
        switch (kind) {
            case HOME, PAGE -> {
                out.markup("<img src=\"");
                writeAddress(target.get());
                out.markup("\" alt=\"").text(alternative).markup("\"");
                writeTitle(title);
                out.markup(" loading=\"lazy\">");
            }
            case WEB -> {
                String end = open(destination, title);
                out.text(alternative).markup(end);
                close();
            }
            default -> out.text(alternative);
        }
    }

    /** Writes text; an address in it becomes a link, unless it stands in one. */
    void writeText(String text) {
        if (isOpen() || !BareLinks.mayBeIn(text)) {
            out.text(text);
        } else {
            BareLinks.read(text, this);
        }
    }

    @Override
    public void text(CharSequence text, int start, int end) {
        out.text(text, start, end);
    }

    @Override
    public void link(String address, String target) {
        String end = open(target, null);
        out.text(address).markup(end);
        close();
    }

    private void begin(LinkTarget target) {
        out.markup("<a href=\"");
        writeAddress(target);
        out.markup("\"");
    }

    private void writeAddress(LinkTarget target) {
        switch (target.kind()) {
            case HOME -> out.gap(Gap.WAY_HOME).text(target.address());
            case FRAGMENT -> out.text("#").text(idPrefix).text(target.address());
            default -> out.text(target.address());
        }
    }

    private void writeTitle(String title) {
        if (title != null && !title.isBlank()) {
            out.markup(" title=\"").text(title).markup("\"");
        }
    }
}
