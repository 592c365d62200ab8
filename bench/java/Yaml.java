/** The few shapes of YAML that a synthetic site needs, as an editor would type them. */
final class Yaml {

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A text in both languages on one line, as in {@code title: {ja: "…", en: "…"}}. */
    void words(String key, SyntheticSite.Words words) {
        line(key + ": " + pair(words));
    }

    /** Two quoted scalars, each under its own key. */
    void words(String firstKey, String first, String secondKey, String second) {
        line(firstKey + ": " + quoted(first));
        line(secondKey + ": " + quoted(second));
    }

    /** A Markdown text in both languages as two block scalars. */
    void markdown(String indent, String key, SyntheticSite.Words words) {
        line(indent + key + ":");
        block(indent + "  ", "ja", words.ja());
        block(indent + "  ", "en", words.en());
    }

    void block(String indent, String key, String words) {
        line(indent + key + ": |");
        words.lines().forEach(line -> line(line.isEmpty() ? "" : indent + "  " + line));
    }

    String text() {
        return text.toString();
    }

    static String pair(SyntheticSite.Words words) {
        return "{ja: " + quoted(words.ja()) + ", en: " + quoted(words.en()) + "}";
    }

    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
