package org.hiraku.opendata;

/**
 * {@code _headers}: what hosts that know this file send with every answer. The same content
 * security policy stands in every page; assets carry a fingerprint in their name and may be kept
 * for a year.
 */
final class Headers {

    static final String TEXT =
            """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types hiraku
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()

            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            /data/*
              Access-Control-Allow-Origin: *
            """;

    private Headers() {}
}
