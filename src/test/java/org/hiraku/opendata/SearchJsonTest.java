package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hiraku.json.ParsedJson;
import org.hiraku.page.Address;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.MachinePaths;
import org.hiraku.page.Planned;
import org.junit.jupiter.api.Test;

/** The search index of the made-up city as files. */
class SearchJsonTest {

    private static final Map<String, Object> DIRECTORY =
            ParsedJson.object(MachineBytes.text(DerivedSite.CITY, MachinePaths.SEARCH.path()));

    @Test
    void the_directory_counts_what_can_be_found_and_names_where_each_part_begins() {
        int parts = ((List<?>) DIRECTORY.get("parts")).size();

        assertThat(ParsedJson.object(DIRECTORY, "found").keySet())
                .containsExactly(
                        "plan", "initiative", "indicator", "division", "policy-sheet", "prose");
        assertThat(files("terms-")).hasSize(parts);
        assertThat(files("titles-ja-")).hasSize(1);
        assertThat(files("titles-en-")).hasSize(1);
    }

    @Test
    void a_term_leads_to_its_title_in_every_language() {
        int loans = document("loans");

        assertThat(title("en", loans))
                .startsWith("[\"indicators/library-loans/\",\"Library loans\"");
        assertThat(title("ja", loans)).startsWith("[\"indicators/library-loans/\",\"図書の貸出冊数\"");
        assertThat(document("貸出")).isEqualTo(loans);
    }

    @Test
    void a_title_that_is_not_translated_says_its_language() {
        String titles =
                MachineBytes.text(
                        DerivedSite.showing("a-third-language-has-few-words-of-its-own"),
                        MachinePaths.searchTitles("pt-BR", 0).path());

        assertThat(titles)
                .contains("[\"indicators/loans/\",\"Empréstimos da biblioteca\"")
                .containsPattern("\"ja\",\"(ja|pt-BR)\"]");
    }

    /** The first document whose title holds a term that few hold: its number is its gap. */
    private static int document(String letters) {
        String lists = "";
        for (Address file : files("terms-")) {
            Object found =
                    ParsedJson.object(MachineBytes.text(DerivedSite.CITY, file.path()))
                            .get(letters);
            lists = found == null ? lists : found.toString();
        }
        int number = lists.charAt(0) >= 'a' ? lists.charAt(0) - 'a' + 26 : lists.charAt(0) - 'A';
        assertThat(number).isBetween(0, 31);
        return number;
    }

    /** The entry of a document: the titles stand in an array of arrays without brackets inside. */
    private static String title(String language, int document) {
        String path = MachinePaths.searchTitles(language, 0).path();
        String titles = MachineBytes.text(DerivedSite.CITY, path);
        return titles.substring(1).split("(?<=]),")[document];
    }

    private static List<Address> files(String prefix) {
        return MachineBytes.all(DerivedSite.CITY).stream()
                .map(Planned::address)
                .filter(address -> address.path().startsWith("data/search/" + prefix))
                .toList();
    }
}
