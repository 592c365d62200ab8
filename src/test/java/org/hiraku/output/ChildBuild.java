package org.hiraku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Builds of a small site in a process of their own, to be killed. */
final class ChildBuild {

    private static final int FILES = 120;

    private ChildBuild() {}

    /**
     * First argument: the folder. Second: {@code builds} over and over, {@code holds} the output,
     * or {@code exchanges} the folders {@code one} and {@code other}. It ends when who started it
     * does.
     */
    public static void main(String[] arguments) throws IOException {
        endWithParent();
        Path folder = Path.of(arguments[0]);
        Publishing site = new Publishing(folder);
        switch (arguments[1]) {
            case "builds" -> {
                for (int edition = 0; ; edition++) {
                    build(site, "edition " + edition);
                }
            }
            case "holds" -> hold(site);
            case "exchanges" -> exchange(folder.resolve("one"), folder.resolve("other"));
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private static void endWithParent() {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                System.exit(System.in.read());
                            } catch (IOException gone) {
                                System.exit(2);
                            }
                        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void hold(Publishing site) {
        try (SiteOutput output = site.open()) {
            output.staging().write("a.html", Publishing.bytes("half"));
            System.out.println("held");
            LockSupport.park();
        }
    }

    private static void exchange(Path one, Path other) {
        System.exit(Exchange.prepared().swap(one, other) ? 0 : 1);
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

    static Process start(Path folder, String what) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("--enable-native-access=ALL-UNNAMED");
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
