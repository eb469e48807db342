package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.fuzz.CurrentText;
import org.keratin.tests.fuzz.Finding;

/**
 * {@link Mutants} in JVMs of their own: modules of other origin than our generator's, changed, on
 * the interpreter and compiled. What is found is kept under {@code tests/target/mutants}, made
 * smaller. {@code -Dkeratin.mutants.minutes=N} with the tag {@code fuzz} runs for that long, {@code
 * -Dkeratin.mutants.seed=S} begins at seed S.
 */
class MutantsTest {
    private static final long SEED = Long.getLong("keratin.mutants.seed", 20261121L);
    private static final long MINUTES = Long.getLong("keratin.mutants.minutes", 1);
    private static final long FIXED = 60;
    private static final int SHORT_SECONDS = 12;

    /** No JVM runs longer: what its classes leave in memory goes with it. */
    private static final long MOST_SECONDS = 200;

    private static final Pattern BEGUN = Pattern.compile("// seed (\\d+)");

    @Test
    void sameSeeds() throws IOException, InterruptedException {
        run(SEED, FIXED, SHORT_SECONDS);
    }

    @Test
    @Tag("fuzz")
    @EnabledIfSystemProperty(named = "keratin.mutants.minutes", matches = "\\d+")
    void newSeeds() throws IOException, InterruptedException {
        long seed = System.getProperty("keratin.mutants.seed") == null ? System.nanoTime() : SEED;
        run(seed, Long.MAX_VALUE, MINUTES * 60);
    }

    private static void run(long first, long count, long seconds)
            throws IOException, InterruptedException {
        Path folder = JavaProcess.ROOT.resolve("tests/target/mutants");
        Files.createDirectories(folder);
        for (Path old : found(folder)) {
            Files.delete(old);
        }
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long seed = first;
        while (seed - first < count && System.nanoTime() < end) {
            long left = Math.max(1, (end - System.nanoTime()) / 1_000_000_000L);
            Path current = folder.resolve(Mutants.CURRENT);
            Files.deleteIfExists(current);
            JavaProcess.Outcome outcome =
                    JavaProcess.java(
                            List.of(
                                    "-Xmx1g",
                                    "-XX:+UseSerialGC",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty(
                                            "surefire.test.class.path",
                                            System.getProperty("java.class.path")),
                                    Mutants.class.getName(),
                                    folder.toString(),
                                    JavaProcess.ROOT.toString(),
                                    Long.toString(seed),
                                    Long.toString(count - (seed - first)),
                                    Long.toString(Math.min(left, MOST_SECONDS))));
            System.out.print(outcome.out());
            String text =
                    Files.exists(current)
                            ? new String(CurrentText.read(current), StandardCharsets.UTF_8)
                            : "";
            Matcher begun = BEGUN.matcher(text);
            if (!begun.find()) {
                throw new AssertionError("no mutant was run: " + outcome);
            }
            long last = Long.parseLong(begun.group(1));
            switch (outcome.status()) {
                case 0, 1, Mutants.HANGS, Mutants.ENDLESS -> {}
                default -> {
                    String death = "// seed " + last + " ended the process: " + outcome.status();
                    Finding.write(folder, (death + "\n" + text).getBytes(StandardCharsets.UTF_8));
                    System.out.println(death + "\n" + outcome.out() + outcome.err());
                }
            }
            seed = last + 1;
        }
        List<String> problems = new ArrayList<>();
        for (Path file : found(folder)) {
            try (Stream<String> lines = Files.lines(file)) {
                problems.add(file + ": " + lines.findFirst().orElse(""));
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    private static List<Path> found(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith("found-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
