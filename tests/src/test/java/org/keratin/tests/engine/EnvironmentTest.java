package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.tests.JavaProcess;

/**
 * What the environment decides about compiling: where it is cached, and in which process it is
 * done.
 */
class EnvironmentTest {
    @TempDir Path folder;

    private String run(Map<String, String> environment, String... steps) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("KERATIN_CACHE", folder.resolve("cache").toString());
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        String.join(File.pathSeparator, JavaProcess.libraries())
                                + File.pathSeparator
                                + Digits.where(CacheScenario.class),
                        "-Dkeratin.root=" + JavaProcess.ROOT,
                        CacheScenario.class.getName()));
        command.addAll(List.of(steps));
        JavaProcess.Outcome outcome = JavaProcess.java(all, command);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private long entries() throws Exception {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.count();
        }
    }

    @Test
    void theSecondCompileComesFromTheCache() throws Exception {
        assertEquals(
                """
                FAST compiled
                FAST from the cache
                STRICT compiled
                damaged
                FAST compiled
                FAST from the cache
                children 0
                """,
                run(Map.of(), "FAST", "FAST", "STRICT", "damage", "FAST", "FAST"));
        assertEquals(2, entries());
        // Another process finds the entry too.
        assertEquals("FAST from the cache\nchildren 0\n", run(Map.of(), "FAST"));
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("cache"))));
    }

    /** The last run takes what the child process made, and checks that it gives the same bits. */
    @Test
    void compilesInAChildProcess() throws Exception {
        assertEquals(
                "FAST compiled\nFAST from the cache\nchildren 1\n",
                run(Map.of("KERATIN_COMPILE", "process"), "FAST", "FAST"));
        assertEquals(
                "FAST from the cache\ndamaged\nFAST compiled\nchildren 0\n",
                run(Map.of("KERATIN_COMPILE", "inprocess"), "FAST", "damage", "FAST"));
    }
}
