package org.hiraku.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The commits that were published one after the other: from the one that is checked out back
 * through the first parent of each. What a branch held before it was merged was never published.
 *
 * @param commits earliest first
 * @param whole whether they reach back to a commit without parents, or to the one asked for
 * @param resumed whether the first of them follows the commit that was asked for
 */
record PublishedLine(List<RevCommit> commits, boolean whole, boolean resumed) {

    /**
     * The line up to a commit.
     *
     * @param after the id of the commit to stop at, which is left out; all, when it is not on the
     *     line
     */
    static PublishedLine upTo(SiteRepository repository, RevCommit head, String after)
            throws IOException {
        var shallow = repository.objects().getShallowCommits();
        List<RevCommit> commits = new ArrayList<>();
        RevCommit at = head;
        while (!at.name().equals(after)) {
            commits.add(at);
            if (shallow.contains(at.getId()) || at.getParentCount() == 0) {
                Collections.reverse(commits);
                return new PublishedLine(commits, !shallow.contains(at.getId()), false);
            }
            at = repository.walk().parseCommit(at.getParent(0));
        }
        Collections.reverse(commits);
        return new PublishedLine(commits, true, true);
    }
}
