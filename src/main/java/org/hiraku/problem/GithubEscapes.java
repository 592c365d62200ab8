package org.hiraku.problem;

/**
 * The escapes of GitHub's workflow commands, so that no value breaks out of its property or its
 * line.
 */
final class GithubEscapes {

    private GithubEscapes() {}

    /** A command's message: {@code 100%} becomes {@code 100%25}. */
    static String message(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A property's value, in which {@code :} and {@code ,} are escaped too. */
    static String property(String value) {
        return message(value).replace(":", "%3A").replace(",", "%2C");
    }
}
