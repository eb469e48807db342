package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.CompiledModule;
import org.keratin.JitCompile;
import org.keratin.ir.IrException;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Sizes near 2^63, which no array has: every engine refuses them in one line that names the op and
 * its place.
 */
class LargeSizesTest {
    private static final List<String> ENGINES = List.of("interpreter", "cpu", "cuda-emulated");

    private static final String BEGIN =
            """
            func.func @main(%x: tensor<TYPE>) -> RESULT {
              %z = stablehlo.constant dense<9.0> : tensor<f32>
              %e = stablehlo.constant dense<> : tensor<0xf32>
              %one = stablehlo.constant dense<9.0> : tensor<1xf32>
              %m = stablehlo.constant dense<9223372036854775806> : tensor<1xi64>
              %h = stablehlo.constant dense<4611686018427387904> : tensor<1xi64>
              %q = stablehlo.constant dense<2305843009213693952> : tensor<1xi64>
              %mm = stablehlo.constant dense<9223372036854775806> : tensor<2xi64>
              %m0 = stablehlo.constant dense<[9223372036854775806, 0]> : tensor<2xi64>
              %c0 = stablehlo.constant dense<0> : tensor<1xi64>
              %c1 = stablehlo.constant dense<1> : tensor<1xi64>
              %pads = stablehlo.constant dense<9223372036854775806> : tensor<1x2xi64>
              %image = stablehlo.constant dense<1.0> : tensor<1x3x1xf32>
              %kernel = stablehlo.constant dense<2.0> : tensor<1x1x1xf32>
              %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<TYPE>) -> tensor<i32>
              %l = stablehlo.convert %n : (tensor<i32>) -> tensor<i64>
              %s = stablehlo.reshape %l : (tensor<i64>) -> tensor<1xi64>
              %s61 = stablehlo.multiply %s, %q : tensor<1xi64>
              %r = OP : (OPERANDS) -> RESULT
              return %r : RESULT
            }
            """;

    private static final String CONVOLUTION =
            " {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>,"
                    + " feature_group_count = 1 : i64, batch_group_count = 1 : i64}";

    private static CompiledModule module(String engine, String text) {
        return CompiledModule.parse(
                text,
                "m",
                o ->
                        engine.equals("interpreter")
                                ? o.jitCompile(JitCompile.FALSE)
                                : o.backend(engine)
                                        .numerics(Numerics.STRICT)
                                        .threads(1)
                                        .cache(false));
    }

    private static String text(String type, String op, String operands, String result) {
        String written = op.startsWith("dynamic_conv") ? '"' + op.replace("(", "\"(") : op;
        String name = written.startsWith("\"") ? "\"stablehlo." + written.substring(1) : null;
        return BEGIN.replace("OP :", (name == null ? "stablehlo." + written : name) + " :")
                .replace("CONV", CONVOLUTION)
                .replace("OPERANDS", "tensor<" + operands.replace(",", ">, tensor<") + ">")
                .replace("RESULT", "tensor<" + result + ">")
                .replace("TYPE", type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dynamic_pad %x, %z, %m, %c1, %c0|3xf32,f32,1xi64,1xi64,1xi64|?xf32",
                "dynamic_pad %x, %z, %c0, %c0, %m|3xf32,f32,1xi64,1xi64,1xi64|?xf32",
                "dynamic_pad %x, %z, %c0, %c0, %h|3xf32,f32,1xi64,1xi64,1xi64|?xf32",
                "dynamic_pad %x, %z, %c0, %c0, %q|3xf32,f32,1xi64,1xi64,1xi64|?xf32",
                "dynamic_reshape %x, %mm|3xf32,2xi64|?x?xf32",
                "dynamic_iota %mm, dim = 0|2xi64|?x?xf32",
                "dynamic_iota %m, dim = 0|1xi64|?xf32",
                "dynamic_iota %q, dim = 0|1xi64|?xf32",
                "dynamic_broadcast_in_dim %one, %mm, dims = [0]|1xf32,2xi64|?x?xf32",
                "dynamic_broadcast_in_dim %one, %h, dims = [0]|1xf32,1xi64|?xf32",
                "dynamic_conv(%image, %kernel, %pads) CONV|1x3x1xf32,1x1x1xf32,1x2xi64|1x?x1xf32",
                "pad %x, %z, low = [9223372036854775806], high = [1], interior = [0]|3xf32,f32|"
                        + "?xf32",
                "pad %x, %z, low = [0], high = [0], interior = [4611686018427387904]|3xf32,f32|"
                        + "?xf32",
                "pad %x, %z, low = [1152921504606846976], high = [1], interior = [0]|3xf32,f32|"
                        + "?xf32"
            })
    void areRefused(String op, String operands, String result) {
        String name = "stablehlo." + op.substring(0, op.indexOf(op.contains("(") ? '(' : ' '));
        for (String engine : ENGINES) {
            String message =
                    refusal(
                            IrException.class,
                            engine,
                            () ->
                                    module(engine, text("3xf32", op, operands, result))
                                            .call(NDArray.allocate(DType.FLOAT32, 3)));
            assertTrue(message.contains(name + ": "), message);
            assertTrue(message.contains("m:19:"), message);
        }
    }

