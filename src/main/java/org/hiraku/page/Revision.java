package org.hiraku.page;

/**
 * The state of the data that a site was built from.
 *
 * @param id the commit, in full
 */
public record Revision(String id) {

    /** The first twelve digits, enough to find it. */
    public String shortened() {
        return id.length() <= 12 ? id : id.substring(0, 12);
    }
}
