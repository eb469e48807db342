package org.keratin.ir.interp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;

/**
 * One case of a conformance suite: a piece of a {@code .mlir} file that checks itself by {@code
 * check.*} ops.
 *
 * @param file the text
 * @param path its name as reported
 * @param chunk the piece between {@code // -----}, from 0
 * @param name what the manifest calls it, or the file's name
 * @param tier the manifest's tier, {@code mandatory} where there is no manifest
 */
public record CheckCase(Path file, String path, int chunk, String name, String tier) {
    /** Runs a module's entry, which takes no arguments; throws where a check does not hold. */
    @FunctionalInterface
    public interface Engine {
        void run(Module module);
    }

    /** How a case ended; the message is empty where it passed. */
    public record Outcome(CheckCase what, boolean passed, String message) {}

    /**
     * The cases of a folder with a {@code MANIFEST.tsv} (columns path, chunk, name, …, tier in
     * column 7), or of a single file, or of all {@code .mlir} files of a folder without manifest.
     */
    public static List<CheckCase> load(Path root) throws IOException {
        Path manifest = root.resolve("MANIFEST.tsv");
        List<CheckCase> cases = new ArrayList<>();
        if (Files.isRegularFile(manifest)) {
            List<String> lines = Files.readAllLines(manifest);
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split("\t", -1);
                if (row.length < 7) {
                    throw new IrException(
                            manifest
                                    + ": a row has "
                                    + row.length
                                    + " columns instead of 7 or more: "
                                    + line);
                }
                int chunk = row[1].matches("\\d+") ? Integer.parseInt(row[1]) : 0;
                cases.add(new CheckCase(root.resolve(row[0]), row[0], chunk, row[2], row[6]));
            }
        } else if (Files.isDirectory(root)) {
            try (var files = Files.walk(root)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".mlir")).sorted().toList()) {
                    addChunks(cases, file, root.relativize(file).toString());
                }
            }
        } else {
            addChunks(cases, root, String.valueOf(root.getFileName()));
        }
        return cases;
    }

    private static void addChunks(List<CheckCase> cases, Path file, String path)
            throws IOException {
        int chunks = Chunks.split(Files.readString(file)).size();
        for (int i = 0; i < chunks; i++) {
            cases.add(new CheckCase(file, path, i, path, "mandatory"));
        }
    }

    /** The interpreter as the engine. */
    public static Engine interpreter() {
        return module -> Interpreter.run(module, List.of());
    }

    /** Parses, verifies and runs the case. Never throws for what the case's text is or does. */
    public Outcome run(Engine engine) {
        try {
            String text = Chunks.split(Files.readString(file)).get(chunk);
            Module module = Parser.parse(text, path);
            if (module.funcs().isEmpty()) {
                return new Outcome(this, true, "");
            }
            Verifier.verify(module);
            engine.run(module);
            return new Outcome(this, true, "");
        } catch (IOException | RuntimeException e) {
            return new Outcome(this, false, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
