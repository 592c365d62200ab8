package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet might run. */
class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1"
            })
    void what_may_be_a_formula_gets_an_apostrophe(String text) {
        assertThat(FormulaGuard.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "電話のみ", "1-1", "a=b", "'=1", " =1"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(FormulaGuard.text(text)).isEqualTo(text);
    }
}
