/** Holds every address of the site and, for each, all that its template may read. */
package org.hiraku.page;
