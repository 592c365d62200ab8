package org.hiraku.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A built site on this machine alone, below the path that its own address has. */
final class ServedSite implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "json", "application/json",
                    "csv", "text/csv; charset=utf-8",
                    "xml", "application/xml",
                    "txt", "text/plain; charset=utf-8");

    static {
        // Else the JDK's server holds back the second half of an answer until the first is
        // confirmed.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BuiltSite site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final String base;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private ServedSite(BuiltSite site) throws IOException {
        this.site = site;
        this.base = URI.create(site.baseUrl()).getPath();
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static ServedSite of(BuiltSite site) {
        try {
            return new ServedSite(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BuiltSite site() {
        return site;
    }

    /** The scheme, host and port. */
    String origin() {
        InetSocketAddress at = server.getAddress();
        return "http://" + at.getHostString() + ":" + at.getPort();
    }

    /** Where a file of the site can be asked for. */
    String address(String file) {
        return origin() + base + file;
    }

    /** The files asked for since the last time, in order. */
    List<String> asked() {
        List<String> files = List.copyOf(asked);
        asked.clear();
        return files;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String below = path.startsWith(base) ? path.substring(base.length()) : path;
        String file = below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
        asked.add(file);
        byte[] found = path.startsWith(base) ? site.files().get(file) : null;
        byte[] bytes = found == null ? site.files().get("404.html") : found;
        String ending = found == null ? "html" : file.substring(file.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.sendResponseHeaders(found == null ? 404 : 200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
