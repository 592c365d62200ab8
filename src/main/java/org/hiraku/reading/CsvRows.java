package org.hiraku.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a CSV file (RFC 4180) one after the other, empty lines left out. */
final class CsvRows {

    private final Iterator<CsvRecord> records;
    private final Faults faults;
    private int line;

    CsvRows(Faults faults) {
        this.faults = faults;
        String text = faults.source().text();
        this.records =
                CsvReader.builder()
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(faults.count() == 0 ? text : Characters.cleared(text))
                        .iterator();
    }

    /** The next row; nothing at the end, or after a problem that leaves the rest unreadable. */
    Optional<CsvCells> next() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                CsvCells row = new CsvCells(line, record.getFields());
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
        } catch (CsvParseException e) {
            faults.error("csv-syntax", faults.source().place(line + 1, 0));
        }
        return Optional.empty();
    }
}
