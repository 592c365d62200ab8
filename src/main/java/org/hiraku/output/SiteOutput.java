package org.hiraku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * The output folder of a build, held by this build alone.
 *
 * <p>The site is made in a staging folder beside it and put in its place when it is whole; until
 * then the former site stands as it was. What takes long may be added afterwards: the next staging
 * folder is made upon what was published, and put in its place in the same way.
 *
 * <pre>{@code
 * try (SiteOutput output = SiteOutput.open(out, site, sources, Optional.empty())) {
 *     output.staging().write("en/index.html", bytes);
 *     Published published = output.publish();
 * }
 * }</pre>
 */
public final class SiteOutput implements AutoCloseable {

    private final Path folder;
    private final Workplace workplace;
    private Optional<PublishedTree> former;
    private Exchange exchange;
    private final Optional<Path> ownList;
    private Staging staging;
    private boolean open = true;
    private boolean published;

    private SiteOutput(
            Path folder,
            Workplace workplace,
            Optional<PublishedTree> former,
            Optional<Path> ownList) {
        this.folder = folder;
        this.workplace = workplace;
        this.former = former;
        this.ownList = ownList;
        this.exchange = former.isPresent() ? Exchange.prepared() : Exchange.none();
    }

    /**
     * Takes hold of an output folder, and mends what a killed build left.
     *
     * @param out the folder; it need not exist
     * @param site the site's folder
     * @param sources folders that are read, as {@code data}: neither may lie in the other
     * @param ownList a file outside of both, where nobody else can write, in which to keep what
     *     this machine published: with it, files of which the builder knows that they are the same
     *     need not be made again ({@link Staging#keep})
     * @throws OutputRefused when the folder cannot be an output folder, or holds files that are not
     *     ours
     * @throws OutputBusy when another build holds it
     * @throws MachineFault when the machine would not have it
     */
    public static SiteOutput open(
            Path out, Path site, Collection<Path> sources, Optional<Path> ownList) {
        return MachineFault.guard(
                out,
                () -> {
                    Path folder = OutputFolder.vet(out, site, sources);
                    OutputFolder.vetFirstFile(folder, out);
                    Workplace workplace = Workplace.hold(folder);
                    try {
                        return new SiteOutput(
                                folder, workplace, former(workplace, folder, out), ownList);
                    } catch (IOException | RuntimeException e) {
                        workplace.close();
                        throw e;
                    }
                });
    }

    private static Optional<PublishedTree> former(Workplace workplace, Path folder, Path out)
            throws IOException {
        workplace.mend();
        OutputFolder.vetFirstFile(folder, out);
        Optional<PublishedTree> former = PublishedTree.at(folder);
        if (former.isEmpty() && Files.exists(folder.resolve(Manifest.NAME))) {
            String rule = Manifest.isOfOtherForm(folder) ? "output-version" : "output-manifest";
            throw OutputRefused.of(rule, out, "file", Manifest.NAME);
        }
        if (former.isPresent()) {
            Optional<String> foreign = former.get().state().foreign();
            if (foreign.isPresent()) {
                throw OutputRefused.of("output-foreign", out, "file", foreign.get());
            }
        }
        return former;
    }

    /**
     * The site in the making; the first call makes its folder, and so does the first after a site
     * was published. To be called by one thread at a time.
     *
     * @throws MachineFault when the machine would not have it
     */
    public synchronized Staging staging() {
        if (staging == null) {
            staging =
                    MachineFault.guard(
                            folder,
                            () -> {
                                if (published) {
                                    former = PublishedTree.at(folder);
                                }
                                return new Staging(
                                        workplace.staging(),
                                        former,
                                        workplace.stage(former),
                                        ownList);
                            });
        }
        return staging;
    }

    /**
     * Makes the staged site the output. Every thread must have written its files.
     *
     * @return what was done
     * @throws MachineFault when the machine would not have it; the former output is whole
     */
    public Published publish() {
        Staging whole = staging();
        return MachineFault.guard(
                folder,
                () -> {
                    Published sealed = whole.seal();
                    if (former.isPresent()) {
                        workplace.swap(exchange);
                    } else {
                        workplace.putInPlace();
                        exchange = Exchange.prepared();
                    }
                    whole.note();
                    staging = null;
                    published = true;
                    return sealed;
                });
    }

    /** Throws away what was not published, and lets go of the folder. */
    @Override
    public void close() {
        if (open) {
            open = false;
            MachineFault.guard(
                    folder,
                    () -> {
                        try (workplace) {
                            workplace.discard();
                        }
                        return null;
                    });
        }
    }
}
