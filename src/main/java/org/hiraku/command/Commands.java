package org.hiraku.command;

import picocli.CommandLine;

/** Makes commands that know the terminal they speak to. */
record Commands(Terminal terminal) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(terminal));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(terminal));
        }
        if (type == TranslationsCommand.class) {
            return type.cast(new TranslationsCommand(terminal));
        }
        if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
