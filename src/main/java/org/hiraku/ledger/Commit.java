package org.hiraku.ledger;

import java.time.LocalDate;

/**
 * A commit of the branch that is published.
 *
 * @param id its id, in full
 * @param day the day it was made, where its committer was
 */
public record Commit(String id, LocalDate day) {

    /** The first seven digits, as git shows them. */
    public String shortened() {
        return id.length() <= 7 ? id : id.substring(0, 7);
    }
}
