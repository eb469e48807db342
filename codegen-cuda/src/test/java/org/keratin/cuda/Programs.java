package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.InterpreterBackend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/** Programs as text, and their run on the emulated GPU beside the interpreter. */
final class Programs {
    private Programs() {}

    /**
     * Arguments named w… are variables, s… states (which the last results update, in order), all
     * others inputs.
     */
    static StepProgram step(String text) {
        Module module = Parser.parse(text, "test.mlir");
        List<StepProgram.Param> params = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        for (Value.Arg arg : module.entry().body().args()) {
            Role role =
                    arg.name().startsWith("w")
                            ? Role.VARIABLE
                            : arg.name().startsWith("s") ? Role.STATE : Role.INPUT;
            if (role == Role.STATE) {
                states.add(params.size());
            }
            params.add(new StepProgram.Param(arg.name(), role));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        int outputs = module.entry().body().results().size() - states.size();
        for (int i = 0; i < outputs; i++) {
            results.add(new StepProgram.Result("y" + i, -1));
        }
        states.forEach(
                state -> results.add(new StepProgram.Result(params.get(state).name(), state)));
        return new StepProgram(module, params, results);
    }

    static CompileOptions options(Numerics numerics) {
        return new CompileOptions(numerics, 1, false);
    }

    /** Runs one compile on each set of sizes; tolerance 0 asks for the same bits. */
    @SafeVarargs
    static void same(
            StepProgram program, Numerics numerics, float tolerance, Map<String, Long>... sizes) {
        Executable expected = new InterpreterBackend().compile(program, options(numerics));
        EmulatedBackend emulated = new EmulatedBackend();
        assertEquals(List.of(), emulated.unsupported(program));
        Executable actual = emulated.compile(program, options(numerics));
        for (Map<String, Long> symbols : sizes) {
            List<List<NDArray>> arguments = arguments(program, symbols);
            List<NDArray> states = arguments.get(Role.STATE.ordinal());
            List<NDArray> ours = states.stream().map(NDArray::copy).toList();
            List<NDArray> variables = arguments.get(Role.VARIABLE.ordinal());
            List<NDArray> inputs = arguments.get(Role.INPUT.ordinal());
            List<NDArray> a = expected.run(expected.prepare(variables), states, inputs);
            List<NDArray> b = actual.run(actual.prepare(variables), ours, inputs);
            for (int i = 0; i < a.size(); i++) {
                check(symbols + " result " + i, a.get(i), b.get(i), tolerance);
            }
            for (int i = 0; i < states.size(); i++) {
                check(symbols + " state " + i, states.get(i), ours.get(i), tolerance);
            }
        }
    }

    /** Random arguments by role. */
    static List<List<NDArray>> arguments(StepProgram program, Map<String, Long> symbols) {
        List<List<NDArray>> arguments =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < program.params().size(); i++) {
            TensorType type = program.module().entry().body().args().get(i).tensorType();
            NDArray array =
                    NDArray.allocate(
                            type.dtype(),
                            type.dims().stream().mapToLong(d -> d.eval(symbols::get)).toArray());
            for (long k = 0; k < array.size(); k++) {
                if (type.dtype().isFloat()) {
                    array.setDouble(k, random.nextDouble(-1, 1));
                } else {
                    array.setLong(k, type.dtype().isBool() ? random.nextInt(2) : random.nextInt(8));
                }
            }
            arguments.get(program.params().get(i).role().ordinal()).add(array);
        }
        return arguments;
    }

    private static void check(String what, NDArray expected, NDArray actual, float tolerance) {
        assertEquals(expected.dtype(), actual.dtype(), what);
        assertArrayEquals(expected.shape(), actual.shape(), what);
        for (long k = 0; k < expected.size(); k++) {
            double e = expected.getDouble(k);
            double a = actual.getDouble(k);
            boolean same =
                    tolerance == 0
                            ? Double.doubleToLongBits(e) == Double.doubleToLongBits(a)
                            : Math.abs(e - a) <= tolerance * Math.max(1, Math.abs(e));
            if (!same) {
                throw new AssertionError(what + " at " + k + ": expected " + e + ", received " + a);
            }
        }
    }

