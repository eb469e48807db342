package org.keratin.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Module;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.text.Parser;

/**
 * The programs of the ops' files compiled with their constants as weights and inputs, drawn from a
 * seed: what the compiler computes once and what in each call must fit together in any mixture.
 * {@code -Dkeratin.given.seed=S} repeats one, {@code -Dkeratin.given.seeds=N} takes N from there.
 */
class GivenConstantsTest {
    private static final int PARTS = 10;
    private static final long SEED =
            Long.getLong("keratin.given.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
    private static final int SEEDS = Integer.getInteger("keratin.given.seeds", 3);

    private record Program(String name, String text) {}

    private static List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        Stream.of("ops", "interp")
                .flatMap(folder -> TextFile.all(folder).stream())
                .forEach(
                        file -> {
                            int chunk = 0;
                            for (TextFile.Chunk piece : file.chunks()) {
                                if (piece.kind() == TextFile.Kind.RUN) {
                                    String name = file.name() + "#" + chunk++;
                                    programs.add(new Program(name, piece.text()));
                                }
                            }
                        });
        return programs;
    }

    private static void run(List<Program> programs, long seed) {
        Backend backend = CompiledChecks.backend("cpu").orElse(null);
        assumeTrue(backend != null, "no backend cpu on this machine");
        List<String> failures = new ArrayList<>();
        for (Program program : programs) {
            Module module = Parser.parse(program.text(), program.name());
            Random random = new Random(seed + program.name().hashCode());
            CompileOptions options =
                    new CompileOptions(Numerics.STRICT, 1 + random.nextInt(3), false);
            String difference = new GivenConstants(module, random).run(backend, options);
            if (!difference.isEmpty()) {
                failures.add(program.name() + ", seed " + seed + ": " + difference);
            }
        }
        assertEquals(List.of(), failures);
    }

    /** Another tenth every day. */
    @Test
    void aTenth() {
        List<Program> all = programs();
        List<Program> part = new ArrayList<>();
        for (int i = (int) Math.floorMod(SEED, PARTS); i < all.size(); i += PARTS) {
            part.add(all.get(i));
        }
        run(part, SEED);
    }

    @Test
    @Tag("full")
    void all() {
        List<Program> all = programs();
        for (int i = 0; i < SEEDS; i++) {
            run(all, SEED + i);
        }
    }
}
