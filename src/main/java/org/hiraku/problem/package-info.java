/** What is wrong, where, and how to mend it, told to an editor in Japanese or English. */
package org.hiraku.problem;
