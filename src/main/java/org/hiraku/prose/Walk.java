package org.hiraku.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;

/** Walks a tree without calling itself, so that no depth of nesting overflows the stack. */
final class Walk {

    /** What is done at each node. */
    interface Step {
        /**
         * Comes to a node.
         *
         * @return what to remember until all within it is done; {@code null} to pass over what is
         *     within
         */
        String enter(Node node);

        /** Leaves a node that was entered, with what was remembered. */
        void leave(Node node, String remembered);
    }

    private Walk() {}

    /** Goes through all that is within a node, not the node itself. */
    static void within(Node root, Step step) {
        Deque<String> remembered = new ArrayDeque<>();
        Node node = root.getFirstChild();
        while (node != null) {
            String kept = step.enter(node);
            if (kept != null && node.getFirstChild() != null) {
                remembered.push(kept);
                node = node.getFirstChild();
                continue;
            }
            if (kept != null) {
                step.leave(node, kept);
            }
            while (node.getNext() == null && node.getParent() != root) {
                node = node.getParent();
                step.leave(node, remembered.pop());
            }
            node = node.getNext();
        }
    }
}
