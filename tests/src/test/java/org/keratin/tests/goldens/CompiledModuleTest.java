package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.CompiledModule;
import org.keratin.UnsupportedOperationsException;
import org.keratin.ir.IrException;
import org.keratin.runtime.NDArray;

/** Modules called from Java: fixed and open sizes, many threads, and what is refused. */
class CompiledModuleTest {
    private static final String DOUBLE =
            """
            func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
              %0 = stablehlo.add %x, %x : tensor<2xf32>
              return %0 : tensor<2xf32>
            }
            """;

    /** A slice whose length the operand's values tell, until its shape is known. */
    private static final String HALVES =
            """
            func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
              %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
              %two = stablehlo.constant dense<2> : tensor<i32>
              %h = stablehlo.divide %n, %two : tensor<i32>
              %one = stablehlo.reshape %h : (tensor<i32>) -> tensor<1xi32>
              %pair = stablehlo.concatenate %one, %2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
              %r = stablehlo.dynamic_reshape %x, %pair : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x2xf32>
              %zero = stablehlo.constant dense<0.0> : tensor<f32>
              %sum = stablehlo.reduce(%r init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<?x2xf32>, tensor<f32>) -> tensor<?xf32>
              return %sum : tensor<?xf32>
            }
            """
                    .replace(
                            "  %pair",
                            "  %2 = stablehlo.constant dense<2> : tensor<1xi32>\n  %pair");

    private static CompiledModule module(String text) {
        return CompiledModule.parse(text, "m.mlir", options -> options.cache(false));
    }

    @Test
    void callsComeFromAnyThread() {
        CompiledModule module = module(DOUBLE);
        List<Float> results =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> module.call(NDArray.of(new float[] {i, 1}, 2)))
                        .map(r -> (float) r.getFirst().getDouble(0))
                        .toList();
        assertEquals(IntStream.range(0, 200).mapToObj(i -> 2f * i).toList(), results);
    }

    @Test
    void sizesLeftOpenAreThoseOfTheCall() {
        for (boolean jit : List.of(true, false)) {
            CompiledModule module =
                    CompiledModule.parse(
                            HALVES, "m.mlir", options -> options.cache(false).jitCompile(jit));
            for (int round = 0; round < 2; round++) {
                for (int half = 1; half < 20; half++) {
                    float[] x = new float[2 * half];
                    IntStream.range(0, x.length).forEach(i -> x[i] = i);
                    NDArray sums = module.call(NDArray.of(x, x.length)).getFirst();
                    assertEquals(half, sums.dim(0));
                    assertEquals(4.0 * half - 3, sums.getDouble(half - 1));
                }
            }
        }
    }

    @Test
    void whatDoesNotFitIsNamed() {
        CompiledModule module = module(DOUBLE);
        String shape =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> module.call(NDArray.of(new float[3], 3)))
                        .getMessage();
        assertEquals("input arg0: m.mlir takes tensor<2xf32>, received f32[3]", shape);
        String count =
                assertThrows(IllegalArgumentException.class, () -> module.call()).getMessage();
        assertEquals("m.mlir takes 1 inputs, received 0", count);
        String text =
                assertThrows(IrException.class, () -> module("func.func @main( {")).getMessage();
        assertTrue(text.startsWith("m.mlir:1:"), text);
        Path missing = Path.of("no-such-module.mlir");
        assertThrows(UncheckedIOException.class, () -> CompiledModule.load(missing));
    }

    @Test
    void filesThatAreNoTextAreNamed(@TempDir Path folder) throws IOException {
        Path bytecode = folder.resolve("bytecode.mlir");
        Files.write(bytecode, new byte[] {'M', 'L', (byte) 0xEF, 'R', 13, 'S', 't'});
        assertEquals(
                bytecode + ":1:1: MLIR bytecode is not read, print the module as text",
                assertThrows(IrException.class, () -> CompiledModule.load(bytecode)).getMessage());
        Path latin = folder.resolve("latin.mlir");
        Files.write(latin, "// f\u00FCr".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                latin + ":1:5: the file is no text in UTF-8: here it has the byte 0xFC",
                assertThrows(IrException.class, () -> CompiledModule.load(latin)).getMessage());
    }

    @Test
    void opsThatAreNotCompiledAreNamed() {
        String text =
                """
                func.func @main(%a: tensor<3xf32>) -> tensor<3xf32> {
                  %0 = stablehlo.convert %a : (tensor<3xf32>) -> tensor<3xf8E4M3FN>
                  %1 = stablehlo.convert %0 : (tensor<3xf8E4M3FN>) -> tensor<3xf32>
                  return %1 : tensor<3xf32>
                }
                """;
        UnsupportedOperationsException refused =
                assertThrows(UnsupportedOperationsException.class, () -> module(text));
        assertTrue(
                refused.operations().stream().anyMatch(u -> u.op().equals("stablehlo.convert")),
                refused.getMessage());
        NDArray x = NDArray.of(new float[] {1, 2.1f, -3}, 3);
        CompiledModule interpreted =
                CompiledModule.parse(text, "m.mlir", options -> options.jitCompile(false));
        assertEquals(2, interpreted.call(x).getFirst().getDouble(1));
    }
}
