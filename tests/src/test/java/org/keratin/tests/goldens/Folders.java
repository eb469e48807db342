package org.keratin.tests.goldens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where real Keras's results are. */
final class Folders {
    static final Path ROOT =
            Path.of(System.getProperty("keratin.root", "..")).toAbsolutePath().normalize();
    static final Path GOLDENS = ROOT.resolve("tests/goldens");
    static final Path EXAMPLES = ROOT.resolve("examples");

    private Folders() {}

    /** Folders directly inside one that have all of the files. */
    static List<Path> with(Path parent, String... files) {
        try (Stream<Path> inside = Files.list(parent)) {
            return inside.filter(
                            folder ->
                                    Stream.of(files)
                                            .allMatch(file -> Files.exists(folder.resolve(file))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
