package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitsTest {

    @TempDir private Path site;

    @Test
    void the_last_commit_that_changed_the_data_is_its_revision_and_its_day()
            throws IOException, GitAPIException {
        GitSettings.readNothingOutside();
        RevCommit data;
        try (Git git = Git.init().setDirectory(site.toFile()).call()) {
            data = commit(git, "data/site.yaml", "2024-05-31T23:59:59Z");
            commit(git, "content/ja/about.md", "2024-06-02T00:00:00Z");
        }

        Commits commits = Commits.of(site);

        assertThat(commits.last().map(Commits.Last::id)).contains(data.name());
        assertThat(commits.lastChangeOfData()).contains(LocalDate.of(2024, 5, 31));
    }

    @Test
    void a_folder_without_history_has_none() {
        Commits commits = Commits.of(site);

        assertThat(commits.last()).isEmpty();
        assertThat(commits.lastChangeOfData()).isEmpty();
    }

    /** It would take seconds, and write into the repository and the user's settings. */
    @Test
    void looking_at_the_history_tries_out_no_clock_of_the_file_system() {
        GitSettings.readNothingOutside();

        assertThat(FS.FileStoreAttributes.get(site).getFsTimestampResolution())
                .isEqualTo(Duration.ofSeconds(2));
    }

    private RevCommit commit(Git git, String file, String instant)
            throws IOException, GitAPIException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), "x\n");
        git.add().addFilepattern(file).call();
        PersonIdent editor =
                new PersonIdent(
                        "Editor", "editor@example.org", Instant.parse(instant), ZoneOffset.UTC);
        return git.commit().setMessage(file).setAuthor(editor).setCommitter(editor).call();
    }
}
