package org.hiraku.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents that hold a term, as their gaps. */
class PostingsTest {

    /**
     * Worked by hand: the gap after document d to document e is e − d − 1, the first one counts
     * from −1. 31 is the last gap of one letter, {@code f}; 32 = 0 + 1 × 32 is {@code gB}; 1,023 =
     * 31 + 31 × 32 is {@code /f}; 1,024 = 0 + 0 × 32 + 1 × 1,024 is {@code ggB}; 99,999 = 31 + 20 ×
     * 32 + 1 × 1,024 + 3 × 32,768 is {@code /0hD}.
     */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0            | A",
                "0 1 2        | AAA",
                "0 3 40       | ACkB",
                "31           | f",
                "32           | gB",
                "1023         | /f",
                "1024         | ggB",
                "99999        | /0hD",
                "5 5 5        | F",
            })
    void are_written_with_the_lowest_digit_first(String documents, String written) {
        Postings postings = new Postings();
        for (String document : documents.split(" ")) {
            postings.add(Integer.parseInt(document));
        }

        assertThat(postings.written()).isEqualTo(written);
        assertThat(postings.length()).isEqualTo(written.length());
    }
}
