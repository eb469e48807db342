package org.keratin.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Module;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.conformance.ConformanceCase.Outcome;
import org.keratin.tests.conformance.ConformanceCase.Status;
import org.keratin.tests.text.CompiledChecks;
import org.keratin.tests.text.GivenConstants;

/**
 * StableHLO's own tests. The everyday run takes a tenth of them that changes from day to day and
 * comes round in ten ({@code -Dkeratin.conformance.seed=N} repeats one), the full run all.
 */
class ConformanceTest {
    private static final Path SUITE =
            JavaProcess.ROOT.resolveSibling("shared/conformance/stablehlo");
    private static final long SEED =
            Long.getLong("keratin.conformance.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
    private static final int PARTS = 10;

    /** What the interpreter must pass, all of it. */
    private static final Map<String, Integer> INTERPRETED =
            new TreeMap<>(Map.of("mandatory", 1166, "subbyte", 32, "f8-f4", 14));

    private static List<ConformanceCase> cases() throws IOException {
        if (!Files.isDirectory(SUITE)) {
            System.out.println(
                    "conformance: skipped, " + SUITE + " does not exist (a plain clone has none)");
        }
        assumeTrue(Files.isDirectory(SUITE), "StableHLO's tests are not beside the checkout");
        return ConformanceCase.load(SUITE);
    }

    /** A tenth of the tiers that must pass, drawn from a fixed shuffle. */
    private static List<ConformanceCase> tenth() throws IOException {
        List<ConformanceCase> all = new ArrayList<>(cases());
        all.removeIf(c -> !INTERPRETED.containsKey(c.tier()));
        Collections.shuffle(all, new Random(20261121));
        List<ConformanceCase> part = new ArrayList<>();
        for (int i = (int) Math.floorMod(SEED, PARTS); i < all.size(); i += PARTS) {
            part.add(all.get(i));
        }
        return part;
    }

    private static Outcome interpret(Module module) {
        Interpreter.run(module, List.of());
        return Outcome.PASSED;
    }

    private static Backend backend() {
        Backend backend = CompiledChecks.backend("cpu").orElse(null);
        assumeTrue(backend != null, "no backend cpu on this machine");
        return backend;
    }

    private static Function<Module, Outcome> cpu() {
        Backend backend = backend();
        return module -> {
            List<String> refused = CompiledChecks.refused(backend, module);
            if (!refused.isEmpty()) {
                return new Outcome(Status.REFUSED, String.join(", ", refused));
            }
            return outcome(CompiledChecks.run(backend, module));
        };
    }

    private static Outcome outcome(String difference) {
        return difference.isEmpty() ? Outcome.PASSED : new Outcome(Status.FAILED, difference);
    }

    /** With the constants as weights and inputs. */
    private static Function<Module, Outcome> given() {
        Backend backend = backend();
        CompileOptions options = new CompileOptions(Numerics.STRICT, 2, false);
        Random random = new Random(SEED);
        return module -> outcome(new GivenConstants(module, random).run(backend, options));
    }

    /** Runs the cases and prints one line a tier; failures are returned, those of others listed. */
    private static Map<String, Map<Status, List<String>>> run(
            String engine, List<ConformanceCase> cases, Function<Module, Outcome> runner)
            throws IOException {
        Map<String, Map<Status, List<String>>> tiers = new TreeMap<>();
        long start = System.nanoTime();
        for (ConformanceCase what : cases) {
            Outcome outcome = what.run(runner);
            tiers.computeIfAbsent(what.tier(), t -> new EnumMap<>(Status.class))
                    .computeIfAbsent(outcome.status(), s -> new ArrayList<>())
                    .add(
                            what.name()
                                    + (outcome.message().isEmpty()
                                            ? ""
                                            : ": " + outcome.message()));
        }
        tiers.forEach(
                (tier, outcomes) ->
                        System.out.printf(
                                "conformance, seed %d, %s, tier %s: %d passed, %d failed, %d"
                                        + " refused%n",
                                SEED,
                                engine,
                                tier,
                                count(outcomes, Status.PASSED),
                                count(outcomes, Status.FAILED),
                                count(outcomes, Status.REFUSED)));
        System.out.printf("conformance, %s: %.1f s%n", engine, (System.nanoTime() - start) / 1e9);
        return tiers;
    }

    private static int count(Map<Status, List<String>> outcomes, Status status) {
        return outcomes.getOrDefault(status, List.of()).size();
    }

    private static List<String> failures(Map<String, Map<Status, List<String>>> tiers) {
        List<String> failures = new ArrayList<>();
        tiers.forEach(
                (tier, outcomes) -> {
                    if (INTERPRETED.containsKey(tier)) {
                        failures.addAll(outcomes.getOrDefault(Status.FAILED, List.of()));
                    } else {
                        outcomes.getOrDefault(Status.FAILED, List.of())
                                .forEach(
                                        f -> System.out.println("conformance, " + tier + ": " + f));
                    }
                });
        return failures;
    }

    @Test
    void aTenthOnTheInterpreter() throws IOException {
        assertEquals(List.of(), failures(run("interpreter", tenth(), ConformanceTest::interpret)));
    }

    @Test
    void aTenthCompiled() throws IOException {
        assertEquals(List.of(), failures(run("cpu", tenth(), cpu())));
    }

    @Test
    @Tag("full")
    void allOnTheInterpreter() throws IOException {
        var tiers = run("interpreter", cases(), ConformanceTest::interpret);
        assertEquals(List.of(), failures(tiers));
        Map<String, Integer> passed = new TreeMap<>();
        INTERPRETED
                .keySet()
                .forEach(t -> passed.put(t, count(tiers.getOrDefault(t, Map.of()), Status.PASSED)));
        assertEquals(INTERPRETED, passed);
    }

    @Test
    @Tag("full")
    void allCompiled() throws IOException {
        assertEquals(List.of(), failures(run("cpu", cases(), cpu())));
    }

    @Test
    @Tag("full")
    void allOfGivenConstants() throws IOException {
        assertEquals(List.of(), failures(run("cpu, given constants", cases(), given())));
    }
}
