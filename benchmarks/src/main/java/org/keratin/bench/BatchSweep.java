package org.keratin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.cpu.CpuBackend;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.NDArray;

/**
 * Each batch from one compile with a symbolic batch, beside a compile specialised to it, in turns.
 * The figure is the median ratio; it should stay below 1.15. Argument: a model (default: the CNN of
 * the examples).
 */
public final class BatchSweep {
    private static final int ROUNDS = 11;

    private BatchSweep() {}

    /** A compiled step with everything it needs for one batch. */
    private record Call(
            Executable code,
            Executable.Prepared weights,
            List<NDArray> inputs,
            List<NDArray> outputs) {
        void run() {
            code.run(weights, List.of(), inputs, outputs);
        }

        double time(int repeats) {
            long start = System.nanoTime();
            for (int i = 0; i < repeats; i++) {
                run();
            }
            return (System.nanoTime() - start) / (double) repeats;
        }
    }

    public static void main(String[] args) {
        Model model =
                Keras.load(
                        Path.of(
                                args.length > 0
                                        ? args[0]
                                        : "examples/fashion-mnist-cnn/model.keras"));
        StepProgram any = model.predictProgram();
        System.out.println(
                "| batch | threads | one compile µs | specialised µs | ratio (median) | min … max"
                        + " |");
        System.out.println("|---|---|---|---|---|---|");
        for (int threads : new int[] {1, 2}) {
            CompileOptions options = new CompileOptions(Numerics.FAST, threads, false);
            Executable symbolic = new CpuBackend().compile(any, options);
            for (int batch : new int[] {1, 2, 3, 5, 8, 16, 32, 33, 64, 100, 128, 256}) {
                StepProgram fixed = model.predictProgram(batch);
                compare(
                        batch,
                        threads,
                        call(symbolic, any, batch),
                        call(new CpuBackend().compile(fixed, options), fixed, batch));
            }
        }
    }

    private static void compare(int batch, int threads, Call one, Call special) {
        int repeats = 1;
        one.run();
        special.run();
        while (one.time(repeats) * repeats < 20e6) {
            repeats *= 2;
        }
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = one.time(repeats);
            theirs[i] = special.time(repeats);
            ratios[i] = ours[i] / theirs[i];
        }
        for (double[] values : List.of(ours, theirs, ratios)) {
            Arrays.sort(values);
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f | %.1f | %.2f | %.2f … %.2f |%n",
                batch,
                threads,
                ours[ROUNDS / 2] / 1e3,
                theirs[ROUNDS / 2] / 1e3,
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1]);
    }

    private static Call call(Executable code, StepProgram program, long batch) {
        List<NDArray> variables = new ArrayList<>();
        List<NDArray> inputs = new ArrayList<>();
        List<NDArray> outputs = new ArrayList<>();
        for (int i = 0; i < program.params().size(); i++) {
            NDArray array = filled(program.module().entry().body().args().get(i), batch);
            (program.params().get(i).role() == Role.INPUT ? inputs : variables).add(array);
        }
        for (Value result : program.module().entry().body().results()) {
            outputs.add(filled(result, batch));
        }
        return new Call(code, code.prepare(variables), inputs, outputs);
    }

    private static NDArray filled(Value value, long batch) {
        TensorType type = value.tensorType();
        long[] shape = type.dims().stream().mapToLong(dim -> dim.eval(s -> batch)).toArray();
        NDArray array = NDArray.allocate(type.dtype(), shape);
        for (long i = 0; i < array.size(); i++) {
            array.setDouble(i, (double) (i * 31 % 97) / 97 - 0.5);
        }
        return array;
    }
}
