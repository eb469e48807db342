package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.op.CheckFailure;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

class InterpreterTest {
    private static List<NDArray> run(String text, NDArray... args) {
        return Interpreter.run(Parser.parse(text, "test.mlir"), List.of(args));
    }

    @Test
    void whileLoopsReadOuterValues() {
        List<NDArray> out =
                run(
                        """
                        func.func @main(%n: tensor<i64>, %step: tensor<i64>) -> (tensor<i64>, tensor<i64>) {
                          %zero = stablehlo.constant dense<0> : tensor<i64>
                          %one = stablehlo.constant dense<1> : tensor<i64>
                          %r:2 = stablehlo.while(%i = %zero, %sum = %zero) : tensor<i64>, tensor<i64>
                          cond {
                            %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
                            stablehlo.return %p : tensor<i1>
                          } do {
                            %j = stablehlo.add %i, %one : tensor<i64>
                            %s = stablehlo.add %sum, %step : tensor<i64>
                            stablehlo.return %j, %s : tensor<i64>, tensor<i64>
                          }
                          return %r#0, %r#1 : tensor<i64>, tensor<i64>
                        }
                        """,
                        NDArray.of(new long[] {20000}), NDArray.of(new long[] {3}));
        assertEquals(20000, out.get(0).getLong(0));
        assertEquals(60000, out.get(1).getLong(0));
    }

    @Test
    void caseTakesTheLastBranchOutOfRange() {
        String text =
                """
                func.func @main(%i: tensor<i32>) -> tensor<i32> {
                  %r = "stablehlo.case"(%i) ({
                    %a = stablehlo.constant dense<10> : tensor<i32>
                    stablehlo.return %a : tensor<i32>
                  }, {
                    %a = func.call @double(%i) : (tensor<i32>) -> tensor<i32>
                    stablehlo.return %a : tensor<i32>
                  }) : (tensor<i32>) -> tensor<i32>
                  return %r : tensor<i32>
                }
                func.func private @double(%x: tensor<i32>) -> tensor<i32> {
                  %y = stablehlo.add %x, %x : tensor<i32>
                  return %y : tensor<i32>
                }
                """;
        assertEquals(10, run(text, NDArray.of(new int[] {0})).getFirst().getLong(0));
        assertEquals(2, run(text, NDArray.of(new int[] {1})).getFirst().getLong(0));
        assertEquals(-14, run(text, NDArray.of(new int[] {-7})).getFirst().getLong(0));
        assertEquals(18, run(text, NDArray.of(new int[] {9})).getFirst().getLong(0));
    }

    @Test
    void symbolsAreBoundFromShapes() {
        String text =
                """
                func.func @main(%x: tensor<?x2x3xf32, #keratin.dims<[batch, 2, 3]>>)
                    -> tensor<?x6xf32, #keratin.dims<[batch, 6]>> {
                  %y = stablehlo.reshape %x : (tensor<?x2x3xf32, #keratin.dims<[batch, 2, 3]>>)
                      -> tensor<?x6xf32, #keratin.dims<[batch, 6]>>
                  return %y : tensor<?x6xf32, #keratin.dims<[batch, 6]>>
                }
                """;
        for (int batch : new int[] {0, 1, 5}) {
            assertArrayEquals(
                    new long[] {batch, 6},
                    run(text, NDArray.of(new float[batch * 6], batch, 2, 3)).getFirst().shape());
        }
        IrException e =
                assertThrows(IrException.class, () -> run(text, NDArray.of(new float[8], 1, 2, 4)));
        assertTrue(
                String.valueOf(e.getMessage()).contains("argument 0 must be tensor<?x2x3xf32"),
                e.getMessage());
    }

    @Test
    void symbolsInExpressionsAreSolved() {
        Symbols symbols =
                Symbols.bind(
                        "@f",
                        List.of(
                                new org.keratin.ir.TensorType(
                                        org.keratin.runtime.DType.FLOAT32,
                                        List.of(org.keratin.runtime.Dim.parse("n*4 + 2")))),
                        List.of(NDArray.of(new float[14], 14)));
        assertEquals(3, symbols.get("n"));
    }

    @Test
    void tuplesPassThrough() {
        List<NDArray> out =
                run(
                        """
                        func.func @main(%x: tensor<2xi32>, %y: tensor<i32>) -> tensor<i32> {
                          %t = stablehlo.tuple %x, %y : tuple<tensor<2xi32>, tensor<i32>>
                          %z = stablehlo.get_tuple_element %t[1] : (tuple<tensor<2xi32>, tensor<i32>>) -> tensor<i32>
                          return %z : tensor<i32>
                        }
                        """,
                        NDArray.of(new int[] {1, 2}, 2), NDArray.of(new int[] {7}));
        assertEquals(7, out.getFirst().getLong(0));
    }

