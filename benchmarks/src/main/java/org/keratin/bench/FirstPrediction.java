package org.keratin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The time from starting {@code ./keratin predict} to its end, CNN of the examples, 32 rows: with
 * our cache empty, and with it filled. Argument: number of runs of each (default 7).
 */
public final class FirstPrediction {
    private FirstPrediction() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        Path folder = Files.createTempDirectory("keratin-first");
        try {
            Path output = folder.resolve("y.npy");
            Path cache = folder.resolve("cache");
            start(cache, output);
            double[] empty = new double[runs];
            double[] filled = new double[runs];
            for (int i = 0; i < runs; i++) {
                delete(cache);
                empty[i] = start(cache, output);
                filled[i] = start(cache, output);
            }
            System.out.println("| cache | median s | min … max | limit |");
            System.out.println("|---|---|---|---|");
            print("empty", empty, 2.5);
            print("filled", filled, 0.6);
        } finally {
            delete(folder);
        }
    }

    private static void print(String name, double[] seconds, double limit) {
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f … %.2f | %.1f |%n",
                name,
                seconds[seconds.length / 2],
                seconds[0],
                seconds[seconds.length - 1],
                limit);
    }

    private static double start(Path cache, Path output) throws IOException, InterruptedException {
        String example = "examples/fashion-mnist-cnn/";
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "./keratin",
                                "predict",
                                example + "model.keras",
                                "--input",
                                example + "x.npy",
                                "--output",
                                output.toString()));
        builder.environment().put("KERATIN_CACHE", cache.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begin = System.nanoTime();
        int status = builder.start().waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (status != 0) {
            throw new IOException("./keratin predict ended with status " + status);
        }
        return seconds;
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
