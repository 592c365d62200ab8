/** The pages of plain prose that every synthetic site has. */
enum Prose {
    ABOUT("このサイトについて", "About this site"),
    METHOD("読み方", "How to read a page"),
    ACCESSIBILITY("ウェブアクセシビリティ方針", "Accessibility statement");

    private final String ja;
    private final String en;

    Prose(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String title(String language) {
        return language.equals("ja") ? ja : en;
    }

    String text(String language) {
        String paragraph =
                language.equals("ja")
                        ? "この市は**計画と数字**をすべて公開します。目標と実績は年度ごとに並べ、判定にはその計算を添えます。\n\n"
                        : "This city publishes **every plan and every figure**. Targets and actuals"
                              + " stand year by year, and each verdict comes with its working.\n\n";
        String list =
                language.equals("ja")
                        ? "- 目標値は計画で約束した値です\n"
                              + "- 実績値は測った値です\n"
                              + "- [お問い合わせ](https://example.org/contact)\n\n"
                        : "- a target is what the plan promised\n- an actual is what was measured\n"
                                + "- [contact](https://example.org/contact)\n\n";
        String heading = language.equals("ja") ? "## 数字の見方\n\n" : "## How to read the figures\n\n";
        return paragraph + heading + list + paragraph.repeat(4);
    }
}
