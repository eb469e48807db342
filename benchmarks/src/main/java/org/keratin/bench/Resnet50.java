package org.keratin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npz;
import org.keratin.verify.Comparison;

/**
 * ResNet50 as a module that JAX exported: the interpreter beside the compiled module, strict and
 * fast, with one thread and two, and beside JAX where its Python is given. Every output is compared
 * with JAX's before anything is timed.
 *
 * <p>Arguments: the folder of {@code benchmarks/peers/make_resnet50.py}, then {@code key=value} of
 * rounds, seconds (of each engine in each round), threads, python (an interpreter that has JAX and
 * Keras; none: without JAX), clock (wall; or processor, for a machine that does other things, with
 * one thread). Prints a Markdown table; ends with 1 where outputs differ or the interpreter takes
 * more than 100 times as long as a compiled step.
 */
public final class Resnet50 {
    /** Two for each multiply-add of the convolutions and the dense layer, for one image. */
    private static final double OPERATIONS = 7.717e9;

    private static final int LIMIT = 100;

    /** Nanoseconds of what is measured. */
    private static LongSupplier clock = System::nanoTime;

    private Resnet50() {}

    /** Something that can be timed. */
    private interface Engine {
        /** Milliseconds of a call, the median over about so many seconds. */
        double measure(double seconds) throws IOException;
    }

    private record Row(String name, int threads, boolean compiled, Engine engine) {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Map<String, String> settings =
                new LinkedHashMap<>(
                        Map.of(
                                "rounds", "5", "seconds", "1", "threads", "1,2", "python", "",
                                "clock", "wall"));
        for (int i = 1; i < args.length; i++) {
            String[] setting = args[i].split("=", 2);
            if (setting.length != 2 || !settings.containsKey(setting[0])) {
                throw new IllegalArgumentException(
                        "unknown setting '" + args[i] + "'; there are " + settings.keySet());
            }
            settings.put(setting[0], setting[1]);
        }
        boolean processor = "processor".equals(settings.get("clock"));
        if (processor) {
            settings.put("threads", "1");
            clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        }
        StepProgram program = program(folder.resolve("model.mlir"));
        Map<String, NDArray> arrays = Npz.read(folder.resolve("inputs.npz"));
        List<NDArray> weights = new ArrayList<>();
        for (int i = 0; i < arrays.size() - 1; i++) {
            weights.add(array(arrays, "arg" + i));
        }
        NDArray images = array(arrays, "arg" + weights.size());
        NDArray expected = array(Npz.read(folder.resolve("outputs.npz")), "out0");
        List<Row> rows = new ArrayList<>();
        List<EngineProcess> peers = new ArrayList<>();
        String python = settings.getOrDefault("python", "");
        try {
            rows.add(
                    new Row(
                            "interpreter",
                            1,
                            false,
                            ours("interpreter", null, 1, program, weights, images, expected)));
            for (String count : settings.getOrDefault("threads", "1").split(",")) {
                int threads = Integer.parseInt(count);
                for (Numerics numerics : List.of(Numerics.STRICT, Numerics.FAST)) {
                    rows.add(
                            new Row(
                                    "cpu " + numerics.name().toLowerCase(Locale.ROOT),
                                    threads,
                                    true,
                                    ours(
                                            "cpu", numerics, threads, program, weights, images,
                                            expected)));
                }
                if (!python.isEmpty()) {
                    EngineProcess jax =
                            new EngineProcess(
                                    List.of(
                                            python,
                                            "benchmarks/peers/make_resnet50.py",
                                            folder.toString(),
                                            "--serve",
                                            count,
                                            "--clock",
                                            processor ? "processor" : "wall"));
                    peers.add(jax);
                    rows.add(new Row(jax.version(), threads, false, s -> jax.measure(s) / 1e6));
                }
            }
            System.exit(measure(rows, settings, images.dim(0)) ? 0 : 1);
        } finally {
            peers.forEach(EngineProcess::close);
        }
    }

