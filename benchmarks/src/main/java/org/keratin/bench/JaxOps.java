package org.keratin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keratin.ir.Type;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Each op kind on large operands beside JAX on the CPU: both compile the same StableHLO text and
 * run on the same operands, each engine in a process of its own, in turns. Times are the fastest
 * call of all rounds.
 *
 * <p>Arguments: the virtual environment that has JAX, then {@code key=value} of rounds, seconds,
 * threads, filter, numerics, keep (a folder for the modules and arrays). Prints a Markdown table
 * and a summary.
 */
public final class JaxOps {
    private final Path python;
    private final Map<String, String> settings =
            new LinkedHashMap<>(
                    Map.of(
                            "rounds", "7",
                            "seconds", "0.1",
                            "threads", "1",
                            "filter", "/",
                            "numerics", "fast",
                            "keep", ""));
    private final FmaBurst burst = new FmaBurst();
    private final CopyBurst copy = new CopyBurst();
    private final Map<String, List<Double>> ratios = new TreeMap<>();

    private JaxOps(String[] args) {
        python = Path.of(args[0], "bin", "python");
        for (int i = 1; i < args.length; i++) {
            String[] setting = args[i].split("=", 2);
            if (setting.length != 2 || !settings.containsKey(setting[0])) {
                throw new IllegalArgumentException(
                        "unknown setting '" + args[i] + "'; there are " + settings.keySet());
            }
            settings.put(setting[0], setting[1]);
        }
    }

    public static void main(String[] args) throws IOException {
        new JaxOps(args).run();
    }

    private void run() throws IOException {
        String keep = setting("keep");
        Path folder =
                keep.isEmpty()
                        ? Files.createTempDirectory("keratin-jax")
                        : Files.createDirectories(Path.of(keep));
        System.out.println(
                "| op | keratin µs | JAX µs | ratio | limit µs | of the limit | difference |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String line : rows()) {
            String[] row = line.split(" ");
            try {
                compare(
                        folder,
                        row[0],
                        Double.parseDouble(row[1]),
                        Double.parseDouble(row[2]),
                        Double.parseDouble(row[3]));
            } catch (IOException e) {
                System.err.println(e.getMessage());
                System.out.println("| " + row[0] + " | no result | | | | | |");
                ratios.computeIfAbsent(kind(row[0]), _ -> new ArrayList<>())
                        .add(Double.POSITIVE_INFINITY);
            }
            if (keep.isEmpty()) {
                clear(folder);
            }
        }
        if (keep.isEmpty()) {
            Files.delete(folder);
        }
        summary();
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    private static String kind(String row) {
        return row.substring(0, row.indexOf('/'));
    }

    private List<String> rows() throws IOException {
        Process process =
                new ProcessBuilder(
                                python.toString(),
                                "benchmarks/peers/jax_ops.py",
                                "list",
                                setting("filter"))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            return lines.lines().toList();
        }
    }

    private void compare(Path folder, String row, double flops, double factor, double unread)
            throws IOException {
        Path base = folder.resolve(row.replace('/', '-'));
        int threads = Integer.parseInt(setting("threads"));
        int rounds = Integer.parseInt(setting("rounds"));
        double seconds = Double.parseDouble(setting("seconds"));
        List<String> jaxCommand =
                new ArrayList<>(
                        List.of("taskset", "-c", threads == 1 ? "0" : "0-" + (threads - 1)));
        jaxCommand.addAll(
                List.of(
                        python.toString(),
                        "benchmarks/peers/jax_ops.py",
                        "serve",
                        folder.toString(),
                        row));
        List<String> ourCommand =
                new ArrayList<>(
                        SideBySide.java(
                                System.getProperty("java.class.path"),
                                OpEngine.class.getName(),
                                base.toString(),
                                setting("threads"),
                                setting("numerics")));
        ourCommand.addAll(0, jaxCommand.subList(0, 3));
        try (EngineProcess jax = new EngineProcess(jaxCommand);
                EngineProcess keratin = new EngineProcess(ourCommand)) {
            keratin.measure(seconds);
            jax.measure(seconds);
            double ours = Double.MAX_VALUE;
            double theirs = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                ours = Math.min(ours, keratin.measure(seconds));
                theirs = Math.min(theirs, jax.measure(seconds));
            }
            StepProgram program = OpEngine.read(Path.of(base + ".mlir"));
            double limit =
                    Math.max(
                            copy.nanoseconds(bytes(program) - unread),
                            flops == 0 ? 0 : flops / burst.peak() / factor);
            limit /= threads;
            ratios.computeIfAbsent(kind(row), _ -> new ArrayList<>()).add(ours / theirs);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f | %.0f | %.0f %% | %s |%n",
                    row,
                    ours / 1e3,
                    theirs / 1e3,
                    ours / theirs,
                    limit / 1e3,
                    100 * limit / ours,
                    difference(base, program));
        }
    }

    private static double bytes(StepProgram program) {
        return Stream.concat(
                        program.module().entry().argTypes().stream(),
                        program.module().entry().resultTypes().stream())
                .mapToDouble(OpEngine::bytes)
                .sum();
    }

    /**
     * The largest difference of all results, in units of the largest magnitude; "equal" where all
     * bits are.
     */
    private static String difference(Path base, StepProgram program) throws IOException {
        List<Type> types = program.module().entry().resultTypes();
        double largest = 0;
        boolean equal = true;
        for (int i = 0; i < types.size(); i++) {
            Path ours = Path.of(base + ".keratin.out" + i + ".bin");
            Path theirs = Path.of(base + ".jax.out" + i + ".bin");
            if (Files.mismatch(ours, theirs) < 0) {
                continue;
            }
            equal = false;
            largest =
                    Math.max(
                            largest,
                            difference(read(ours, types.get(i)), read(theirs, types.get(i))));
        }
        return equal ? "equal" : String.format(Locale.ROOT, "%.1e", largest);
    }

    private static NDArray read(Path file, Type type) throws IOException {
        NDArray array = OpEngine.allocate(type);
        OpEngine.fill(array, file);
        // a complex number is two reals in memory
        return switch (array.dtype()) {
            case COMPLEX64 ->
                    NDArray.wrap(DType.FLOAT32, new long[] {2 * array.size()}, array.data());
            case COMPLEX128 ->
                    NDArray.wrap(DType.FLOAT64, new long[] {2 * array.size()}, array.data());
            default -> array;
        };
    }

    private static double difference(NDArray ours, NDArray theirs) {
        double largest = 0;
        double scale = 0;
        for (long i = 0; i < ours.size(); i++) {
            double a = ours.getDouble(i);
            double b = theirs.getDouble(i);
            if (Double.isNaN(a) != Double.isNaN(b)) {
                return Double.NaN;
            }
            if (a != b && !Double.isNaN(a)) {
                largest = Math.max(largest, Math.abs(a - b));
            }
            if (Double.isFinite(b)) {
                scale = Math.max(scale, Math.abs(b));
            }
        }
        return largest / scale;
    }

    private void summary() {
        List<Double> all = new ArrayList<>();
        System.out.println();
        System.out.println("| kind | rows | not slower | worst |");
        System.out.println("|---|---|---|---|");
        ratios.forEach(
                (kind, values) -> {
                    line(kind, values);
                    all.addAll(values);
                });
        line("all", all);
    }

    private static void line(String kind, List<Double> ratios) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.2f |%n",
                kind,
                ratios.size(),
                ratios.stream().filter(ratio -> ratio < 1.005).count(),
                ratios.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
