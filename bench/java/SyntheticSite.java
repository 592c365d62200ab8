import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A made-up city of any size: plans of ten initiatives with three indicators each, six fiscal years
 * of targets and actuals, in Japanese and English. The same number of plans gives the same site,
 * value for value, on every machine.
 *
 * <p>One office has an edition of its plan for each of five years, one division, and shares its
 * policy sheets with four neighbours, so that every kind of page keeps its size however many plans
 * there are.
 */
final class SyntheticSite {

    static final int FIRST_YEAR = 2019;
    static final int LAST_YEAR = 2024;
    private static final int EDITIONS = 5;
    private static final int OFFICES_PER_SHEET = 5;
    private static final int INITIATIVES = 10;
    private static final int INDICATORS = 3;

    /** A text in both languages. */
    record Words(String ja, String en) {
        String in(String language) {
            return language.equals("ja") ? ja : en;
        }
    }

    /** One fiscal year of an indicator; an actual of {@code null} is one not measured yet. */
    record Year(int year, BigDecimal target, BigDecimal actual, boolean provisional, Words note) {}

    record Indicator(
            String id,
            Topic topic,
            Words name,
            Words definition,
            BigDecimal baseline,
            boolean broken,
            List<Year> years,
            Words note) {}

    record Initiative(
            String id,
            Words title,
            Words description,
            String state,
            Words update,
            Words milestone,
            long budget,
            List<Indicator> indicators) {}

    record Plan(
            int number,
            int office,
            int edition,
            Words title,
            Words statement,
            List<Initiative> initiatives) {
        String id() {
            return edition + "-" + officeId();
        }

        String officeId() {
            return "office-%04d".formatted(office);
        }

        String divisionId() {
            return "division-%04d".formatted(office);
        }

        String sheet() {
            return "%03d-01".formatted(office / OFFICES_PER_SHEET + 1);
        }
    }

    /** What may be counted: a name, a built-in unit, which way is better, and a usual size. */
    enum Topic {
        CONSULTATIONS("相談件数", "Consultations", "case", "件", " cases", true, 900, 0),
        PARTICIPANTS("参加者数", "Participants", "person", "人", " people", true, 12_000, 0),
        SATISFACTION("満足度", "Satisfaction", "percent", "%", "%", true, 65, 1),
        DAYS("手続きにかかる日数", "Days to complete", "day", "日", " days", false, 24, 0),
        WAITING("待機者数", "People waiting", "person", "人", " people", false, 140, 0),
        SESSIONS("実施回数", "Sessions held", "time", "回", " times", true, 36, 0),
        PLACES("設置か所数", "Places set up", "place", "か所", " places", true, 18, 0),
        DONATIONS("寄附金受入額", "Donations received", "yen", "円", " yen", true, 226_231_970, 0);

        final Words name;
        final String unit;
        final Words suffix;
        final boolean up;
        final int usual;
        final int decimals;

        Topic(
                String ja,
                String en,
                String unit,
                String suffixJa,
                String suffixEn,
                boolean up,
                int usual,
                int decimals) {
            this.name = new Words(ja, en);
            this.unit = unit;
            this.suffix = new Words(suffixJa, suffixEn);
            this.up = up;
            this.usual = usual;
            this.decimals = decimals;
        }
    }

    private static final List<Words> THEMES =
            List.of(
                    new Words("子育て支援", "childcare support"),
                    new Words("防災", "disaster readiness"),
                    new Words("平和の発信", "peace education"),
                    new Words("人権啓発", "human rights awareness"),
                    new Words("市政広報", "public relations"),
                    new Words("健康づくり", "healthy living"),
                    new Words("環境保全", "environmental protection"),
                    new Words("公共交通", "public transport"),
                    new Words("図書館サービス", "library services"),
                    new Words("観光振興", "tourism"));

    private static final List<String> STATES =
            List.of("planned", "under-way", "delayed", "done", "partly-done");

    final int plans;

    SyntheticSite(int plans) {
        this.plans = plans;
    }

    int offices() {
        return (plans + EDITIONS - 1) / EDITIONS;
    }

    /** The editions of the policy sheets, oldest first. */
    List<Integer> editions() {
        return IntStream.range(0, Math.min(plans, EDITIONS)).map(e -> 2020 + e).boxed().toList();
    }

    /** The codes of the policy sheets, the same in each edition. */
    List<String> sheets() {
        int groups = (offices() + OFFICES_PER_SHEET - 1) / OFFICES_PER_SHEET;
        return IntStream.rangeClosed(1, groups).mapToObj("%03d-01"::formatted).toList();
    }

    /** Whether some plan of that edition refers to that sheet. */
    boolean used(int edition, String sheet) {
        return IntStream.range(0, plans)
                .anyMatch(n -> editionOf(n) == edition && sheetOf(n).equals(sheet));
    }

    private static int editionOf(int number) {
        return 2020 + number % EDITIONS;
    }

    private static String sheetOf(int number) {
        return "%03d-01".formatted(number / EDITIONS / OFFICES_PER_SHEET + 1);
    }

