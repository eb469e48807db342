package org.keratin.passes.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keratin.ir.TensorType;
import org.keratin.kernel.Action;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

class ControlFlowTest {
    private static NDArray scalar(DType dtype, double value) {
        NDArray array = NDArray.allocate(dtype);
        array.setDouble(0, value);
        return array;
    }

    private static NDArray random(long... shape) {
        List<Dim> dims = Arrays.stream(shape).mapToObj(Dim::of).toList();
        return Lowered.random(
                new TensorType(DType.FLOAT32, dims), Map.of(), new Random(shape.length));
    }

    private static long copies(Lowered lowered) {
        return Action.invocations(lowered.kernels().step()).stream()
                .filter(i -> i.kernel().name().startsWith("copy_"))
                .count();
    }

    static final String SWAP =
            """
            func.func @main(%n: tensor<i32>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
              %0 = stablehlo.constant dense<0> : tensor<i32>
              %r:3 = stablehlo.while(%i = %0, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
               cond {
                %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                stablehlo.return %c : tensor<i1>
              } do {
                %1 = stablehlo.constant dense<1> : tensor<i32>
                %j = stablehlo.add %i, %1 : tensor<i32>
                stablehlo.return %j, %b, %a : tensor<i32>, tensor<4xf32>, tensor<4xf32>
              }
              return %r#1, %r#2 : tensor<4xf32>, tensor<4xf32>
            }
            """;

    @Test
    void carriedValuesSwap() {
        Lowered swap = Lowered.of(SWAP);
        for (int n = 0; n < 4; n++) {
            swap.check(List.of(scalar(DType.INT32, n), random(4), random(4)));
        }
        // A swap takes three copies; the first of them is of the body.
        assertEquals(2, copies(swap), swap.text());
    }

    /** What JAX makes of a scan: one row of the input and one of the output in each turn. */
    static final String SCAN =
            """
            func.func @main(%xs: tensor<10x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8xf32>, tensor<10x8xf32>) {
              %0 = stablehlo.constant dense<0> : tensor<i32>
              %f = stablehlo.constant dense<0.0> : tensor<f32>
              %h0 = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<8xf32>
              %ys0 = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<10x8xf32>
              %r:3 = stablehlo.while(%i = %0, %h = %h0, %ys = %ys0) : tensor<i32>, tensor<8xf32>, tensor<10x8xf32>
               cond {
                %n = stablehlo.constant dense<10> : tensor<i32>
                %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                stablehlo.return %c : tensor<i1>
              } do {
                %z = stablehlo.constant dense<0> : tensor<i32>
                %1 = stablehlo.constant dense<1> : tensor<i32>
                %s = stablehlo.dynamic_slice %xs, %i, %z, sizes = [1, 8] : (tensor<10x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x8xf32>
                %x = stablehlo.reshape %s : (tensor<1x8xf32>) -> tensor<8xf32>
                %d = stablehlo.dot_general %h, %w, contracting_dims = [0] x [0] : (tensor<8xf32>, tensor<8x8xf32>) -> tensor<8xf32>
                %a = stablehlo.add %d, %x : tensor<8xf32>
                %t = stablehlo.negate %a : tensor<8xf32>
                %u = stablehlo.reshape %t : (tensor<8xf32>) -> tensor<1x8xf32>
                %ys1 = stablehlo.dynamic_update_slice %ys, %u, %i, %z : (tensor<10x8xf32>, tensor<1x8xf32>, tensor<i32>, tensor<i32>) -> tensor<10x8xf32>
                %j = stablehlo.add %i, %1 : tensor<i32>
                stablehlo.return %j, %t, %ys1 : tensor<i32>, tensor<8xf32>, tensor<10x8xf32>
              }
              return %r#1, %r#2 : tensor<8xf32>, tensor<10x8xf32>
            }
            """;

    @Test
    void scanUpdatesItsOutputInPlace() {
        Lowered scan = Lowered.of(SCAN);
        scan.check();
        // The product reads the whole of the old value.
        assertEquals(1, copies(scan), scan.text());
        assertTrue(scan.text().contains("update %"), scan.text());
    }

