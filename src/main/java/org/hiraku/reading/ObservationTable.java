package org.hiraku.reading;

/**
 * The text of a table of observations (CSV) that stands beside an indicator's file.
 *
 * @param source its text
 */
record ObservationTable(SourceText source) {}