    private static NDArray array(Map<String, NDArray> arrays, String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException(
                    "no array " + name + "; make the folder again by make_resnet50.py");
        }
        return array;
    }

    /** The module; its last argument are the images, the others variables. */
    private static StepProgram program(Path file) throws IOException {
        Module module = Parser.parse(Files.readString(file), file.toString());
        Verifier.verify(module);
        List<Type> types = module.entry().argTypes();
        List<StepProgram.Param> params = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            boolean last = i == types.size() - 1;
            params.add(
                    new StepProgram.Param(
                            "arg" + i, last ? StepProgram.Role.INPUT : StepProgram.Role.VARIABLE));
        }
        return new StepProgram(module, params, List.of(new StepProgram.Result("out0", -1)));
    }

    private static Engine ours(
            String name,
            @Nullable Numerics numerics,
            int threads,
            StepProgram program,
            List<NDArray> weights,
            NDArray images,
            NDArray expected) {
        Backend backend =
                ServiceLoader.load(Backend.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(b -> b.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        long start = System.nanoTime();
        Executable executable =
                backend.compile(
                        program,
                        new CompileOptions(
                                numerics == null ? Numerics.STRICT : numerics, threads, false));
        Executable.Prepared prepared = executable.prepare(weights);
        double compile = (System.nanoTime() - start) / 1e9;
        NDArray first = executable.run(prepared, List.of(), List.of(images)).getFirst();
        Comparison comparison =
                Comparison.of(first, expected, new Comparison.Tolerance(1e-3, 1e-6));
        if (!comparison.problem().isEmpty()) {
            System.err.println(name + " " + numerics + ": " + comparison.problem());
            System.exit(1);
        }
        System.err.printf(
                Locale.ROOT,
                "%s %s, %d threads: compiled and prepared in %.1f s, differs from JAX by %.1e%n",
                name,
                numerics == null ? "" : numerics,
                threads,
                compile,
                comparison.maxAbsolute());
        NDArray out = NDArray.allocate(first.dtype(), first.shape());
        TensorType type = program.inputTypes().getLast();
        if (!Arrays.equals(type.shape(), images.shape())) {
            throw new IllegalArgumentException("the module takes " + type);
        }
        return seconds -> {
            List<Long> times = new ArrayList<>();
            long end = System.nanoTime() + (long) (seconds * 1e9);
            do {
                long before = clock.getAsLong();
                executable.run(prepared, List.of(), List.of(images), List.of(out));
                times.add(clock.getAsLong() - before);
            } while (System.nanoTime() < end);
            return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
        };
    }

    private static boolean measure(List<Row> rows, Map<String, String> settings, long batch)
            throws IOException {
        int rounds = Integer.parseInt(settings.getOrDefault("rounds", "5"));
        double seconds = Double.parseDouble(settings.getOrDefault("seconds", "1"));
        double[][] times = new double[rows.size()][rounds];
        double peak = 0;
        FmaBurst burst = new FmaBurst();
        for (Row row : rows) {
            row.engine.measure(seconds);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < rows.size(); i++) {
                times[i][round] = rows.get(i).engine.measure(seconds);
            }
            peak = Math.max(peak, burst.peak());
        }
        System.out.println(
                "| engine | threads | ms (median) | ms (least) | of FMA peak (least) | interpreter"
                        + " over it | over JAX (median) | min … max |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        double worst = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double least = Arrays.stream(times[i]).min().orElse(0);
            double slower = median(ratios(times[0], times[i]));
            if (row.compiled) {
                worst = Math.max(worst, slower);
            }
            String beside = "| |";
            for (int k = 0; k < rows.size(); k++) {
                boolean jax = rows.get(k).name.startsWith("jax");
                if (jax && row.compiled && rows.get(k).threads == row.threads) {
                    double[] ratios = ratios(times[i], times[k]);
                    beside =
                            String.format(
                                    Locale.ROOT,
                                    "%.2f | %.2f … %.2f |",
                                    median(ratios),
                                    Arrays.stream(ratios).min().orElse(0),
                                    Arrays.stream(ratios).max().orElse(0));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.0f %% | %.1f | %s%n",
                    row.name,
                    row.threads,
                    median(times[i]),
                    least,
                    100 * OPERATIONS * batch / (least * 1e6) / peak / row.threads,
                    slower,
                    beside);
        }
        System.err.printf(
                Locale.ROOT,
                "FMA peak %.0f GFLOP/s a core; the interpreter takes at most %.0f times a compiled"
                        + " step's time (limit %d)%n",
                peak,
                worst,
                LIMIT);
        return worst <= LIMIT;
    }

    private static double[] ratios(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        return ratios;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
