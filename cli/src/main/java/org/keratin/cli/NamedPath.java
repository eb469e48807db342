package org.keratin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * {@code [NAME=]FILE.npy}.
 *
 * @param name empty where none was given
 */
record NamedPath(String name, Path path) {
    /** The part before the first {@code =} is a name, unless a file of the whole name exists. */
    static NamedPath parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || Files.exists(Path.of(text))) {
            return new NamedPath("", Path.of(text));
        }
        return new NamedPath(text.substring(0, equals), Path.of(text.substring(equals + 1)));
    }

    boolean isNpz() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".npz");
    }
}