    /** The row that is read goes into two values; one of them is written where a row was. */
    private static String running(String table, String row) {
        return """
        func.func @main(%xs: tensor<10x8xf32>, %t: tensor<10x8xf32>) -> (tensor<8xf32>, tensor<10x8xf32>) {
          %0 = stablehlo.constant dense<0> : tensor<i32>
          %f = stablehlo.constant dense<0.0> : tensor<f32>
          %h0 = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<8xf32>
          %r:3 = stablehlo.while(%i = %0, %h = %h0, %ys = %t) : tensor<i32>, tensor<8xf32>, tensor<10x8xf32>
           cond {
            %n = stablehlo.constant dense<10> : tensor<i32>
            %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
            stablehlo.return %c : tensor<i1>
          } do {
            %z = stablehlo.constant dense<0> : tensor<i32>
            %1 = stablehlo.constant dense<1> : tensor<i32>
            %s = stablehlo.dynamic_slice TABLE, ROW, %z, sizes = [1, 8] : (tensor<10x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x8xf32>
            %x = stablehlo.reshape %s : (tensor<1x8xf32>) -> tensor<8xf32>
            %sum = stablehlo.add %h, %x : tensor<8xf32>
            %max = stablehlo.maximum %h, %x : tensor<8xf32>
            %u = stablehlo.reshape %max : (tensor<8xf32>) -> tensor<1x8xf32>
            %ys1 = stablehlo.dynamic_update_slice %ys, %u, %i, %z : (tensor<10x8xf32>, tensor<1x8xf32>, tensor<i32>, tensor<i32>) -> tensor<10x8xf32>
            %j = stablehlo.add %i, %1 : tensor<i32>
            stablehlo.return %j, %sum, %ys1 : tensor<i32>, tensor<8xf32>, tensor<10x8xf32>
          }
          return %r#1, %r#2 : tensor<8xf32>, tensor<10x8xf32>
        }
        """
                .replace("TABLE", table)
                .replace("ROW", row);
    }

    @Test
    void anUpdateReadsWhatIsCarriedBeforeItChanges() {
        Lowered sums = Lowered.of(running("%xs", "%i"));
        sums.check();
        assertEquals(0, copies(sums), sums.text());
    }

    @Test
    void anUpdateStaysBehindReadersOfItsArray() {
        Lowered sums = Lowered.of(running("%ys", "%1"));
        sums.check();
        assertTrue(!sums.text().contains("f32[10, 8] at"), sums.text());
    }

    @Test
    void nestedLoopsAndBranchesWithCaptures() {
        Lowered nested =
                Lowered.of(
                        """
                        func.func @main(%n: tensor<i32>, %x: tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<i32>) {
                          %0 = stablehlo.constant dense<0> : tensor<i32>
                          %1 = stablehlo.constant dense<1> : tensor<i32>
                          %two = stablehlo.add %x, %x : tensor<3x5xf32>
                          %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<3x5xf32>
                           cond {
                            %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                            stablehlo.return %c : tensor<i1>
                          } do {
                            %j = stablehlo.add %i, %1 : tensor<i32>
                            %odd = stablehlo.and %i, %1 : tensor<i32>
                            %p = stablehlo.compare EQ, %odd, %1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
                            %b = "stablehlo.if"(%p) ({
                              %q:2 = stablehlo.while(%k = %0, %e = %a) : tensor<i32>, tensor<3x5xf32>
                               cond {
                                %c = stablehlo.compare LT, %k, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
                                stablehlo.return %c : tensor<i1>
                              } do {
                                %l = stablehlo.add %k, %1 : tensor<i32>
                                %m = stablehlo.multiply %e, %two : tensor<3x5xf32>
                                stablehlo.return %l, %m : tensor<i32>, tensor<3x5xf32>
                              }
                              stablehlo.return %q#1 : tensor<3x5xf32>
                            }, {
                              stablehlo.return %a : tensor<3x5xf32>
                            }) : (tensor<i1>) -> tensor<3x5xf32>
                            %g = stablehlo.add %b, %two : tensor<3x5xf32>
                            stablehlo.return %j, %g : tensor<i32>, tensor<3x5xf32>
                          }
                          return %r#1, %r#0 : tensor<3x5xf32>, tensor<i32>
                        }
                        """);
        for (int n = 0; n < 5; n++) {
            nested.check(List.of(scalar(DType.INT32, n), random(3, 5)));
        }
        assertEquals(0, copies(nested), nested.text());
    }

