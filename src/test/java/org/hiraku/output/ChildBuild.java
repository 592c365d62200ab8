package org.hiraku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds of a small site in a process of their own, to be killed. */
final class ChildBuild {

    private static final int FILES = 120;

    private ChildBuild() {}

    /**
     * First argument: the folder. Second: {@code builds} over and over, or {@code holds} the
     * output.
     */
    public static void main(String[] arguments) throws IOException {
        Publishing site = new Publishing(Path.of(arguments[0]));
        if (arguments[1].equals("holds")) {
            try (SiteOutput output = site.open()) {
                output.staging().write("a.html", Publishing.bytes("half"));
                System.out.println("held");
                System.in.read();
            }
        }
        for (int edition = 0; ; edition++) {
            build(site, "edition " + edition);
        }
    }

    /** Every third file is of the edition, every fourth has an address of the edition. */
    private static void build(Publishing site, String edition) {
        try (SiteOutput output = site.open()) {
            output.staging().write("edition.txt", Publishing.bytes(edition));
            for (int n = 0; n < FILES; n++) {
                String folder = n % 4 == 0 ? "p" + Math.abs(edition.hashCode() % 5) : "q" + n;
                String text = n % 3 == 0 ? edition : "always";
                output.staging().write(folder + "/" + n + ".html", Publishing.bytes(text));
            }
            output.publish();
        }
    }

    static Process start(Path folder, String what, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classes(SiteOutput.class) + ":" + classes(ChildBuild.class)));
        command.addAll(List.of(ChildBuild.class.getName(), folder.toString(), what));
        return new ProcessBuilder(command)
                .redirectError(Files.createTempFile(folder, "child", ".txt").toFile())
                .start();
    }

    private static String classes(Class<?> of) {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }
}
