package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site as someone has it who unpacked it from a zip: files in a folder, and no server. */
@Tag("browser")
@ExtendWith(InChromium.class)
class UnpackedTest {

    private final List<String> faults = new ArrayList<>();
    private Page page;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        for (var file : BuiltSite.city().files().entrySet()) {
            Path unpacked = folder.resolve(file.getKey());
            Files.createDirectories(unpacked.getParent());
            Files.write(unpacked, file.getValue());
        }
        page = InChromium.browser().newPage();
        page.onConsoleMessage(message -> faults.add(message.text()));
        page.onPageError(faults::add);
        page.navigate(folder.resolve("index.html").toUri().toString());
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void is_read_by_its_links_with_its_looks_and_comforts() {
        page.click("a[hreflang=en]");
        page.click("text=Library loans");
        assertThat(page.title()).startsWith("Library loans");
        assertThat(page.evaluate("() => getComputedStyle(document.body).fontFamily").toString())
                .contains("Noto Sans JP");

        page.click(".explore-button");
        page.locator(".explore canvas").waitFor();

        page.click(".language-switch a[hreflang=ja]");
        assertThat(page.title()).startsWith("図書の貸出冊数");
        page.click(".site-title");
        assertThat(page.url()).endsWith("/ja/index.html");
    }
}
