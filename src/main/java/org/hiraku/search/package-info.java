/** What is searched for: text folded to one form, cut into terms, and who holds which term. */
package org.hiraku.search;
