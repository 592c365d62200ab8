package org.hiraku.command;

import java.util.Optional;
import picocli.CommandLine;

/** Which Hiraku this is, as its jar says; a program that runs from its classes has no number. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        Optional<String> number =
                Optional.ofNullable(Hiraku.class.getPackage().getImplementationVersion());
        return new String[] {
            "Hiraku" + number.map(" "::concat).orElse(""),
            "Java " + System.getProperty("java.version")
        };
    }
}
