package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Unary;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/** Fast paths give the bits of the definition, awkward values included. */
class FastPathsTest {
    private static final float[] AWKWARD = {
        0f,
        -0f,
        1f,
        -1f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MAX_VALUE,
        0.49999997f,
        2.5f,
        -2.5f,
        88.8f,
        -103.9f,
        1e-30f
    };

    private static void same(String text) {
        Module module = Parser.parse(text, "test");
        Random random = new Random(11);
        List<NDArray> args = new ArrayList<>();
        for (Type type : module.entry().argTypes()) {
            TensorType tensor = (TensorType) type;
            NDArray x = NDArray.allocate(tensor.dtype(), tensor.shape());
            for (long i = 0; i < x.size(); i++) {
                if (tensor.dtype().isFloat()) {
                    x.setDouble(
                            i,
                            random.nextInt(12) == 0
                                    ? AWKWARD[random.nextInt(AWKWARD.length)]
                                    : random.nextGaussian());
                } else {
                    x.setLong(i, random.nextInt(-3, 9));
                }
            }
            args.add(x);
        }
        List<NDArray> plain = Interpreter.plain(module).call("main", args);
        List<NDArray> fast = Interpreter.of(module).call("main", args);
        for (int i = 0; i < plain.size(); i++) {
            assertTrue(
                    sameValues(plain.get(i), fast.get(i)), () -> text + "\n" + plain + "\n" + fast);
        }
    }

