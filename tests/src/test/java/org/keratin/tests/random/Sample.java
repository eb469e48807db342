package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keratin.ir.Node;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.BatchNormGrad;
import org.keratin.ir.op.BatchNormInference;
import org.keratin.ir.op.BatchNormTraining;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.Values;

/**
 * Arguments for a program and the interpreter's results.
 *
 * @param symbols the sizes of its symbols
 */
record Sample(
        RandomProgram program,
        Map<String, Long> symbols,
        List<NDArray> args,
        List<NDArray> expected) {
    private static final long[][] SIZES = {{1, 3}, {3, 1}, {7, 2}, {0, 2}};

    /** Some sizes for a program with symbols, else one sample. */
    static List<Sample> of(RandomProgram program) {
        return of(program, false);
    }

    /** The same with floats that are small whole numbers. */
    static List<Sample> whole(RandomProgram program) {
        return of(program, true);
    }

    private static List<Sample> of(RandomProgram program, boolean whole) {
        boolean symbolic =
                program.module().entry().argTypes().stream()
                        .anyMatch(
                                t ->
                                        t instanceof org.keratin.ir.TensorType tensor
                                                && !tensor.isStatic());
        List<Sample> samples = new ArrayList<>();
        Interpreter interpreter = Interpreter.of(program.module());
        for (long[] sizes : SIZES) {
            if (samples.isEmpty() || symbolic) {
                Map<String, Long> symbols = Map.of("n", sizes[0], "m", sizes[1]);
                List<NDArray> args =
                        Values.random(
                                program.module().entry(),
                                symbols,
                                new Random(sizes[0]),
                                !whole && takesSpecialNumbers(program));
                if (whole) {
                    args.forEach(Sample::round);
                }
                List<NDArray> expected =
                        interpreter.call("main", args).stream().map(NDArray::copy).toList();
                samples.add(new Sample(program, symbols, args, expected));
            }
        }
        return samples;
    }

    private static void round(NDArray x) {
        int most = WholeNumbers.LARGEST;
        for (long i = 0; x.dtype().isFloat() && i < x.size(); i++) {
            x.setDouble(i, Math.clamp(Math.rint(3 * x.getDouble(i)), -most, most));
        }
    }

    /** What spreads one infinity over all of its result says little when it is given one. */
    private static boolean takesSpecialNumbers(RandomProgram program) {
        return !program.style().isSmooth()
                && program.nodes().stream().map(Node::op).noneMatch(Sample::spreads);
    }

    static boolean spreads(org.keratin.ir.Op op) {
        return op instanceof Fft
                || op instanceof Cholesky
                || op instanceof TriangularSolve
                || op instanceof BatchNormTraining
                || op instanceof BatchNormInference
                || op instanceof BatchNormGrad;
    }

    List<NDArray> args(Role role) {
        List<NDArray> chosen = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            if (program.roles().get(i) == role) {
                chosen.add(args.get(i).copy());
            }
        }
        return chosen;
    }

    /** The results in the program's order: returned ones, and states after the call. */
    List<NDArray> merge(List<NDArray> returned, List<NDArray> states) {
        List<Integer> stateArgs = new ArrayList<>();
        for (int a = 0; a < args.size(); a++) {
            if (program.roles().get(a) == Role.STATE) {
                stateArgs.add(a);
            }
        }
        List<NDArray> merged = new ArrayList<>();
        int next = 0;
        for (int update : program.updates()) {
            merged.add(update < 0 ? returned.get(next++) : states.get(stateArgs.indexOf(update)));
        }
        return merged;
    }

    /** The same bits, but for results that come from functions with a tolerance. */
    String difference(List<NDArray> actual) {
        if (actual.size() != expected.size()) {
            return symbols + ": " + expected.size() + " results became " + actual.size();
        }
        for (int r = 0; r < expected.size(); r++) {
            Tolerance tolerance = Tolerance.of(program.body().results().get(r));
            String difference = tolerance.difference(expected.get(r), actual.get(r));
            if (!difference.isEmpty()) {
                return symbols + ", result " + r + ": " + difference;
            }
        }
        return "";
    }

    /** For smooth programs, where every result comes from rounded functions. */
    String difference(List<NDArray> actual, double tolerance) {
        String difference = Values.difference(expected, actual, tolerance, tolerance);
        return difference.isEmpty() ? "" : symbols + ", " + difference;
    }
}
