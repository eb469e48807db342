package org.keratin.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keratin.tests.JavaProcess;

/**
 * Jazzer on {@link TextFuzzer}, in a JVM of its own with 512 MB for objects and arrays together and
 * an ordinary stack. What it learnt is kept under {@code tests/target/fuzz} for the next run; what
 * it finds stops it and is printed.
 */
@Tag("fuzz")
class FuzzTest {
    private static final long MINUTES = Long.getLong("keratin.fuzz.minutes", 1);

    /** By the clock; {@link TextFuzzer} limits the processor time. */
    private static final int INPUT_SECONDS = 60;

    /** Heap, classes, Jazzer's tables and native memory. */
    private static final int RESIDENT_MEGABYTES = 1200;

    private static final List<String> JVM =
            List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx320m",
                    // arrays lie outside of the heap; what is garbage is to be collected by then
                    "-XX:MaxDirectMemorySize=192m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @Test
    void jazzerFindsNothing() throws IOException, InterruptedException {
        Path folder = JavaProcess.ROOT.resolve("tests/target/fuzz");
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Seeds.writeCorpus(JavaProcess.ROOT, corpus);
        Path log = folder.resolve("jazzer.log");
        Path current = folder.resolve(Finding.CURRENT);
        Path statistics = folder.resolve(Finding.STATISTICS);
        Files.deleteIfExists(current);
        Files.deleteIfExists(statistics);
        for (Path old : found(folder)) {
            Files.delete(old);
        }
        List<String> command = new ArrayList<>(JVM);
        command.addAll(
                List.of(
                        "-Dkeratin.root=" + JavaProcess.ROOT,
                        "-Dkeratin.fuzz.folder=" + folder,
                        "-cp",
                        CLASS_PATH,
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
                        "-len_control=0",
                        "-rss_limit_mb=" + RESIDENT_MEGABYTES,
                        corpus.toString()));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        int status = process.waitFor();
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        String end =
                lines.subList(Math.max(0, lines.size() - 60), lines.size()).stream()
                        .collect(Collectors.joining("\n"));
        if (status != 0 && found(folder).isEmpty() && Files.exists(current)) {
            Finding.write(folder, CurrentText.read(current));
        }
        Path replay = writeReplay(folder);
        assertEquals(
                0,
                status,
                () ->
                        "Jazzer found a case, to be kept under resources/fuzz: "
                                + found(folder)
                                + "; again: "
                                + replay
                                + " FILE.mlir; all it said is in "
                                + log
                                + "\n"
                                + end);
        System.out.println(lines.getLast());
        String depth = Files.readString(statistics).strip();
        System.out.println(depth);
        assertFalse(depth.contains(", 0 to an object"), depth);
    }

    private static List<Path> found(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith("found-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command that takes texts through all stages in a JVM with the limits of the run. */
    private static Path writeReplay(Path folder) throws IOException {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of("-Dkeratin.root=" + JavaProcess.ROOT, "-cp", CLASS_PATH));
        command.add(Replay.class.getName());
        Path script = folder.resolve("replay");
        Files.writeString(script, "#!/bin/sh\nexec '" + String.join("' '", command) + "' \"$@\"\n");
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
        return script;
    }
}
