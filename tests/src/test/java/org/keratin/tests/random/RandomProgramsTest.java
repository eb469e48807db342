package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random programs: the text form reads back, the passes change nothing, and every compiling backend
 * agrees with the interpreter. {@code -Dkeratin.random.programs=N} runs N of them, {@code
 * -Dkeratin.random.seed=S} begins at seed S; a failure prints its seed and the smallest program
 * found that still fails.
 */
class RandomProgramsTest {
    private static final int COUNT = Integer.getInteger("keratin.random.programs", 100);
    private static final long SEED = Long.getLong("keratin.random.seed", 20261121L);
    private static final int SOAK_MINUTES = Integer.getInteger("keratin.random.minutes", 20);
    private static final int MAX_FAILURES = 5;

    private final Checks checks = new Checks();

    @Test
    void sameSeeds() {
        run("fixed", SEED, COUNT, Long.MAX_VALUE);
    }

    /** Other programs every day. */
    @Test
    void seedsOfTheDay() {
        run("of the day", LocalDate.now().toEpochDay() * 1_000_000, COUNT / 4, Long.MAX_VALUE);
    }

    @Test
    @Tag("full")
    void manySeeds() {
        run("many", SEED + COUNT, COUNT * 20, Long.MAX_VALUE);
    }

    @Test
    @Tag("soak")
    void newSeeds() {
        run("new", System.nanoTime(), Long.MAX_VALUE, SOAK_MINUTES * 60_000_000_000L);
    }

    @Test
    void ofWeights() {
        weights(COUNT / 2);
    }

    @Test
    @Tag("full")
    void manyOfWeights() {
        weights(COUNT * 10);
    }

    private void weights(long count) {
        run(
                "of weights",
                SEED,
                count,
                Long.MAX_VALUE,
                seed -> Generator.generate(seed, style(seed)).withWeights(new Random(seed)));
    }

    @Test
    void quantized() {
        run("quantized", SEED, COUNT / 4, Long.MAX_VALUE, Generator::generateQuantized);
    }

    @Test
    void wholeNumbers() {
        run("of whole numbers", SEED, COUNT / 4, Long.MAX_VALUE, Generator::generateWhole);
    }

    @Test
    void decided() {
        run(
                "decided",
                SEED,
                COUNT / 4,
                Long.MAX_VALUE,
                seed -> Generator.generate(seed, Generator.Style.DECIDED));
    }

    private void run(String name, long first, long count, long nanos) {
        run(name, first, count, nanos, seed -> Generator.generate(seed, style(seed)));
    }

    private void run(
            String name,
            long first,
            long count,
            long nanos,
            LongFunction<RandomProgram> generator) {
        System.out.println("random programs, " + name + ": " + count + " from seed " + first);
        List<String> failures = new ArrayList<>();
        long start = System.nanoTime();
        long seed = first;
        while (seed - first < count
                && System.nanoTime() - start < nanos
                && failures.size() < MAX_FAILURES) {
            String failure = failure(seed, generator.apply(seed));
            seed++;
            if (!failure.isEmpty()) {
                System.out.println(failure);
                failures.add(failure);
            }
        }
        System.out.println((seed - first) + " programs: " + checks.counts());
        assertEquals("", String.join("\n", failures));
    }

    /** Half of the programs exact, more smooth than decided or narrow ones. */
    static Generator.Style style(long seed) {
        return switch ((int) Math.floorMod(seed, 8L)) {
            case 0, 1, 2, 3 -> Generator.Style.EXACT;
            case 4 -> Generator.Style.DECIDED;
            case 5, 6 -> Generator.Style.SMOOTH;
            default -> Generator.Style.NARROW;
        };
    }

    private String failure(long seed, RandomProgram program) {
        String problem = attempt(program);
        if (problem.isEmpty()) {
            return "";
        }
        String kind = kind(problem);
        Predicate<RandomProgram> sameFailure = p -> kind(attempt(p)).equals(kind);
        RandomProgram small = Shrinker.shrink(program, sameFailure);
        return "seed " + seed + " (" + program.style() + "): " + attempt(small) + "\n" + small;
    }

    /** While shrinking, an error must not turn into a difference, nor the other way round. */
    private static String kind(String problem) {
        int length = problem.startsWith("threw") ? 90 : 12;
        return problem.substring(0, Math.min(problem.length(), length)).replaceAll("[^a-z ]", "");
    }

    private String attempt(RandomProgram program) {
        try {
            return checks.all(program);
        } catch (RuntimeException | AssertionError e) {
            StringBuilder trace = new StringBuilder("threw " + e);
            Stream.of(e.getStackTrace()).limit(8).forEach(at -> trace.append("\n  at ").append(at));
            return trace.toString();
        }
    }
}
