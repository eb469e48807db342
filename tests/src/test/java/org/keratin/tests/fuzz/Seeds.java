package org.keratin.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.keratin.ir.text.Chunks;

/** Small valid modules, in a fixed order. */
final class Seeds {
    private static final int MAX_LENGTH = 6000;
    private static final int EVERY_CONFORMANCE_FILE = 5;
    private static final int EVERY_TEXT = 8;
    private static final int EVERY_REFUSED = 8;
    private static final int RECIPES = 300;

    private Seeds() {}

    /** The modules of the text tests, and a part of upstream's tests where these are there. */
    static List<String> load(Path root) {
        List<String> seeds = new ArrayList<>();
        for (Path file : files(root.resolve("tests/src/test/resources"))) {
            add(file, seeds);
        }
        List<Path> others = files(root.resolve("../shared/conformance/stablehlo"));
        for (int i = 0; i < others.size(); i += EVERY_CONFORMANCE_FILE) {
            add(others.get(i), seeds);
        }
        if (seeds.isEmpty()) {
            throw new IllegalStateException("there are no seeds under " + root);
        }
        return seeds;
    }

    /**
     * What Jazzer starts from: the seeds as texts (the byte behind them says so, see {@link
     * TextFuzzer}), and random recipes for changing them.
     */
    static void writeCorpus(Path root, Path corpus) throws IOException {
        List<String> seeds = load(root);
        for (int i = 0; i < seeds.size(); i += EVERY_TEXT) {
            byte[] text = (seeds.get(i) + "\0").getBytes(StandardCharsets.UTF_8);
            Files.write(corpus.resolve("seed-text-" + i), text);
        }
        Random random = new Random(RECIPES);
        for (int i = 0; i < RECIPES; i++) {
            byte[] recipe = new byte[16 + random.nextInt(100)];
            random.nextBytes(recipe);
            Files.write(corpus.resolve("seed-recipe-" + i), recipe);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(".mlir")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Path file, List<String> seeds) {
        try {
            for (String chunk : Chunks.split(Files.readString(file))) {
                // What is refused already seldom comes far, whatever is changed in it.
                boolean valid = !chunk.contains("expected-error");
                if (chunk.length() <= MAX_LENGTH
                        && chunk.contains("func.func")
                        && (valid || chunk.hashCode() % EVERY_REFUSED == 0)) {
                    seeds.add(chunk.strip() + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