    /** Code for all sizes knows no ops: it tells the sizes of the call. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dynamic_iota %s61, dim = 0|1xi64|?xf32",
                "dynamic_broadcast_in_dim %one, %s61, dims = [0]|1xf32,1xi64|?xf32",
                "dynamic_pad %x, %z, %s61, %c1, %c0|?xf32,f32,1xi64,1xi64,1xi64|?xf32"
            })
    void ofACall(String line) {
        String[] part = line.split("\\|");
        for (String engine : ENGINES) {
            CompiledModule module = module(engine, text("?xf32", part[0], part[1], part[2]));
            refusal(
                    RuntimeException.class,
                    engine,
                    () -> module.call(NDArray.allocate(DType.FLOAT32, 3)));
        }
    }

    /** The one line that an engine refuses a size with, behind its name. */
    private static String refusal(
            Class<? extends RuntimeException> type, String engine, Executable call) {
        String message = assertThrows(type, call, engine).getMessage();
        assertEquals(1, message.lines().count(), message);
        assertTrue(
                message.contains("64 bits")
                        || message.contains("not enough memory")
                        || message.contains("more than 2^"),
                engine + ": " + message);
        return engine + ": " + message;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dynamic_reshape %e, %m0|0xf32,2xi64|?x?xf32|9223372036854775806,0",
                "slice %x [0:3:9223372036854775807]|3xf32|1xf32|1",
                "real_dynamic_slice %x, %c0, %c1, %m|3xf32,1xi64,1xi64,1xi64|?xf32|1"
            })
    void thatAnArrayHas(String op, String operands, String result, String shape) {
        long[] expected = List.of(shape.split(",")).stream().mapToLong(Long::parseLong).toArray();
        for (String engine : ENGINES) {
            CompiledModule module = module(engine, text("3xf32", op, operands, result));
            NDArray y = module.call(NDArray.allocate(DType.FLOAT32, 3)).getFirst();
            assertArrayEquals(expected, y.shape(), engine);
        }
    }

    /** An array that could be addressed, of more memory than there is. */
    @Test
    void memoryThatIsNotThere() {
        String text =
                text("?xf32", "dynamic_iota %s61, dim = 0", "1xi64", "?xf32")
                        .replace("2305843009213693952", "1099511627776");
        for (String engine : ENGINES) {
            CompiledModule module = module(engine, text);
            IrException e =
                    assertThrows(
                            IrException.class,
                            () -> module.call(NDArray.allocate(DType.FLOAT32, 3)),
                            engine);
            assertTrue(e.getMessage().contains("not enough memory"), e.getMessage());
        }
    }
}
