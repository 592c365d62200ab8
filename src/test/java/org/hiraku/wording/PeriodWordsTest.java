package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and days; fiscal years start in April. */
class PeriodWordsTest {

    private static final Calendar FISCAL = new Calendar(4);

    private static Period period(String written) {
        return Period.read(written).orElseThrow();
    }

    @ParameterizedTest(name = "{0} is {1}, in full {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024      | 令和6年度              | 令和6年度（2024年度）",
                "2020      | 令和2年度              | 令和2年度（2020年度）",
                "2019      | 令和元年度             | 令和元年度（平成31年度、2019年度）",
                "2018      | 平成30年度             | 平成30年度（2018年度）",
                "1989      | 平成元年度             | 平成元年度（1989年度）",
                "1988      | 昭和63年度             | 昭和63年度（1988年度）",
                "1926      | 大正15年度             | 大正15年度（1926年度）",
                "1927      | 昭和2年度              | 昭和2年度（1927年度）",
                "1912      | 大正元年度             | 大正元年度（明治45年度、1912年度）",
                "1860      | 1860年度               | 1860年度（1860年4月〜1861年3月）",
                "2024-H1   | 令和6年度上半期        | 令和6年度上半期（2024年4月〜9月）",
                "2024-H2   | 令和6年度下半期        | 令和6年度下半期（2024年10月〜2025年3月）",
                "2024-Q4   | 令和6年度第4四半期     | 令和6年度第4四半期（2025年1月〜3月）",
                "2024-05   | 令和6年5月             | 令和6年5月（2024年5月）",
                "2019-04   | 平成31年4月            | 平成31年4月（2019年4月）",
                "2019-05   | 令和元年5月            | 令和元年5月（2019年5月）",
                "1989-01   | 平成元年1月            | 平成元年1月（1989年1月）",
                "2013/2016 | 平成25〜28年度         | 平成25〜28年度（2013〜2016年度）",
                "2017/2020 | 平成29年度〜令和2年度  | 平成29年度〜令和2年度（2017〜2020年度）"
            })
    void carry_their_era_in_japanese(String written, String plain, String full) {
        Wording ja = ThemeWording.ja();
        assertThat(ja.period(period(written), FISCAL)).isEqualTo(plain);
        assertThat(ja.fullPeriod(period(written), FISCAL)).isEqualTo(full);
    }

    @ParameterizedTest(name = "{0} is {1}, in full {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024      | 令和6年          | 令和6年（2024年）",
                "2019      | 令和元年         | 令和元年（平成31年、2019年）",
                "1989      | 平成元年         | 平成元年（昭和64年、1989年）",
                "2013/2016 | 平成25〜28年     | 平成25〜28年（2013〜2016年）",
                "2018/2019 | 平成30年〜令和元年 | 平成30年〜令和元年（2018〜2019年）",
                "2024-Q1   | 令和6年第1四半期 | 令和6年第1四半期（2024年1月〜3月）"
            })
    void are_years_of_the_calendar_where_they_start_in_january(
            String written, String plain, String full) {
        Wording ja = ThemeWording.ja();
        assertThat(ja.period(period(written), Calendar.CALENDAR_YEAR)).isEqualTo(plain);
        assertThat(ja.fullPeriod(period(written), Calendar.CALENDAR_YEAR)).isEqualTo(full);
    }

    @ParameterizedTest(name = "{0} is {1}, short {2}, in full {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024      | fiscal 2024 | FY2024 | FY2024 (Apr 2024–Mar 2025)",
                "2019      | fiscal 2019 | FY2019 | FY2019 (Apr 2019–Mar 2020)",
                "2024-H1   | the first half of fiscal 2024 | FY2024 H1 | FY2024 H1 (Apr–Sep 2024)",
                "2024-Q4   | the fourth quarter of fiscal 2024 | FY2024 Q4 | FY2024 Q4 (Jan–Mar 2025)",
                "2024-05   | May 2024 | May 2024 | May 2024",
                "2013/2016 | fiscal 2013–2016 | FY2013–2016 | FY2013–2016 (Apr 2013–Mar 2017)"
            })
    void carry_their_months_in_english(String written, String plain, String brief, String full) {
        Wording en = ThemeWording.en();
        assertThat(en.period(period(written), FISCAL)).isEqualTo(plain);
        assertThat(en.shortPeriod(period(written), FISCAL)).isEqualTo(brief);
        assertThat(ThemeWording.plainlySpaced(en.fullPeriod(period(written), FISCAL)))
                .isEqualTo(full);
    }

    @Test
    void carry_no_era_on_a_site_that_names_none() {
        Wording ja = Wordings.of(ThemeWording.all(), List.of("ja"), Optional.empty()).in("ja");
        assertThat(ja.period(period("2024"), FISCAL)).isEqualTo("2024年度");
        assertThat(ja.fullPeriod(period("2024"), FISCAL)).isEqualTo("2024年度（2024年4月〜2025年3月）");
        assertThat(ja.period(period("2013/2016"), FISCAL)).isEqualTo("2013〜2016年度");
    }

    @ParameterizedTest(name = "{0} is {1}, alone {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-01 | 令和6年6月1日   | 令和6年（2024年）6月1日",
                "2019-05-01 | 令和元年5月1日  | 令和元年（2019年）5月1日",
                "2019-04-30 | 平成31年4月30日 | 平成31年（2019年）4月30日",
                "1989-01-07 | 昭和64年1月7日  | 昭和64年（1989年）1月7日",
                "1860-02-03 | 1860年2月3日    | 1860年2月3日"
            })
    void days_go_by_the_era_of_the_day_and_carry_both_calendars_where_they_stand_alone(
            LocalDate day, String inSentence, String alone) {
        Wording ja = ThemeWording.ja();
        assertThat(ja.date(day)).isEqualTo(inSentence);
        assertThat(ja.fullDate(day)).isEqualTo(alone);
        assertThat(ja.writtenDate(day.toString())).isEqualTo(alone);
    }

    @Test
    void days_carry_no_era_in_english_or_on_a_site_that_names_none() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        Wording ja = Wordings.of(ThemeWording.all(), List.of("ja"), Optional.empty()).in("ja");
        assertThat(ja.date(day)).isEqualTo("2024年6月1日");
        assertThat(ja.fullDate(day)).isEqualTo("2024年6月1日");
        assertThat(ThemeWording.en().date(day)).isEqualTo("1 June 2024");
        assertThat(ThemeWording.en().fullDate(day)).isEqualTo("1 June 2024");
    }

    @Test
    void what_the_data_writes_as_a_day_or_a_month_is_said_so() {
        assertThat(ThemeWording.ja().writtenDate("2024-09")).isEqualTo("令和6年（2024年）9月");
        assertThat(ThemeWording.en().writtenDate("2024-09")).isEqualTo("September 2024");
        assertThat(ThemeWording.en().writtenDate("2024-09-30")).isEqualTo("30 September 2024");
        assertThat(ThemeWording.en().writtenDate("2024-13-40")).isEqualTo("2024-13-40");
    }
}
