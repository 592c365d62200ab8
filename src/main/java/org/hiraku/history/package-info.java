/** The git repository that a site lies in: the last commit of its data, and the published past. */
package org.hiraku.history;
