/**
 * Reads YAML and CSV into the record, keeping the place of every value, behind a guard that trusts
 * no byte.
 */
package org.hiraku.reading;
