package org.hiraku.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what a call asks for before anything is done.
 *
 * @param terminal whom to tell
 * @param options what is asked for
 * @param command the command that was called, as {@code hiraku build}
 */
record CallCheck(Terminal terminal, SiteOptions options, String command) {

    private static final int MOST_JOBS = 256;

    /** Tells what is wrong with the call; empty when nothing is. */
    Optional<Integer> fault() {
        if (options.jobs() < 1 || options.jobs() > MOST_JOBS) {
            return told("call.jobs", Map.of("argument", Integer.toString(options.jobs())));
        }
        if (options.baseUrl().isPresent() && !isAddress(options.baseUrl().get())) {
            return told("call.base-url", Map.of("argument", options.baseUrl().get()));
        }
        if (!Files.isDirectory(options.site().resolve("data"))) {
            return told("call.site", Map.of("folder", options.site().toString()));
        }
        return Optional.empty();
    }

    private Optional<Integer> told(String key, Map<String, String> details) {
        terminal.complain(key, details);
        terminal.complain("call.fix", Map.of("command", command));
        return Optional.of(ExitCode.CALL);
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
