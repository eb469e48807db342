package org.keratin.tests;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts programs and collects what they say. */
public final class JavaProcess {
    private static final long LIMIT_SECONDS = 300;

    /** The repository's root. */
    public static final Path ROOT =
            Path.of(System.getProperty("keratin.root", "..")).toAbsolutePath().normalize();

    private JavaProcess() {}

    public record Outcome(int status, String out, String err) {}

    /**
     * The class path of this test's JVM without the test libraries: what a user of all modules has.
     */
    public static List<String> libraries() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(
                        e ->
                                !e.contains("test-classes")
                                        && !e.contains("junit")
                                        && !e.contains("jazzer")
                                        && !e.contains("opentest4j")
                                        && !e.contains("apiguardian"))
                .collect(Collectors.toList());
    }

    /** Runs {@code java} of this JVM. */
    public static Outcome java(List<String> arguments) throws IOException, InterruptedException {
        return java(Map.of(), arguments);
    }

    /** The same with variables of the environment set besides ours. */
    public static Outcome java(Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return run(environment, command);
    }

    public static Outcome run(List<String> command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    private static Outcome run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("keratin-test", ".out");
        Path err = Files.createTempFile("keratin-test", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(ROOT.toFile())
                            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " ran longer than " + LIMIT_SECONDS + " s");
            }
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
