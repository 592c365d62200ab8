package org.hiraku.baking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/**
 * JBake's configuration, as far as its reading of content asks for it: the site's {@code
 * jbake.properties} over JBake's own defaults.
 *
 * <p>JBake loads it with a library that takes a quarter of a second to start, for six settings.
 * Here they are read from the same two files without it. Settings that speak of templates and
 * folders are not known here; a whole bake by JBake itself loads its configuration itself.
 */
final class ContentSettings extends DefaultJBakeConfiguration {

    private static final String FILE = "jbake.properties";
    private static final String DEFAULTS = "default.properties";

    private final Properties settings;

    @SuppressWarnings("deprecation")
    private ContentSettings(Properties settings) {
        super((CompositeConfiguration) null);
        this.settings = settings;
    }

    /**
     * The settings of a site.
     *
     * @throws UncheckedIOException when a file is there and cannot be read
     * @throws IllegalArgumentException when a file is no properties file
     */
    static ContentSettings of(Path site) {
        try {
            Properties settings = new Properties();
            try (InputStream defaults =
                    DefaultJBakeConfiguration.class
                            .getClassLoader()
                            .getResourceAsStream(DEFAULTS)) {
                load(settings, defaults);
            }
            Path own = site.resolve(FILE);
            if (Files.isRegularFile(own)) {
                load(settings, new ByteArrayInputStream(Files.readAllBytes(own)));
            }
            return new ContentSettings(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Properties settings, InputStream from) throws IOException {
        settings.load(new InputStreamReader(from, StandardCharsets.UTF_8));
    }

    @Override
    public String getHeaderSeparator() {
        return settings.getProperty(PropertyList.HEADER_SEPARATOR.getKey());
    }

    @Override
    public String getDateFormat() {
        return settings.getProperty(PropertyList.DATE_FORMAT.getKey());
    }

    @Override
    public String getDefaultStatus() {
        return settings.getProperty(PropertyList.DEFAULT_STATUS.getKey(), "");
    }

    @Override
    public String getDefaultType() {
        return settings.getProperty(PropertyList.DEFAULT_TYPE.getKey(), "");
    }

    @Override
    public String getRenderEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public boolean getSanitizeTag() {
        return false;
    }
}
