package org.hiraku.baking;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A theme's templates as FreeMarker reads them.
 *
 * <p>The indentation of a template is for those who read the template: it is taken away here, once,
 * so that no page carries it. Line numbers stay as they are in the file.
 */
final class ThemeTemplates implements TemplateLoader {

    /** Where a theme keeps its templates. */
    static final String FOLDER = "templates/";

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

    private static final String TEMPLATE = ".ftlh";

    /** What sets something that a later page would still find. */
    private static final Pattern LEAVES =
            Pattern.compile("[<\\[]#(?:assign|global|setting|import|include)|interpret");

    private final Theme theme;

    ThemeTemplates(Theme theme) {
        this.theme = theme;
    }

    /** Every template, by its name below {@link #FOLDER}. */
    List<String> names() {
        return theme.filesBelow(FOLDER).stream()
                .filter(file -> file.endsWith(TEMPLATE))
                .map(file -> file.substring(FOLDER.length()))
                .toList();
    }

    /**
     * Whether no template sets anything that outlives its page, as {@code <#assign>} does. Of the
     * built-in ones none does; a site may bring its own.
     */
    boolean leaveNothingBehind() {
        return theme.ownFilesBelow(FOLDER).stream()
                .map(theme::bytes)
                .flatMap(Optional::stream)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .noneMatch(text -> LEAVES.matcher(text).find());
    }

    @Override
    public Object findTemplateSource(String name) {
        return theme.bytes(FOLDER + name).map(bytes -> new Source(name, bytes)).orElse(null);
    }

    /** A template stays as it was first read. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        byte[] bytes = ((Source) source).bytes();
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new StringReader(INDENTATION.matcher(text).replaceAll(""));
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
    }

    @Override
    public void closeTemplateSource(Object source) {
        // It was read when it was found.
    }

    private record Source(String name, byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Source source
                    && source.name.equals(name)
                    && Arrays.equals(source.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
