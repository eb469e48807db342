package org.keratin.tests.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.keratin.cpu.CpuBackend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.runtime.bundle.BundleCache;

/**
 * Compiles in a process whose environment names a cache, and says for each compile whether it came
 * from there; {@code damage} spoils every entry on the way.
 */
final class CacheScenario {
    private CacheScenario() {}

    public static void main(String[] steps) throws IOException {
        Digits digits = Digits.load();
        byte[] expected = null;
        for (String step : steps) {
            if (step.equals("damage")) {
                damage(BundleCache.userFolder());
                System.out.println("damaged");
                continue;
            }
            Executable code =
                    new CpuBackend()
                            .compile(
                                    digits.program(),
                                    new CompileOptions(Numerics.valueOf(step), 1, true));
            byte[] found =
                    Digits.bits(
                            code.run(
                                            code.prepare(digits.variables()),
                                            List.of(),
                                            List.of(digits.x()))
                                    .getFirst());
            if (step.equals("FAST")) {
                expected = expected == null ? found : expected;
                if (!Arrays.equals(expected, found)) {
                    throw new AssertionError("another result: " + code.report());
                }
            }
            System.out.println(step + " " + code.report().getFirst().split(" for |: ")[0]);
        }
        System.out.println("children " + ProcessHandle.current().children().count());
    }

    private static void damage(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
    }
}
