package org.keratin.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keratin.tests.JavaProcess;

/**
 * Jazzer on {@link TextFuzzer}, in a JVM of its own with 512 MB of heap and an ordinary stack. What
 * it learnt is kept under {@code tests/target/fuzz} for the next run; what it finds stops it and is
 * printed.
 */
@Tag("fuzz")
class FuzzTest {
    private static final long MINUTES = Long.getLong("keratin.fuzz.minutes", 1);
    private static final int INPUT_SECONDS = 20;

    @Test
    void jazzerFindsNothing() throws IOException, InterruptedException {
        Path folder = JavaProcess.ROOT.resolve("tests/target/fuzz");
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Seeds.writeCorpus(JavaProcess.ROOT, corpus);
        Path log = folder.resolve("jazzer.log");
        Path current = folder.resolve("current");
        Files.deleteIfExists(current);
        Path found = folder.resolve("found.mlir");
        Files.deleteIfExists(found);
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dkeratin.root=" + JavaProcess.ROOT,
                        "-Dkeratin.fuzz.current=" + current,
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + TextFuzzer.class.getName(),
                        "--instrumentation_includes=org.keratin.ir.**:org.keratin.passes.**:"
                                + "org.keratin.kernel.**:org.keratin.runtime.**",
                        // It copies the rest of the text at every step of a regular expression.
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + MINUTES * 60,
                        "-timeout=" + INPUT_SECONDS,
                        "-max_len=" + (1 << 20),
                        "-rss_limit_mb=0",
                        corpus.toString());
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        int status = process.waitFor();
        List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        String end =
                lines.subList(Math.max(0, lines.size() - 60), lines.size()).stream()
                        .collect(Collectors.joining("\n"));
        if (status != 0 && Files.exists(current)) {
            Files.write(found, CurrentText.read(current));
        }
        assertEquals(
                0,
                status,
                () ->
                        "Jazzer found a case: the text is "
                                + found
                                + ", to be kept under resources/fuzz; all it said is in "
                                + log
                                + "\n"
                                + end);
        System.out.println(lines.getLast());
    }
}
