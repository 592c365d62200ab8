package org.hiraku.page;

import java.util.List;

/**
 * The machine files of the whole site.
 *
 * @param frame what every page carries
 * @param files each file with what it holds
 * @param past how far back changes to its figures are known
 */
public record DownloadsPage(Frame frame, List<Download> files, List<Phrase> past) implements Page {

    /**
     * One file.
     *
     * @param href where it is, relative
     * @param name its name
     * @param label what it holds
     */
    public record Download(String href, String name, Phrase label) {}
}