    @Test
    void caseOutOfRangeTakesTheLast() {
        Lowered choice =
                Lowered.of(
                        """
                        func.func @main(%n: tensor<i32>, %x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
                          %r:2 = "stablehlo.case"(%n) ({
                            %a = stablehlo.add %x, %x : tensor<3xf32>
                            stablehlo.return %a, %x : tensor<3xf32>, tensor<3xf32>
                          }, {
                            %a = stablehlo.multiply %x, %x : tensor<3xf32>
                            stablehlo.return %a, %a : tensor<3xf32>, tensor<3xf32>
                          }, {
                            %c = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
                            stablehlo.return %c, %x : tensor<3xf32>, tensor<3xf32>
                          }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>)
                          return %r#0, %r#1 : tensor<3xf32>, tensor<3xf32>
                        }
                        """);
        for (int n = -2; n < 5; n++) {
            choice.check(List.of(scalar(DType.INT32, n), random(3)));
        }
    }

    @Test
    void symbolicSizesInsideOfRegions() {
        Lowered loop =
                Lowered.of(
                        """
                        func.func @main(%n: tensor<i32>, %x: tensor<?x4xf32, #keratin.dims<[batch, 4]>>, %w: tensor<4x4xf32>)
                            -> tensor<?x4xf32, #keratin.dims<[batch, 4]>> {
                          %0 = stablehlo.constant dense<0> : tensor<i32>
                          %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<?x4xf32, #keratin.dims<[batch, 4]>>
                           cond {
                            %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                            stablehlo.return %c : tensor<i1>
                          } do {
                            %1 = stablehlo.constant dense<1> : tensor<i32>
                            %j = stablehlo.add %i, %1 : tensor<i32>
                            %d = stablehlo.dot_general %a, %w, contracting_dims = [1] x [0]
                              : (tensor<?x4xf32, #keratin.dims<[batch, 4]>>, tensor<4x4xf32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
                            stablehlo.return %j, %d : tensor<i32>, tensor<?x4xf32, #keratin.dims<[batch, 4]>>
                          }
                          return %r#1 : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
                        }
                        """);
        assertEquals("loop", loop.prepareKinds(), loop.text());
        for (long batch = 1; batch < 4; batch++) {
            loop.check(List.of(scalar(DType.INT32, 3), random(batch, 4), random(4, 4)));
        }
    }

    @Test
    void recurrenceInOneArray() {
        Lowered sums =
                Lowered.of(
                        """
                        func.func @main(%x: tensor<9xf32>) -> tensor<9xf32> {
                          %1 = stablehlo.constant dense<1> : tensor<i32>
                          %n = stablehlo.constant dense<9> : tensor<i32>
                          %r:2 = stablehlo.while(%i = %1, %a = %x) : tensor<i32>, tensor<9xf32>
                           cond {
                            %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                            stablehlo.return %c : tensor<i1>
                          } do {
                            %h = stablehlo.subtract %i, %1 : tensor<i32>
                            %b = stablehlo.dynamic_slice %a, %h, sizes = [1] : (tensor<9xf32>, tensor<i32>) -> tensor<1xf32>
                            %c = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<9xf32>, tensor<i32>) -> tensor<1xf32>
                            %s = stablehlo.add %b, %c : tensor<1xf32>
                            %u = stablehlo.dynamic_update_slice %a, %s, %i : (tensor<9xf32>, tensor<1xf32>, tensor<i32>) -> tensor<9xf32>
                            %j = stablehlo.add %i, %1 : tensor<i32>
                            stablehlo.return %j, %u : tensor<i32>, tensor<9xf32>
                          }
                          return %r#1 : tensor<9xf32>
                        }
                        """);
        sums.check();
        assertEquals(0, copies(sums), sums.text());
    }

    @Test
    void stateIsUpdatedBySlices() {
        Lowered cache =
                Lowered.of(
                        """
                        func.func @main(%s: tensor<6x4xf32>, %i: tensor<i32>, %x: tensor<2x4xf32>) -> (tensor<f32>, tensor<6x4xf32>) {
                          %z = stablehlo.constant dense<0> : tensor<i32>
                          %n = stablehlo.dynamic_update_slice %s, %x, %i, %z : (tensor<6x4xf32>, tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<6x4xf32>
                          %f = stablehlo.constant dense<0.0> : tensor<f32>
                          %y = stablehlo.reduce(%n init: %f) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x4xf32>, tensor<f32>) -> tensor<f32>
                          return %y, %n : tensor<f32>, tensor<6x4xf32>
                        }
                        """);
        assertEquals(0, copies(cache), cache.text());
        for (int i = -1; i < 7; i++) {
            cache.check(List.of(random(6, 4), scalar(DType.INT32, i), random(2, 4)));
        }
    }
}
