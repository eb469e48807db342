package org.keratin.runtime.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that write to the cache: a few every day, a hundred in the full run. */
class CacheKillTest {
    @TempDir Path folder;

    /** Test runners hide the class path, so it is asked of the classes. */
    private static String where(Class<?> type) {
        return Path.of(
                        URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }

    /**
     * A JVM with nothing but the runtime and its tests; all arguments but the last go to the JVM.
     */
    static ProcessBuilder java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(arguments).subList(0, arguments.length - 1));
        command.addAll(List.of("-cp", where(BundleCache.class) + File.pathSeparator + where(main)));
        command.addAll(List.of(main.getName(), arguments[arguments.length - 1]));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    @Test
    @Timeout(120)
    void killedWritersNeverLeaveABadEntry() throws IOException, InterruptedException {
        kill(4);
    }

    @Test
    @Tag("full")
    @Timeout(600)
    void aHundredKilledWritersNeverLeaveABadEntry() throws IOException, InterruptedException {
        kill(100);
    }

    private void kill(int kills) throws IOException, InterruptedException {
        Path cacheFolder = folder.resolve("cache");
        byte[] expected = Samples.linear(new byte[200_000], true).toBytes();
        BundleCache cache = new BundleCache(cacheFolder, BundleCache.DEFAULT_LIMIT);
        Random rnd = new Random(9);
        int found = 0;
        for (int n = 0; n < kills; n++) {
            Process p =
                    java(
                                    CacheWriter.class,
                                    "-Xshare:auto",
                                    "-XX:TieredStopAtLevel=1",
                                    cacheFolder.toString())
                            .start();
            assertEquals("ready", p.inputReader().readLine());
            Thread.sleep(rnd.nextInt(60));
            p.destroyForcibly().waitFor();
            for (int k = 0; k < 4; k++) {
                String key = String.format("%016x", k);
                boolean there = Files.exists(cache.fileOf(key));
                Optional<Bundle> bundle = cache.get(key);
                // Nothing damaged may ever have had an entry's name.
                assertEquals(there, bundle.isPresent());
                if (bundle.isPresent()) {
                    assertArrayEquals(expected, bundle.get().toBytes());
                    found++;
                }
            }
        }
        assertTrue(found > 0, "no writer got as far as an entry");
    }
}