    @Test
    void regionsThatAreNotElementwiseRunInTheInterpreter() {
        List<NDArray> out =
                run(
                        """
                        func.func @main(%x: tensor<4xi32>, %bias: tensor<i32>) -> tensor<i32> {
                          %zero = stablehlo.constant dense<0> : tensor<i32>
                          %r = stablehlo.reduce(%x init: %zero) across dimensions = [0] : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
                            reducer(%a: tensor<i32>, %b: tensor<i32>) {
                              %c = stablehlo.add %a, %b : tensor<i32>
                              %d = stablehlo.add %c, %bias : tensor<i32>
                              stablehlo.return %d : tensor<i32>
                            }
                          return %r : tensor<i32>
                        }
                        """,
                        NDArray.of(new int[] {1, 2, 3, 4}, 4), NDArray.of(new int[] {100}));
        assertEquals(410, out.getFirst().getLong(0));
    }

    @Test
    void errorsNameOpAndPlace() {
        IrException e =
                assertThrows(
                        IrException.class,
                        () ->
                                run(
                                        """
                                        func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
                                          %y = stablehlo.custom_call @nobody.knows(%x) : (tensor<2xf32>) -> tensor<2xf32>
                                          return %y : tensor<2xf32>
                                        }
                                        """,
                                        NDArray.of(new float[2], 2)));
        assertTrue(String.valueOf(e.getMessage()).contains("@nobody.knows"), e.getMessage());
        assertTrue(String.valueOf(e.getMessage()).contains("test.mlir:2"), e.getMessage());
    }

    @Test
    void checksFail() {
        CheckFailure e =
                assertThrows(
                        CheckFailure.class,
                        () ->
                                run(
                                        """
                                        func.func @main() {
                                          %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
                                          check.expect_eq_const %x, dense<[1, 3]> : tensor<2xi32>
                                          return
                                        }
                                        """));
        assertTrue(String.valueOf(e.getMessage()).contains("element 1"), e.getMessage());
    }

    @Test
    void stringOps() {
        List<NDArray> out =
                run(
                        """
                        func.func @main(%x: tensor<3xf32>) -> (tensor<3x!keratin.string>, tensor<3xf32>) {
                          %s = stablehlo.custom_call @keratin.as_string(%x) : (tensor<3xf32>) -> tensor<3x!keratin.string>
                          %y = stablehlo.custom_call @keratin.to_number(%s) : (tensor<3x!keratin.string>) -> tensor<3xf32>
                          return %s, %y : tensor<3x!keratin.string>, tensor<3xf32>
                        }
                        """
                                .replace("!keratin.string", "string"),
                        NDArray.of(new float[] {1, -2.5f, 3.14159274f}, 3));
        assertArrayEquals(
                new String[] {"1.000000", "-2.500000", "3.141593"}, out.get(0).toStringArray());
        assertArrayEquals(new float[] {1, -2.5f, 3.141593f}, out.get(1).toFloatArray());
    }

    @Test
    void backendUpdatesStatesInPlace() {
        Module module =
                Parser.parse(
                        """
                        func.func @main(%w: tensor<2xf32>, %count: tensor<i64>, %x: tensor<2xf32>) -> (tensor<2xf32>, tensor<i64>) {
                          %one = stablehlo.constant dense<1> : tensor<i64>
                          %next = stablehlo.add %count, %one : tensor<i64>
                          %y = stablehlo.multiply %w, %x : tensor<2xf32>
                          return %y, %next : tensor<2xf32>, tensor<i64>
                        }
                        """,
                        "step");
        StepProgram program =
                new StepProgram(
                        module,
                        List.of(
                                new StepProgram.Param("w", StepProgram.Role.VARIABLE),
                                new StepProgram.Param("count", StepProgram.Role.STATE),
                                new StepProgram.Param("x", StepProgram.Role.INPUT)),
                        List.of(
                                new StepProgram.Result("y", -1),
                                new StepProgram.Result("count", 1)));
        Backend backend =
                ServiceLoader.load(Backend.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(b -> b.name().equals("interpreter"))
                        .findFirst()
                        .orElseThrow();
        Executable step =
                backend.compile(
                        program, new CompileOptions(CompileOptions.Numerics.STRICT, 1, false));
        Executable.Prepared prepared = step.prepare(List.of(NDArray.of(new float[] {2, 3}, 2)));
        NDArray count = NDArray.of(new long[] {41});
        NDArray x = NDArray.of(new float[] {5, 7}, 2);
        List<NDArray> out = step.run(prepared, List.of(count), List.of(x));
        assertArrayEquals(new float[] {10, 21}, out.getFirst().toFloatArray());
        assertEquals(42, count.getLong(0));
        NDArray memory = NDArray.of(new float[2], 2);
        step.run(prepared, List.of(count), List.of(x), List.of(memory));
        assertArrayEquals(new float[] {10, 21}, memory.toFloatArray());
        assertEquals(43, count.getLong(0));
    }
}
