package org.keratin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keratin beside ONNX Runtime and TensorFlow on the two peer models, each engine in a process of
 * its own, in turns: the ratio of a round is Keratin's median call over the peer's in the same
 * round, and the figure is the median ratio.
 *
 * <p>Arguments: the folder of {@code benchmarks/peers/make_peers.py}, the folder of the peers'
 * jars, then {@code key=value} of models, batches, threads, rounds, seconds. Prints a Markdown
 * table.
 */
public final class SideBySide {
    private static final Map<String, Double> FLOPS =
            Map.of(
                    "mlp", 2.0 * (784 * 512 + 512 * 512 + 512 * 10),
                    "cnn", 2.0 * (26 * 26 * 32 * 9 + 11 * 11 * 64 * 288 + 1600 * 128 + 128 * 10));

    /** Bytes of weights: what a call reads at least, once they are out of the cache. */
    private static final Map<String, Double> WEIGHTS =
            Map.of(
                    "mlp", 4.0 * (784 * 512 + 512 * 512 + 512 * 10),
                    "cnn", 4.0 * (9 * 32 + 288 * 64 + 1600 * 128 + 128 * 10));

    private SideBySide() {}

    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path jars = Path.of(args[1]);
        Map<String, String> settings =
                new LinkedHashMap<>(
                        Map.of(
                                "models",
                                "mlp,cnn",
                                "batches",
                                "1,32,256",
                                "threads",
                                "1,2",
                                "rounds",
                                "7",
                                "seconds",
                                "0.4"));
        for (int i = 2; i < args.length; i++) {
            String[] setting = args[i].split("=", 2);
            if (setting.length != 2 || !settings.containsKey(setting[0])) {
                throw new IllegalArgumentException(
                        "unknown setting '" + args[i] + "'; there are " + settings.keySet());
            }
            settings.put(setting[0], setting[1]);
        }
        FmaBurst burst = new FmaBurst();
        System.out.println(
                "| model | batch | threads | keratin µs | of FMA peak | weights GB/s | peer | peer"
                        + " µs | ratio (median) | min … max | difference |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (String model : setting(settings, "models").split(",")) {
            for (String batch : setting(settings, "batches").split(",")) {
                for (String threads : setting(settings, "threads").split(",")) {
                    compare(models, jars, model, batch, threads, settings, burst);
                }
            }
        }
    }

    private static String setting(Map<String, String> settings, String name) {
        return settings.getOrDefault(name, "");
    }

    private static double of(Map<String, Double> figures, String model) {
        Double figure = figures.get(model);
        if (figure == null) {
            throw new IllegalArgumentException(
                    "unknown model '" + model + "'; there are " + figures.keySet());
        }
        return figure;
    }

    private static void compare(
            Path models,
            Path jars,
            String model,
            String batch,
            String threads,
            Map<String, String> settings,
            FmaBurst burst)
            throws IOException {
        int rounds = Integer.parseInt(setting(settings, "rounds"));
        double seconds = Double.parseDouble(setting(settings, "seconds"));
        List<EngineProcess> engines = new ArrayList<>();
        try {
            String folder = models.toString();
            engines.add(
                    new EngineProcess(
                            java(
                                    System.getProperty("java.class.path"),
                                    KeratinEngine.class.getName(),
                                    folder,
                                    model,
                                    batch,
                                    threads)));
            engines.add(
                    new EngineProcess(
                            java(
                                    jars(jars.resolve("ort")),
                                    source("OrtEngine"),
                                    folder,
                                    model,
                                    batch,
                                    threads)));
            for (String suffix : List.of("-saved-model", "-saved-model-xla")) {
                engines.add(
                        new EngineProcess(
                                java(
                                        jars(jars.resolve("tf")),
                                        source("TensorFlowEngine"),
                                        folder,
                                        model,
                                        batch,
                                        threads,
                                        suffix)));
            }
            double[][] times = new double[engines.size()][rounds];
            double peak = 0;
            for (EngineProcess engine : engines) {
                engine.measure(seconds);
            }
            for (int round = 0; round < rounds; round++) {
                for (int e = 0; e < engines.size(); e++) {
                    times[e][round] = engines.get(e).measure(seconds);
                }
                peak = Math.max(peak, burst.peak());
            }
            double ours = median(times[0]);
            double flops = of(FLOPS, model) * Integer.parseInt(batch);
            for (int e = 1; e < engines.size(); e++) {
                double[] ratios = new double[rounds];
                for (int round = 0; round < rounds; round++) {
                    ratios[round] = times[0][round] / times[e][round];
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s | %.1f | %.0f %% | %.1f | %s | %.1f | %.2f | %.2f … %.2f |"
                                + " %.1e |%n",
                        model,
                        batch,
                        threads,
                        ours / 1e3,
                        100 * flops / ours / peak / Integer.parseInt(threads),
                        of(WEIGHTS, model) / ours,
                        engines.get(e).version(),
                        median(times[e]) / 1e3,
                        median(ratios),
                        Arrays.stream(ratios).min().orElse(0),
                        Arrays.stream(ratios).max().orElse(0),
                        engines.get(e).difference(engines.getFirst()));
            }
        } finally {
            engines.forEach(EngineProcess::close);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static List<String> java(String classPath, String... rest) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                classPath));
        command.addAll(List.of(rest));
        return command;
    }

    private static String source(String engine) {
        Path file = Path.of("benchmarks", "src", "peers", "java", engine + ".java");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(
                    "run this in the project's root: " + file + " is not here");
        }
        return file.toString();
    }

    private static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    java.io.File.pathSeparator,
                    files.map(Path::toString).filter(f -> f.endsWith(".jar")).sorted().toList());
        }
    }
}
