package org.hiraku.digest;

import java.nio.file.Path;
import java.security.Provider;
import org.conscrypt.Conscrypt;

/** Conscrypt, which hashes with the instructions that the processor has for it. */
final class NativeDigests {

    private static final String FOLDER = "org.conscrypt.native.workdir";

    private NativeDigests() {}

    /**
     * Loads it.
     *
     * @param folder where its native code lies until it is loaded
     * @return {@code null} where it has no code for this machine, or may not load it
     */
    static Provider load(Path folder) {
        try {
            System.setProperty(FOLDER, folder.toString());
            return Conscrypt.isAvailable() ? Conscrypt.newProvider() : null;
        } catch (LinkageError | RuntimeException noneHere) {
            return null;
        }
    }
}
