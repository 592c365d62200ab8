package org.hiraku.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A small page of another site, served on this machine alone, that holds whatever it is given. */
final class HostPage implements AutoCloseable {

    private final HttpServer server;
    private volatile String held = "";

    private HostPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] page = html().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, page.length);
                    try (exchange) {
                        exchange.getResponseBody().write(page);
                    }
                });
        server.start();
    }

    /** A page that holds nothing yet. */
    static HostPage open() {
        try {
            return new HostPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html() {
        return "<!doctype html><html lang=\"en\"><head><title>Host</title><meta name=\"viewport\""
                + " content=\"width=device-width\"></head><body><h1>Host</h1>"
                + held
                + "</body></html>";
    }

    /** The page's address, after it was given some HTML. */
    String holding(String html) {
        held = html;
        InetSocketAddress at = server.getAddress();
        return "http://" + at.getHostString() + ":" + at.getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
