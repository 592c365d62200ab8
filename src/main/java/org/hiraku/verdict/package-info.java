/** Judges result, distance, movement and pace from the record, with the working or not at all. */
package org.hiraku.verdict;
