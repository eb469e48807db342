package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.tests.JavaProcess;

/**
 * The command line, killed while it compiles into an empty cache, starts well afterwards. The kills
 * come around the time at which the cache is written, which the first start tells.
 */
class KilledStartTest {
    private static final Path EXAMPLE = JavaProcess.ROOT.resolve("examples/digits-mlp");

    @TempDir Path folder;

    private Process predict(Path cache, Path y) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        String.join(File.pathSeparator, JavaProcess.libraries()),
                        "org.keratin.cli.Main",
                        "predict",
                        EXAMPLE.resolve("model.keras").toString(),
                        "--input",
                        EXAMPLE.resolve("x.npy").toString(),
                        "--output",
                        y.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("KERATIN_CACHE", cache.toString());
        return builder.start();
    }

    private static boolean hasEntry(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return false;
        }
        try (var files = Files.list(cache)) {
            return files.findAny().isPresent();
        }
    }

    @Test
    @Tag("full")
    @Timeout(900)
    void startsWellAfterAHundredKills() throws Exception {
        Path y = folder.resolve("y.npy");
        long start = System.nanoTime();
        assertEquals(0, predict(folder.resolve("first"), y).waitFor());
        long whole = (System.nanoTime() - start) / 1_000_000;
        byte[] expected = Files.readAllBytes(y);

        Random random = new Random(5);
        Path cache = folder.resolve("cache");
        int interrupted = 0;
        for (int n = 0; n < 100; n++) {
            // Half of the kills come at any time; half as soon as something lies in the cache.
            Process process = predict(cache, folder.resolve("killed.npy"));
            long end = System.nanoTime() + random.nextLong(whole) * 1_000_000;
            while (process.isAlive() && (n % 2 == 0 ? System.nanoTime() < end : !hasEntry(cache))) {
                Thread.sleep(1);
            }
            interrupted += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            if (n % 10 == 9) {
                Files.delete(y);
                assertEquals(0, predict(cache, y).waitFor(), "after kill " + n);
                assertArrayEquals(expected, Files.readAllBytes(y));
                try (var files = Files.list(cache)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
        assertTrue(interrupted > 50, interrupted + " of 100 were alive when they were killed");
    }
}
