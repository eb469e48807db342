package org.keratin.tests.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keratin.ir.text.Chunks;

/**
 * A file of text tests: its first line says what runs, and the rest is cut at {@code // -----}.
 *
 * @param run the words of the RUN line, with what stands behind their equals sign
 * @param chunks the pieces that have a function
 */
public record TextFile(Path path, Map<String, String> run, List<Chunk> chunks) {
    /** What a chunk says. */
    public enum Kind {
        /** The canonical text; the generic form of it is read back, too. */
        FORMS,
        /** A line has an {@code expected-error}. */
        ERROR,
        /** A program without arguments that checks itself. */
        RUN,
        /** Says by {@code // expected-refusal:} why the interpreter cannot run it. */
        REFUSED,
        OTHER
    }

    /** One piece; its text keeps the file's line numbers. */
    public record Chunk(Kind kind, String text) {}

    private static final String ERROR = "// expected-error:";

    /** Begins the line that says what the interpreter answers. */
    static final String REFUSAL = "// expected-refusal: ";

    /** The file's name. */
    public String name() {
        return path.getFileName().toString();
    }

    public static TextFile load(Path path) {
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String first = text.lines().findFirst().orElse("");
        if (!first.startsWith("// RUN: ")) {
            throw new IllegalArgumentException(path + " must begin with '// RUN: …'");
        }
        Map<String, String> run = new TreeMap<>();
        for (String word : first.substring(8).strip().split("\\s+")) {
            int equals = word.indexOf('=');
            run.put(
                    equals < 0 ? word : word.substring(0, equals),
                    equals < 0 ? "" : word.substring(equals + 1));
        }
        List<Chunk> chunks = new ArrayList<>();
        for (String chunk : Chunks.split(text)) {
            if (chunk.lines().anyMatch(line -> line.contains("func.func"))) {
                chunks.add(new Chunk(kind(run, chunk), chunk));
            }
        }
        return new TextFile(path, run, List.copyOf(chunks));
    }

    private static Kind kind(Map<String, String> run, String chunk) {
        boolean op = run.containsKey("op");
        if (run.containsKey("roundtrip")
                || op && chunk.lines().anyMatch(line -> line.strip().equals("// forms"))) {
            return Kind.FORMS;
        } else if (run.containsKey("verify")) {
            return chunk.contains(ERROR) ? Kind.ERROR : Kind.OTHER;
        } else if (op && chunk.contains(ERROR)) {
            return Kind.ERROR;
        }
        if (op && chunk.contains(REFUSAL)) {
            return Kind.REFUSED;
        }
        return op || run.containsKey("interpret") ? Kind.RUN : Kind.OTHER;
    }

    /** All files of a folder of the test resources, sorted by path. */
    public static List<TextFile> all(String folder) {
        try (Stream<Path> paths = Files.walk(resources(folder))) {
            return paths.filter(p -> p.toString().endsWith(".mlir"))
                    .sorted()
                    .map(TextFile::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path resources(String folder) {
        try {
            return Path.of(
                    Objects.requireNonNull(TextFile.class.getResource("/" + folder)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
