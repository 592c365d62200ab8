package org.hiraku.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests one Chromium for all of them, started when the first asks for it. Best is the one
 * without an interface of its own, which takes two thirds of the time.
 *
 * <p>On a machine without Chromium or Node.js the tests are skipped and say so; where {@code
 * CI=true} they fail.
 */
public final class InChromium implements BeforeAllCallback {

    private static final List<String> CALM =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static Running running;

    /** The browser, with what ends it. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(InChromium.class))
                        .computeIfAbsent(Running.class, any -> start(), Running.class);
    }

    /** The browser of all tests. */
    static Browser browser() {
        return running.browser();
    }

    private static Running start() {
        Path chromium =
                found("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
        Path node = found("node", "nodejs");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                node.toString(),
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(CALM));
        return new Running(playwright, browser);
    }

    private static Path found(String... names) {
        Optional<Path> found =
                Stream.of(names)
                        .flatMap(name -> onPath(name))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (found.isEmpty()) {
            String lacking = "no chromium on this machine's path";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(lacking);
            }
            throw new TestAbortedException(lacking + ": the tests in a browser are skipped");
        }
        return found.get();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
