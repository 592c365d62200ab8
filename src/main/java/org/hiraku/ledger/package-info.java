/** The past of published figures: what changed between two revisions, with or without a reason. */
package org.hiraku.ledger;
