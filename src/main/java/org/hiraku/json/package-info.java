/** Writes JSON as a stream, the same bytes every time. */
package org.hiraku.json;
