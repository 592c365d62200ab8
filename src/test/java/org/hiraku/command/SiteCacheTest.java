package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where a site's cache may lie: in the user's own folder, and never where a change could bring it.
 */
class SiteCacheTest {

    @TempDir private Path folder;

    private Path site;

    @BeforeEach
    void site() throws IOException {
        site = Files.createDirectories(folder.resolve("repository/site"));
    }

    @Test
    void lies_in_the_folder_for_caches_open_to_its_owner_alone() throws IOException {
        Path file = published(folder.resolve("caches")).orElseThrow();
        assertThat(file).startsWithRaw(folder.toRealPath().resolve("caches/hiraku"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void is_one_for_each_site_and_output() throws IOException {
        Path caches = folder.resolve("caches");
        Path other = Files.createDirectories(folder.resolve("other"));
        Path one = published(caches).orElseThrow();
        assertThat(published(caches)).contains(one);
        assertThat(SiteCache.of(Optional.of(caches), other, out()).published())
                .isPresent()
                .isNotEqualTo(Optional.of(one));
        assertThat(SiteCache.of(Optional.of(caches), site, other.resolve("out")).published())
                .isPresent()
                .isNotEqualTo(Optional.of(one));
    }

    @Test
    void is_none_inside_the_site_its_repository_or_its_output() throws IOException {
        assertThat(published(site.resolve(".cache"))).isEmpty();
        assertThat(published(out().resolve(".cache"))).isEmpty();
        assertThat(published(folder.resolve("repository/.cache"))).isPresent();
        Files.createDirectory(folder.resolve("repository/.git"));
        assertThat(published(folder.resolve("repository/.cache"))).isEmpty();
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("repository"));
        assertThat(published(folder.resolve("link/.cache"))).isEmpty();
    }

    @Test
    void is_none_where_others_may_write() throws IOException {
        Path caches = Files.createDirectories(folder.resolve("caches/hiraku"));
        Files.setPosixFilePermissions(caches, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(published(folder.resolve("caches"))).isEmpty();
    }

    @Test
    void is_none_where_a_file_is_in_the_way() throws IOException {
        assertThat(published(Files.createFile(folder.resolve("file")))).isEmpty();
    }

    @Test
    void the_folder_for_caches_is_the_one_that_the_environment_names() {
        assertThat(caches(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"))).contains(Path.of("/x"));
        assertThat(caches(Map.of("HOME", "/h"))).contains(Path.of("/h/.cache"));
        assertThat(caches(Map.of("XDG_CACHE_HOME", "x", "HOME", "/h")))
                .contains(Path.of("/h/.cache"));
        assertThat(caches(Map.of("XDG_CACHE_HOME", "", "HOME", "h"))).isEmpty();
        assertThat(caches(Map.of("HOME", "/\0"))).isEmpty();
        assertThat(caches(Map.of())).isEmpty();
    }

    private static Optional<Path> caches(Map<String, String> environment) {
        return new BuildEnvironment(environment).caches();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Optional<Path> published(Path caches) {
        return SiteCache.of(Optional.of(caches), site, out()).published();
    }
}
