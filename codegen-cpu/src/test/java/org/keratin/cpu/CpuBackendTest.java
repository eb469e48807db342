package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.InterpreterBackend;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Param;
import org.keratin.ir.spi.StepProgram.Result;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Whole programs through the backend, against the interpreter. */
class CpuBackendTest {
    private static final String MLP =
            """
            module @mlp {
              func.func public @main(%w0: tensor<20x33xf32>, %b0: tensor<33xf32>, %w1: tensor<33x10xf32>, %x: tensor<?x20xf32, #keratin.dims<[batch, 20]>>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>> {
                %0 = stablehlo.dot_general %x, %w0, contracting_dims = [1] x [0] : (tensor<?x20xf32, #keratin.dims<[batch, 20]>>, tensor<20x33xf32>) -> tensor<?x33xf32, #keratin.dims<[batch, 33]>>
                %1 = stablehlo.broadcast_in_dim %b0, dims = [1] : (tensor<33xf32>) -> tensor<?x33xf32, #keratin.dims<[batch, 33]>>
                %2 = stablehlo.add %0, %1 : tensor<?x33xf32, #keratin.dims<[batch, 33]>>
                %c = stablehlo.constant dense<0.000000e+00> : tensor<f32>
                %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<?x33xf32, #keratin.dims<[batch, 33]>>
                %4 = stablehlo.maximum %2, %3 : tensor<?x33xf32, #keratin.dims<[batch, 33]>>
                %5 = stablehlo.dot_general %4, %w1, contracting_dims = [1] x [0] : (tensor<?x33xf32, #keratin.dims<[batch, 33]>>, tensor<33x10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
                return %5 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
              }
            }
            """;

    private static StepProgram program(String text, String... roles) {
        Module module = Parser.parse(text, "test.mlir");
        List<Param> params = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            params.add(new Param("p" + i, Role.valueOf(roles[i])));
        }
        List<Result> results = new ArrayList<>();
        int state = 0;
        int count = module.entry().body().results().size();
        for (int i = 0; i < count; i++) {
            while (state < roles.length && !roles[state].equals("STATE")) {
                state++;
            }
            results.add(new Result("r" + i, state < roles.length ? state++ : -1));
        }
        return new StepProgram(module, params, results);
    }

    private static NDArray random(Value value, long batch, long seed) {
        TensorType type = value.tensorType();
        long[] shape = type.dims().stream().mapToLong(d -> d.eval(s -> batch)).toArray();
        NDArray array = NDArray.allocate(type.dtype(), shape);
        SplittableRandom random = new SplittableRandom(seed);
        for (long i = 0; i < array.size(); i++) {
            array.setDouble(i, random.nextDouble(-1, 1));
        }
        return array;
    }

    private static void compare(
            StepProgram program, Numerics numerics, float tolerance, long... batches) {
        Backend reference = new InterpreterBackend();
        Backend cpu = new CpuBackend();
        assertEquals(List.of(), cpu.unsupported(program));
        CompileOptions options = new CompileOptions(numerics, 2, false);
        Executable expected = reference.compile(program, options);
        Executable actual = cpu.compile(program, options);
        for (long batch : batches) {
            List<NDArray> variables = new ArrayList<>();
            List<NDArray> states = new ArrayList<>();
            List<NDArray> inputs = new ArrayList<>();
            for (int i = 0; i < program.params().size(); i++) {
                NDArray array = random(program.module().entry().body().args().get(i), batch, i);
                switch (program.params().get(i).role()) {
                    case VARIABLE -> variables.add(array);
                    case STATE -> states.add(array);
                    case INPUT -> inputs.add(array);
                }
            }
            List<NDArray> otherStates = states.stream().map(NDArray::copy).toList();
            List<NDArray> a = expected.run(expected.prepare(variables), states, inputs);
            List<NDArray> b = actual.run(actual.prepare(variables), otherStates, inputs);
            for (int i = 0; i < a.size(); i++) {
                check(a.get(i), b.get(i), tolerance);
            }
            for (int i = 0; i < states.size(); i++) {
                check(states.get(i), otherStates.get(i), tolerance);
            }
        }
    }

    private static void check(NDArray expected, NDArray actual, float tolerance) {
        assertArrayEquals(expected.shape(), actual.shape());
        assertArrayEquals(expected.toFloatArray(), actual.toFloatArray(), tolerance);
    }

    @Test
    void multilayerPerceptronOnAnyBatch() {
        StepProgram program = program(MLP, "VARIABLE", "VARIABLE", "VARIABLE", "INPUT");
        compare(program, Numerics.STRICT, 0, 1, 2, 3, 7, 33);
        compare(program, Numerics.FAST, 1e-5f, 1, 33);
    }

    @Test
    void stateIsUpdatedInPlace() {
        String text =
                """
                func.func @main(%s: tensor<5xf32>, %x: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>) {
                  %0 = stablehlo.add %s, %x : tensor<5xf32>
                  %1 = stablehlo.multiply %s, %x : tensor<5xf32>
                  return %0, %1 : tensor<5xf32>, tensor<5xf32>
                }
                """;
        compare(program(text, "STATE", "INPUT"), Numerics.STRICT, 0, 1);
    }

    @Test
    void arraysWithoutElements() {
        String text =
                """
                func.func @main(%x: tensor<2x0xf32>) -> (tensor<0x2xf32>, tensor<2x3xf32>) {
                  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x0xf32>) -> tensor<0x2xf32>
                  %c = stablehlo.constant dense<1.000000e+00> : tensor<f32>
                  %1 = stablehlo.pad %x, %c, low = [0, 1], high = [0, 2], interior = [0, 0] : (tensor<2x0xf32>, tensor<f32>) -> tensor<2x3xf32>
                  return %0, %1 : tensor<0x2xf32>, tensor<2x3xf32>
                }
                """;
        compare(program(text, "INPUT"), Numerics.STRICT, 0, 1);
    }

    @Test
    void reportNamesTheTarget() {
        StepProgram program = program(MLP, "VARIABLE", "VARIABLE", "VARIABLE", "INPUT");
        Executable made =
                new CpuBackend().compile(program, new CompileOptions(Numerics.FAST, 1, false));
        assertTrue(made.report().getFirst().startsWith("compiled for "), made.report().toString());
        assertEquals(
                Dim.symbol("batch"),
                program.module().entry().body().args().get(3).tensorType().dim(0));
    }
}
