import java.io.IOException;
import java.nio.file.Path;

/** Writes a synthetic site: {@code WriteSite hiraku|hugo PLANS FOLDER}. */
public final class WriteSite {

    private WriteSite() {}

    /**
     * Writes the site named by the arguments.
     *
     * @param arguments the form ({@code hiraku} or {@code hugo}), the number of plans, the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        SyntheticSite site = new SyntheticSite(Integer.parseInt(arguments[1]));
        Path folder = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "hiraku" -> new HirakuForm(site, folder).write();
            case "hugo" -> {
                new HugoForm(site, folder, "ja").write();
                new HugoForm(site, folder, "en").write();
            }
            default -> throw new IllegalArgumentException("unknown form: " + arguments[0]);
        }
    }
}