    /** The same bits, but for the payloads of NaNs. */
    private static boolean sameValues(NDArray a, NDArray b) {
        if (a.dtype() != b.dtype() || a.size() != b.size()) {
            return false;
        }
        for (long i = 0; i < a.size(); i++) {
            if (Double.doubleToLongBits(a.getDouble(i))
                    != Double.doubleToLongBits(b.getDouble(i))) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(Unary.Kind.class)
    void unary(Unary.Kind kind) {
        if (kind.groups().contains(org.keratin.ir.op.Elements.FLOAT)
                && kind.result(org.keratin.runtime.DType.FLOAT32).isFloat()) {
            same(
                    "func.func @main(%x: tensor<9x33xf32>) -> tensor<9x33xf32> {\n  %y = \""
                            + kind.opName()
                            + "\"(%x) : (tensor<9x33xf32>) -> tensor<9x33xf32>\n"
                            + "  return %y : tensor<9x33xf32>\n"
                            + "}");
        }
    }

    @ParameterizedTest
    @EnumSource(Binary.Kind.class)
    void binary(Binary.Kind kind) {
        if (kind.groups().contains(org.keratin.ir.op.Elements.FLOAT)
                && kind != Binary.Kind.COMPLEX) {
            same(
                    "func.func @main(%x: tensor<900xf32>, %y: tensor<900xf32>) -> tensor<900xf32>"
                            + " {\n"
                            + "  %z = stablehlo."
                            + kind.mnemonic()
                            + " %x, %y : tensor<900xf32>\n  return %z : tensor<900xf32>\n}");
        }
    }

    @ParameterizedTest
    @EnumSource(Compare.Direction.class)
    void compareAndSelect(Compare.Direction direction) {
        same(
                """
                func.func @main(%x: tensor<500xf32>, %y: tensor<500xf32>) -> tensor<500xf32> {
                  %p = stablehlo.compare DIR, %x, %y, FLOAT : (tensor<500xf32>, tensor<500xf32>) -> tensor<500xi1>
                  %q = stablehlo.compare DIR, %x, %y, TOTALORDER : (tensor<500xf32>, tensor<500xf32>) -> tensor<500xi1>
                  %c = stablehlo.constant dense<1.5> : tensor<f32>
                  %d = stablehlo.constant dense<-1.5> : tensor<f32>
                  %z = stablehlo.select %p, %x, %y : tensor<500xi1>, tensor<500xf32>
                  %w = stablehlo.clamp %d, %z, %c : (tensor<f32>, tensor<500xf32>, tensor<f32>) -> tensor<500xf32>
                  %u = stablehlo.select %q, %w, %z : tensor<500xi1>, tensor<500xf32>
                  return %u : tensor<500xf32>
                }
                """
                        .replace("DIR", direction.name()));
    }

    @Test
    void movement() {
        same(
                """
                func.func @main(%x: tensor<3x1x5xf32>, %v: tensor<f32>, %i: tensor<i32>) -> (tensor<2x5x3x4xf32>,
                    tensor<5x3x1xf32>, tensor<3x1x5xf32>, tensor<1x1x2xf32>, tensor<4x2x12xf32>, tensor<3x3x5xf32>,
                    tensor<2x1x3xf32>, tensor<3x1x5xf32>) {
                  %a = stablehlo.broadcast_in_dim %x, dims = [2, 3, 1] : (tensor<3x1x5xf32>) -> tensor<2x5x3x4xf32>
                  %b = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<3x1x5xf32>) -> tensor<5x3x1xf32>
                  %c = stablehlo.reverse %x, dims = [0, 2] : tensor<3x1x5xf32>
                  %d = stablehlo.slice %x [1:3:2, 0:1, 0:4:3] : (tensor<3x1x5xf32>) -> tensor<1x1x2xf32>
                  %e = stablehlo.pad %x, %v, low = [-1, 1, 2], high = [2, 0, -3], interior = [0, 3, 2]
                      : (tensor<3x1x5xf32>, tensor<f32>) -> tensor<4x2x12xf32>
                  %f = stablehlo.concatenate %x, %x, %c, dim = 1
                      : (tensor<3x1x5xf32>, tensor<3x1x5xf32>, tensor<3x1x5xf32>) -> tensor<3x3x5xf32>
                  %g = stablehlo.dynamic_slice %x, %i, %i, %i, sizes = [2, 1, 3]
                      : (tensor<3x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3xf32>
                  %h = stablehlo.dynamic_update_slice %c, %g, %i, %i, %i
                      : (tensor<3x1x5xf32>, tensor<2x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x5xf32>
                  return %a, %b, %c, %d, %e, %f, %g, %h : tensor<2x5x3x4xf32>, tensor<5x3x1xf32>, tensor<3x1x5xf32>,
                      tensor<1x1x2xf32>, tensor<4x2x12xf32>, tensor<3x3x5xf32>, tensor<2x1x3xf32>, tensor<3x1x5xf32>
                }
                """);
    }

    @Test
    void gather() {
        same(
                """
                func.func @main(%x: tensor<7x3xf32>, %i: tensor<2x4xi32>, %y: tensor<2x5x6xi16>, %j: tensor<2x3x2xi64>)
                    -> (tensor<2x4x3xf32>, tensor<2x2x3x4xi16>) {
                  %a = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2],
                      collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>,
                      slice_sizes = array<i64: 1, 3>}> : (tensor<7x3xf32>, tensor<2x4xi32>) -> tensor<2x4x3xf32>
                  %b = "stablehlo.gather"(%y, %j) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3],
                      operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2, 1],
                      index_vector_dim = 2>, slice_sizes = array<i64: 1, 2, 4>}>
                      : (tensor<2x5x6xi16>, tensor<2x3x2xi64>) -> tensor<2x2x3x4xi16>
                  return %a, %b : tensor<2x4x3xf32>, tensor<2x2x3x4xi16>
                }
                """);
    }

    @Test
    void dotGeneral() {
        same(
                """
                func.func @main(%x: tensor<4x13x3x5xf32>, %y: tensor<5x4x7x3xf32>, %z: tensor<0x3xf32>)
                    -> (tensor<4x13x7xf32>, tensor<3x3xf32>) {
                  %a = stablehlo.dot_general %x, %y, batching_dims = [0] x [1], contracting_dims = [3, 2] x [0, 3]
                      : (tensor<4x13x3x5xf32>, tensor<5x4x7x3xf32>) -> tensor<4x13x7xf32>
                  %b = stablehlo.dot_general %z, %z, contracting_dims = [0] x [0]
                      : (tensor<0x3xf32>, tensor<0x3xf32>) -> tensor<3x3xf32>
                  return %a, %b : tensor<4x13x7xf32>, tensor<3x3xf32>
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f] | 2x7x6x4 | 3x2x4x5 | 2x7x5x5 | stride ="
                        + " [1, 1], pad = [[1, 1], [0, 0]] | 1",
                "[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f] | 2x7x6x4 | 3x2x2x6 | 2x3x6x6 | stride ="
                        + " [2, 1], pad = [[1, 0], [0, 1]] | 2",
                "[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f] | 2x7x6x4 | 3x2x1x4 | 2x5x5x4 | reverse ="
                        + " [true, false] | 4",
                "[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1] | 1x3x5x4 | 2x3x3x2 | 1x2x7x2 | lhs_dilate"
                        + " = [2, 1], rhs_dilate = [1, 2] | 1",
            })
    void convolution(String row) {
        String[] c = row.split(" \\| ");
        String types =
                "(tensor<" + c[1] + "xf32>, tensor<" + c[2] + "xf32>) -> tensor<" + c[3] + "xf32>";
        same(
                "func.func @main(%x: tensor<"
                        + c[1]
                        + "xf32>, %k: tensor<"
                        + c[2]
                        + "xf32>) -> tensor<"
                        + c[3]
                        + "xf32> {\n  %y = stablehlo.convolution(%x, %k) dim_numbers = "
                        + c[0]
                        + ", window = {"
                        + c[4]
                        + "} {batch_group_count = 1 : i64, feature_group_count = "
                        + c[5]
                        + " : i64} : "
                        + types
                        + "\n  return %y : tensor<"
                        + c[3]
                        + "xf32>\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "multiply", "maximum", "minimum"})
    void reductions(String op) {
        same(
                """
                func.func @main(%x: tensor<3x4x5xf32>, %v: tensor<f32>) -> (tensor<4xf32>, tensor<3x5xf32>, tensor<3x4xf32>,
                    tensor<f32>, tensor<2x3x5xf32>) {
                  %a = stablehlo.reduce(%x init: %v) applies stablehlo.OP across dimensions = [0, 2]
                      : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4xf32>
                  %b = stablehlo.reduce(%x init: %v) applies stablehlo.OP across dimensions = [1]
                      : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
                  %c = stablehlo.reduce(%x init: %v) applies stablehlo.OP across dimensions = [2]
                      : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
                  %d = stablehlo.reduce(%x init: %v) applies stablehlo.OP across dimensions = [0, 1, 2]
                      : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<f32>
                  %e = "stablehlo.reduce_window"(%x, %v) <{padding = dense<[[0, 1], [1, 1], [0, 0]]> : tensor<3x2xi64>,
                      window_dilations = array<i64: 1, 2, 1>, window_dimensions = array<i64: 2, 2, 1>,
                      window_strides = array<i64: 2, 1, 1>}> ({
                    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
                      %r = stablehlo.OP %p, %q : tensor<f32>
                      stablehlo.return %r : tensor<f32>
                  }) : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<2x4x5xf32>
                  %f = stablehlo.slice %e [0:2, 0:3, 0:5] : (tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
                  return %a, %b, %c, %d, %f : tensor<4xf32>, tensor<3x5xf32>, tensor<3x4xf32>, tensor<f32>,
                      tensor<2x3x5xf32>
                }
                """
                        .replace("OP", op));
    }
}