    /** The plan of that number, from 0: made when asked for, so that a large site needs no room. */
    Plan plan(int number) {
        int office = number / EDITIONS;
        int edition = editionOf(number);
        SplittableRandom random = new SplittableRandom(number);
        Words theme = THEMES.get(office % THEMES.size());
        List<Initiative> initiatives = new ArrayList<>();
        String id = "%d-office-%04d".formatted(edition, office);
        for (int i = 1; i <= INITIATIVES; i++) {
            initiatives.add(initiative(id, i, edition, random));
        }
        return new Plan(
                number,
                office,
                edition,
                new Words(
                        "令和%d年度 第%d室の取り組み".formatted(edition - 2018, office + 1),
                        "Initiatives of office %d, FY%d".formatted(office + 1, edition)),
                new Words(
                        "%sを柱に、**市民に開かれた市政**を進めます。\n\n数字は[統計の考え方](https://example.org/statistics)に従って、すべて公開します。"
                                .formatted(theme.ja()),
                        ("With %s at the centre, we work for a city government that is **open to"
                             + " its citizens**.\n\n"
                             + "Every figure follows our [statistics"
                             + " policy](https://example.org/statistics) and is published.")
                                .formatted(theme.en())),
                initiatives);
    }

    private static Initiative initiative(
            String plan, int place, int edition, SplittableRandom random) {
        Words theme = THEMES.get((place + random.nextInt(3)) % THEMES.size());
        int sessions = 2 + random.nextInt(9);
        List<Indicator> indicators = new ArrayList<>();
        for (int k = 1; k <= INDICATORS; k++) {
            indicators.add(indicator("%s-%02d-%d".formatted(plan, place, k), theme, random));
        }
        return new Initiative(
                "initiative-%02d".formatted(place),
                new Words(
                        "%sの推進（その%d）".formatted(theme.ja(), place),
                        "Promoting %s (%d)".formatted(theme.en(), place)),
                description(theme, edition, sessions),
                STATES.get(random.nextInt(STATES.size())),
                new Words(
                        "上半期の**%d回**の会合を終え、意見をまとめました。".formatted(sessions),
                        "The **%d meetings** of the first half are held and their views gathered."
                                .formatted(sessions)),
                new Words("意見の取りまとめ", "Views gathered"),
                1_000_000L * (3 + random.nextInt(60)),
                indicators);
    }

    private static Words description(Words theme, int edition, int sessions) {
        return new Words(
                """
                %sに関する取り組みを**関係する課と連携**して進めます。令和%d年度は次の3点に力を入れます。

                - 市民の声を聞く場を%d回設ける
                - 担当する職員の研修を%d回行う
                - [取り組みの考え方](https://example.org/policy/%d)を公開する

                進み具合は四半期ごとに確かめ、*結果をすべて公開*します。
                """
                        .formatted(theme.ja(), edition - 2018, sessions, sessions / 2 + 1, edition)
                        .strip(),
                """
                We advance %s **together with the divisions concerned**. In FY%d we put our effort into three points:

                - %d occasions to hear what citizens say
                - %d training days for the staff in charge
                - publishing [how we go about it](https://example.org/policy/%d)

                Headway is checked every quarter and *every result is published*.
                """
                        .formatted(theme.en(), edition, sessions, sessions / 2 + 1, edition)
                        .strip());
    }

    private static Indicator indicator(String id, Words theme, SplittableRandom random) {
        Topic topic = Topic.values()[random.nextInt(Topic.values().length)];
        boolean broken = random.nextInt(10) == 0;
        boolean open = random.nextInt(4) == 0;
        List<Year> years = new ArrayList<>();
        BigDecimal first = value(topic, 0.8 + random.nextDouble() * 0.3);
        BigDecimal former = first;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            double growth = 1 + (topic.up ? 0.06 : -0.08) * (year - FIRST_YEAR);
            BigDecimal target = value(topic, growth);
            BigDecimal actual = value(topic, growth * (0.85 + random.nextDouble() * 0.3));
            boolean last = year == LAST_YEAR;
            Words note =
                    year == 2021
                            ? new Words("感染症の影響で催しを減らした", "Fewer events because of the pandemic")
                            : null;
            boolean due = last && open;
            BigDecimal promised = due ? noEasier(topic, target, former) : target;
            years.add(new Year(year, promised, due ? null : actual, last, note));
            former = actual;
        }
        return new Indicator(
                id,
                topic,
                new Words(theme.ja() + "の" + topic.name.ja(), topic.name.en() + ": " + theme.en()),
                new Words(
                        "年度末（3月31日）の時点で数えた**"
                                + topic.name.ja()
                                + "**。[集計の方法](https://example.org/method)に従う。",
                        "**"
                                + topic.name.en()
                                + "** as counted on 31 March, the last day of the"
                                + " fiscal year, by [our method](https://example.org/method)."),
                first,
                broken,
                years,
                new Words("電話と窓口の合計。", "Telephone and counter together."));
    }

    /** A target that is still to come asks no less than the last actual: nothing is to be warned of. */
    private static BigDecimal noEasier(Topic topic, BigDecimal target, BigDecimal former) {
        return topic.up ? target.max(former) : target.min(former);
    }

    private static BigDecimal value(Topic topic, double share) {
        double value = Math.min(topic.usual * share, topic.unit.equals("percent") ? 100 : 1e12);
        return new BigDecimal(value).setScale(topic.decimals, java.math.RoundingMode.HALF_UP);
    }
}
