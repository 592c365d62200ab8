package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hiraku.FixtureSite;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Translations.Kind;
import org.hiraku.plan.Translations.Shortfall;
import org.hiraku.reading.SiteReader;
import org.hiraku.reading.TranslationLock;
import org.hiraku.reading.TranslationLock.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TranslationReviewTest {

    private static final String FILE = "data/plans/2024-plan/reading.yaml";
    private static final String HEAD =
            """
            title: {ja: 本に親しむまち, en: A town that reads}
            description: {ja: 読書の機会を増やします。, en: People will read more.}
            indicators: [loans]
            """;
    private static final String NOTE = "  - {ja: 分館を含む, en: Branches included}\n";

    @TempDir private Path site;

    @BeforeEach
    void lay_the_smallest_site() throws IOException {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
        write(HEAD + "notes:\n" + NOTE);
    }

    @Test
    void what_was_just_recorded_is_current() {
        TranslationReview review = review(recorded());

        assertThat(review.outdatedNames()).isEmpty();
        assertThat(review.unrecorded()).isZero();
        assertThat(review.translations().shortfalls()).isEmpty();
    }

    @Test
    void a_translation_is_outdated_when_its_source_has_changed_and_it_has_not() throws IOException {
        TranslationLock lock = recorded();
        write((HEAD + "notes:\n" + NOTE).replace("読書の機会", "読書の場"));

        assertThat(review(lock).outdatedNames()).containsExactly(FILE + ":description");
        assertThat(review(lock).translations().shortfalls())
                .containsExactly(new Shortfall(FILE, "description", "en", Kind.OUTDATED));
    }

    @Test
    void a_translation_that_was_changed_too_was_made_from_the_words_of_today() throws IOException {
        TranslationLock lock = recorded();
        write(HEAD.replace("読書の機会", "読書の場").replace("read more", "have room to read"));

        assertThat(review(lock).outdatedNames()).isEmpty();
        assertThat(review(lock).unrecorded()).isEqualTo(1);
    }

    @Test
    void a_source_that_is_what_it_was_again_makes_its_translation_current_again()
            throws IOException {
        TranslationLock lock = recorded();
        write(HEAD.replace("読書の機会", "読書の場"));
        TranslationLock later = review(lock).renewed(name -> false);
        write(HEAD);

        assertThat(review(later).outdatedNames()).isEmpty();
    }

    @Test
    void a_note_put_before_another_leaves_the_other_current() throws IOException {
        TranslationLock lock = recorded();
        write(HEAD + "notes:\n  - {ja: 新しい注, en: New}\n" + NOTE);

        assertThat(review(lock).outdatedNames()).isEmpty();
        assertThat(review(lock).unrecorded()).isEqualTo(1);
    }

    @Test
    void a_translation_that_has_moved_is_outdated_where_it_stands_now() throws IOException {
        TranslationLock lock = recorded();
        write(HEAD + "notes:\n  - {ja: 新しい注, en: New}\n" + NOTE.replace("分館", "全分館"));

        assertThat(review(lock).outdatedNames()).containsExactly(FILE + ":notes.1");
    }

    @Test
    void a_file_of_another_name_brings_what_is_known_of_it_along() throws IOException {
        Path old = site.resolve("data/indicators/loans.yaml");
        TranslationLock lock = recorded();
        Files.createDirectories(site.resolve("data/indicators/library"));
        String words = Files.readString(old).replace("図書の貸出冊数", "本の貸出冊数");
        Files.delete(old);
        Files.writeString(site.resolve("data/indicators/library/loans.yaml"), words);

        assertThat(review(lock).outdatedNames())
                .containsExactly("data/indicators/library/loans.yaml:name");
    }

    @Test
    void the_same_words_elsewhere_made_from_others_say_nothing() throws IOException {
        TranslationLock lock = recorded();
        write(HEAD + "notes:\n" + NOTE + "  - {ja: 分館も含む, en: Branches included}\n");

        assertThat(review(lock).outdatedNames()).isEmpty();
        assertThat(review(lock).unrecorded()).isEqualTo(1);
    }

    @Test
    void a_record_of_either_branch_holds_after_a_merge() throws IOException {
        TranslationLock ours = recorded();
        write(HEAD.replace("読書の機会", "読書の場").replace("read more", "have room to read"));
        TranslationLock theirs = review(ours).renewed(name -> false);
        List<Entry> both = new java.util.ArrayList<>(ours.entries());
        both.addAll(theirs.entries());

        assertThat(review(new TranslationLock(both)).unrecorded()).isZero();
        assertThat(review(new TranslationLock(both)).renewed(name -> false)).isEqualTo(theirs);
    }

    @Test
    void an_outdated_translation_stays_so_in_the_next_lock_until_it_is_accepted()
            throws IOException {
        TranslationLock lock = recorded();
        write(HEAD.replace("読書の機会", "読書の場"));

        TranslationLock kept = review(lock).renewed(name -> false);
        TranslationLock accepted = review(lock).renewed((FILE + ":description")::equals);

        assertThat(review(kept).outdatedNames()).containsExactly(FILE + ":description");
        assertThat(review(accepted).outdatedNames()).isEmpty();
    }

    @Test
    void without_a_lock_nothing_is_said_of_age_but_what_is_missing_is_known() throws IOException {
        write(HEAD.replace(", en: A town that reads", ""));
        TranslationReview review = TranslationReview.of(record(), Prose.NONE, Optional.empty());

        assertThat(review.outdatedNames()).isEmpty();
        assertThat(review.unrecorded()).isZero();
        assertThat(review.translations().shortfalls())
                .containsExactly(new Shortfall(FILE, "title", "en", Kind.MISSING));
    }

    @Test
    void a_prose_page_is_one_text_and_may_be_missing_or_outdated_too() {
        Prose then = prose("毎年載せます。");
        TranslationLock lock =
                TranslationReview.of(record(), then, Optional.empty())
                        .kept()
                        .renewed(name -> false);
        TranslationReview review =
                TranslationReview.of(record(), prose("毎月載せます。"), Optional.of(lock));

        assertThat(review.outdatedNames()).containsExactly("content/en/about.md:text");
        assertThat(review.translations().isOutdated("content/en/about.md")).isTrue();
        assertThat(review.translations().shortfalls())
                .contains(new Shortfall("content/ja/news.md", "text", "en", Kind.MISSING));
    }

    private static Prose prose(String words) {
        return new Prose(
                List.of(
                        new Prose.Page("ja", "about/", "content/ja/about.md", words, List.of()),
                        new Prose.Page("ja", "news/", "content/ja/news.md", "知らせ", List.of()),
                        new Prose.Page("en", "about/", "content/en/about.md", "Words", List.of())));
    }

    private void write(String text) throws IOException {
        Files.writeString(site.resolve(FILE), text);
    }

    private PublicRecord record() {
        return new SiteReader(site, 1).read().record().orElseThrow();
    }

    private TranslationLock recorded() {
        return TranslationReview.of(record(), Prose.NONE, Optional.empty())
                .kept()
                .renewed(name -> false);
    }

    private TranslationReview review(TranslationLock lock) {
        return TranslationReview.of(record(), Prose.NONE, Optional.of(lock));
    }
}
