package org.hiraku.reading;

import org.hiraku.reading.Node.Scalar;

/** What an editor meant by something that is no number, and the exact text to type. */
final class NumberFault {

    private NumberFault() {}

    /** Tells why the value is no number. */
    static void tell(Scalar written, Faults faults) {
        faults.error("number-syntax", written, "value", written.text());
    }
}
