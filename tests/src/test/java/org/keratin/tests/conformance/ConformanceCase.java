package org.keratin.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.keratin.ir.Module;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;

/**
 * One row of a suite's {@code MANIFEST.tsv}: a piece of a {@code .mlir} file that checks itself by
 * {@code check.*} ops.
 *
 * @param file the text
 * @param path its name in the manifest
 * @param chunk the piece between {@code // -----}, from 0
 * @param tier the manifest's tier
 */
record ConformanceCase(Path file, String path, int chunk, String tier) {
    enum Status {
        PASSED,
        FAILED,
        /** Outside of what the engine compiles. */
        REFUSED
    }

    /** How a case ended, and why where it did not pass. */
    record Outcome(Status status, String message) {
        static final Outcome PASSED = new Outcome(Status.PASSED, "");
    }

    /** The cases in the manifest's order; the columns are path, chunk, …, tier as the seventh. */
    static List<ConformanceCase> load(Path root) throws IOException {
        List<String> lines = Files.readAllLines(root.resolve("MANIFEST.tsv"));
        List<ConformanceCase> cases = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t", -1);
            int chunk = row[1].matches("\\d+") ? Integer.parseInt(row[1]) : 0;
            cases.add(new ConformanceCase(root.resolve(row[0]), row[0], chunk, row[6]));
        }
        return cases;
    }

    String name() {
        return path + "#" + chunk;
    }

    /**
     * Parses, verifies and runs the case. Never throws for what the case's text is or does.
     *
     * @param engine runs a module's entry, which takes no arguments
     */
    Outcome run(Function<Module, Outcome> engine) throws IOException {
        String text = Chunks.split(Files.readString(file)).get(chunk);
        try {
            Module module = Parser.parse(text, path);
            if (module.funcs().isEmpty()) {
                return Outcome.PASSED;
            }
            Verifier.verify(module);
            return engine.apply(module);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(Status.FAILED, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
