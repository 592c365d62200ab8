package org.hiraku.reading;

/**
 * The table of observations (CSV) that lies beside an indicator's file.
 *
 * @param name the name of its file
 * @param faults its text behind the guard, and where problems in it are told
 * @param sound whether the text can be read at all
 */
record ObservationTable(String name, Faults faults, boolean sound) {

    /** The table with these bytes. */
    static ObservationTable of(DataFile file, byte[] bytes) {
        GuardedText text = GuardedText.of(file.file(), bytes);
        SourceText source = text.faults().source();
        Faults faults = new Faults(source, cell -> CsvCells.place(source, cell));
        text.faults().found().forEach(faults::add);
        String name = file.file().substring(file.file().lastIndexOf('/') + 1);
        return new ObservationTable(name, faults, text.sound());
    }
}
