package org.hiraku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test expects word for word lies in a file. {@code mvn test -Dtest=<Test>
 * -Dhiraku.approve=true} writes what is there now into it, to be read before it is committed; where
 * {@code CI=true} that is refused.
 */
public final class Approval {

    private static final boolean ASKED = Boolean.getBoolean("hiraku.approve");
    private static final boolean REFUSED = "true".equals(System.getenv("CI"));

    private Approval() {}

    /** What is expected, after writing what is there now if that was asked for. */
    public static String of(Path expected, String now) {
        try {
            if (ASKED) {
                if (REFUSED) {
                    throw new AssertionError("nothing is approved where CI=true");
                }
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, now);
            }
            if (!Files.exists(expected)) {
                throw new AssertionError("nothing is expected yet: " + expected);
            }
            return Files.readString(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