    static final String MLP =
            """
            func.func @main(%x: tensor<?x20xf32, #keratin.dims<[batch, 20]>>, %w1: tensor<20x50xf32>,
                %w2: tensor<50xf32>, %w3: tensor<50x10xf32>, %w4: tensor<10xf32>)
                -> tensor<?x10xf32, #keratin.dims<[batch, 10]>> {
              %0 = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0]
                : (tensor<?x20xf32, #keratin.dims<[batch, 20]>>, tensor<20x50xf32>) -> tensor<?x50xf32, #keratin.dims<[batch, 50]>>
              %1 = stablehlo.broadcast_in_dim %w2, dims = [1] : (tensor<50xf32>) -> tensor<?x50xf32, #keratin.dims<[batch, 50]>>
              %2 = stablehlo.add %0, %1 : tensor<?x50xf32, #keratin.dims<[batch, 50]>>
              %c = stablehlo.constant dense<0.0> : tensor<f32>
              %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<?x50xf32, #keratin.dims<[batch, 50]>>
              %4 = stablehlo.maximum %2, %3 : tensor<?x50xf32, #keratin.dims<[batch, 50]>>
              %5 = stablehlo.dot_general %4, %w3, contracting_dims = [1] x [0]
                : (tensor<?x50xf32, #keratin.dims<[batch, 50]>>, tensor<50x10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %6 = stablehlo.broadcast_in_dim %w4, dims = [1] : (tensor<10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %7 = stablehlo.add %5, %6 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %min = stablehlo.constant dense<0xFF800000> : tensor<f32>
              %8 = stablehlo.reduce(%7 init: %min) applies stablehlo.maximum across dimensions = [1]
                : (tensor<?x10xf32, #keratin.dims<[batch, 10]>>, tensor<f32>) -> tensor<?xf32, #keratin.dims<[batch]>>
              %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<?xf32, #keratin.dims<[batch]>>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %10 = stablehlo.subtract %7, %9 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %11 = stablehlo.exponential %10 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %12 = stablehlo.reduce(%11 init: %c) applies stablehlo.add across dimensions = [1]
                : (tensor<?x10xf32, #keratin.dims<[batch, 10]>>, tensor<f32>) -> tensor<?xf32, #keratin.dims<[batch]>>
              %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<?xf32, #keratin.dims<[batch]>>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              %14 = stablehlo.divide %11, %13 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              return %14 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
            }
            """;

    static final String CNN =
            """
            func.func @main(%x: tensor<?x10x10x3xf32, #keratin.dims<[batch, 10, 10, 3]>>, %w1: tensor<3x3x3x8xf32>,
                %w2: tensor<8xf32>, %w3: tensor<200x10xf32>)
                -> tensor<?x10xf32, #keratin.dims<[batch, 10]>> {
              %0 = stablehlo.convolution(%x, %w1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
                window = {stride = [1, 1], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
                : (tensor<?x10x10x3xf32, #keratin.dims<[batch, 10, 10, 3]>>, tensor<3x3x3x8xf32>) -> tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
              %1 = stablehlo.broadcast_in_dim %w2, dims = [3] : (tensor<8xf32>) -> tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
              %2 = stablehlo.add %0, %1 : tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
              %c = stablehlo.constant dense<0.0> : tensor<f32>
              %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
              %4 = stablehlo.maximum %2, %3 : tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
              %min = stablehlo.constant dense<0xFF800000> : tensor<f32>
              %5 = "stablehlo.reduce_window"(%4, %min) ({
              ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                %m = stablehlo.maximum %a, %b : tensor<f32>
                stablehlo.return %m : tensor<f32>
              }) {window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}
                : (tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>, tensor<f32>) -> tensor<?x5x5x8xf32, #keratin.dims<[batch, 5, 5, 8]>>
              %6 = stablehlo.reshape %5 : (tensor<?x5x5x8xf32, #keratin.dims<[batch, 5, 5, 8]>>) -> tensor<?x200xf32, #keratin.dims<[batch, 200]>>
              %7 = stablehlo.dot_general %6, %w3, contracting_dims = [1] x [0]
                : (tensor<?x200xf32, #keratin.dims<[batch, 200]>>, tensor<200x10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              return %7 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
            }
            """;

    static final String LAYER_NORM =
            """
            func.func @main(%x: tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>, %w1: tensor<16xf32>)
                -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>> {
              %c = stablehlo.constant dense<0.0> : tensor<f32>
              %s = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [2]
                : (tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>, tensor<f32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
              %n0 = stablehlo.constant dense<16.0> : tensor<f32>
              %n1 = stablehlo.broadcast_in_dim %n0, dims = [] : (tensor<f32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
              %mean = stablehlo.divide %s, %n1 : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
              %mb = stablehlo.broadcast_in_dim %mean, dims = [0, 1] : (tensor<?x4xf32, #keratin.dims<[batch, 4]>>) -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              %d = stablehlo.subtract %x, %mb : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              %q = stablehlo.multiply %d, %d : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              %v = stablehlo.reduce(%q init: %c) applies stablehlo.add across dimensions = [2]
                : (tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>, tensor<f32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
              %var = stablehlo.divide %v, %n1 : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
              %r = stablehlo.rsqrt %var : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
              %rb = stablehlo.broadcast_in_dim %r, dims = [0, 1] : (tensor<?x4xf32, #keratin.dims<[batch, 4]>>) -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              %y = stablehlo.multiply %d, %rb : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              %g = stablehlo.broadcast_in_dim %w1, dims = [2] : (tensor<16xf32>) -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              %z = stablehlo.multiply %y, %g : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
              return %z : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
            }
            """;
}
