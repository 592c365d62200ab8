package org.hiraku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.hiraku.search.SearchIndex.Document;
import org.junit.jupiter.api.Test;

/** Who holds which term, in parts. */
class SearchIndexTest {

    @Test
    void a_term_names_the_documents_by_title_and_by_what_else_they_say() {
        SearchIndex index =
                SearchIndex.of(
                        List.of(
                                document("Donations", "the donations of a year"),
                                document("Visits", "donations"),
                                document("税", "Donations")));

        assertThat(index.part(0))
                .extracting(term -> term.letters() + ": " + term.documents())
                // In the title of 0, else in 1 and 2: gaps 0; 1 and 0.
                .containsExactly(
                        "a:  A",
                        "donations: A BA",
                        "of:  A",
                        "the:  A",
                        "visits: B ",
                        "year:  A",
                        "税: C ");
    }

    @Test
    void a_small_index_has_one_part() {
        List<Document> documents = List.of(document("いじめ", "相談"));

        assertThat(SearchIndex.parts(documents)).isEqualTo(1);
        assertThat(SearchIndex.of(documents).firstTerms()).containsExactly("いじ");
    }

    @Test
    void the_parts_hold_every_term_once_in_order_and_weigh_about_the_same() {
        List<Document> documents = many(3_000);
        SearchIndex index = SearchIndex.of(documents);
        int parts = SearchIndex.parts(documents);
        List<String> terms = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            index.part(part).forEach(term -> terms.add(term.letters()));
            weights.add(index.part(part).stream().mapToInt(Term::weight).sum());
        }

        // 3,000 titles of 8 to 11 letters and as many texts of 25 to 28, that is 10,890 digits and
        // 7 + 24 letters each time: 114,780 letters, of which 16,000 make a part.
        assertThat(parts).isEqualTo(8);
        assertThat(terms).isSorted().doesNotHaveDuplicates().contains("common", "w0", "w2999");
        int share = weights.stream().mapToInt(weight -> weight).sum() / parts;
        int heaviest = index.part(0).stream().mapToInt(Term::weight).max().orElseThrow();
        assertThat(weights).allMatch(weight -> weight <= share + heaviest);
        assertThat(index.firstTerms()).isSorted().hasSize(8);
    }

    @Test
    void beside_a_term_that_outweighs_a_share_stand_empty_parts_that_nobody_asks_for() {
        List<Document> documents =
                IntStream.range(0, 40_000).mapToObj(n -> document("x", "")).toList();
        SearchIndex index = SearchIndex.of(documents);

        assertThat(SearchIndex.parts(documents)).isEqualTo(3);
        assertThat(index.firstTerms()).containsExactly("x", "\uFFFF", "\uFFFF");
        assertThat(index.part(0)).hasSize(1);
        assertThat(index.part(1)).isEmpty();
    }

    /**
     * Documents of 90 letters of Japanese and English: the words' frequencies follow Zipf, as those
     * of real texts do. {@code -Dhiraku.documents=100000} takes as many as the largest site has.
     */
    @Test
    void no_file_of_many_documents_passes_100_kb() throws IOException {
        List<Document> documents = new ArrayList<>();
        Random random = new Random(1);
        for (int n = 0; n < Integer.getInteger("hiraku.documents", 5_000); n++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 6; word++) {
                text.append(' ').append(Integer.toString(zipf(random, 20_000) + 1_000, 36));
            }
            for (int kanji = 0; kanji < 60; kanji++) {
                text.append((char) ('一' + zipf(random, 2_500)));
            }
            documents.add(document("施策" + n, text.toString()));
        }
        SearchIndex index = SearchIndex.of(documents);
        int parts = SearchIndex.parts(documents);
        int heaviest = 0;
        for (int part = 0; part < parts; part++) {
            StringBuilder file = new StringBuilder();
            for (Term term : index.part(part)) {
                file.append('"')
                        .append(term)
                        .append("\":\"")
                        .append(term.documents())
                        .append("\",");
            }
            heaviest = Math.max(heaviest, packed(file.toString()));
        }

        assertThat(heaviest).isLessThan(100_000);
        assertThat(packed(String.join("\",\"", index.firstTerms()))).isLessThan(100_000);
    }

    /** A number below {@code all}; 2 comes half as often as 1, 3 a third as often. */
    private static int zipf(Random random, int all) {
        return (int) Math.pow(all, random.nextDouble()) - 1;
    }

    private static int packed(String file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(file.getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }

    private static List<Document> many(int documents) {
        return IntStream.range(0, documents)
                .mapToObj(n -> document("title w" + n, "common words and number n" + n))
                .toList();
    }

    private static Document document(String title, String text) {
        return new Document(List.of(title), List.of(text));
    }
}
