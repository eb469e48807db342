package org.keratin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.keratin.ir.TensorType;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times a model's prediction step on random inputs. */
@Command(name = "bench", description = "Times a model's prediction step on random inputs.")
final class BenchCommand implements Callable<Integer> {
    private static final long SEED = 1337;
    private static final long OTHER_SYMBOLS = 16;
    private static final double WARM_SHARE = 0.2;
    private static final int LEAST_RUNS = 5;

    @Parameters(paramLabel = "MODEL", description = "A .keras or .mlir file.")
    Path model = Path.of("");

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long to measure (default: 5).")
    double seconds = 5;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Mixin RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        if (!(seconds > 0)) {
            throw CommandException.badInput("--seconds must be more than 0, received " + seconds);
        }
        LoadedModel loaded = Models.load(model, options, options.batchSize, Numerics.FAST);
        ToLongFunction<String> symbols = s -> isBatch(s) ? options.batchSize : OTHER_SYMBOLS;
        List<NDArray> inputs = randomInputs(loaded.inputTypes(), symbols);

        long start = System.nanoTime();
        LoadedModel.CompiledStep step = loaded.compile();
        double compileMillis = millisSince(start);
        step.run(inputs);
        double firstMillis = millisSince(start);
        double[] millis = measure(() -> step.run(inputs));
        double median = quantile(millis, 0.5);
        double gflops = loaded.operations(symbols) / (median * 1e6);

        ObjectNode row = new ObjectMapper().createObjectNode();
        row.put("model", model.toString());
        row.put("batch", options.batchSize);
        row.put("threads", options.threads);
        row.put("device", options.backend());
        row.put("jit", options.jitCompile);
        row.put("numerics", options.numerics(Numerics.FAST).name().toLowerCase(Locale.ROOT));
        row.put("median_ms", rounded(median));
        row.put("p10_ms", rounded(quantile(millis, 0.1)));
        row.put("p90_ms", rounded(quantile(millis, 0.9)));
        row.put("compile_ms", rounded(compileMillis));
        row.put("first_result_ms", rounded(firstMillis));
        if (Double.isNaN(gflops)) {
            row.putNull("gflops").putNull("peak_fraction");
        } else {
            row.put("gflops", rounded(gflops));
            row.put("peak_fraction", rounded(gflops / FmaPeak.gflops(options.threads)));
        }
        if (json) {
            System.out.println(row);
        } else {
            row.properties()
                    .forEach(
                            e ->
                                    System.out.printf(
                                            "%-16s %s%n", e.getKey(), e.getValue().asText()));
        }
        return Main.DONE;
    }

    /** Milliseconds of each run in the time given, after a share of it for warming up. */
    private double[] measure(Runnable run) {
        long warmEnd = System.nanoTime() + (long) (seconds * WARM_SHARE * 1e9);
        while (System.nanoTime() < warmEnd) {
            run.run();
        }
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end || millis.size() < LEAST_RUNS) {
            long start = System.nanoTime();
            run.run();
            millis.add(millisSince(start));
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean isBatch(String symbol) {
        return symbol.startsWith("batch");
    }

    private static List<NDArray> randomInputs(
            List<TensorType> types, ToLongFunction<String> symbols) {
        Random random = new Random(SEED);
        List<NDArray> inputs = new ArrayList<>();
        for (TensorType type : types) {
            long[] shape = type.dims().stream().mapToLong(d -> d.eval(symbols)).toArray();
            NDArray input = NDArray.allocate(type.dtype(), shape);
            for (long k = 0; k < input.size(); k++) {
                if (type.dtype().isFloat()) {
                    input.setDouble(k, random.nextFloat());
                } else if (!type.dtype().isString()) {
                    input.setLong(k, random.nextInt(2));
                }
            }
            inputs.add(input);
        }
        return inputs;
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double quantile(double[] sorted, double q) {
        double at = q * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
