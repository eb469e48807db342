package org.keratin.passes.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keratin.runtime.Dim;

class KernelLoweringTest {
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

    @Test
    void mlpIsTwoContractionsAndARow() {
        Lowered mlp = Lowered.of(MLP);
        assertEquals("contraction, contraction, row", mlp.kinds(), mlp.text());
        assertEquals("loop, loop", mlp.prepareKinds(), mlp.text());
        for (long batch : new long[] {1, 2, 7}) {
            mlp.check(Map.of("batch", batch));
        }
        Lowered.of(MLP, Lowered.AVX2).check(Map.of("batch", 3L));
    }

    @Test
    void cnnFlattensWithoutACopy() {
        Lowered cnn = Lowered.of(CNN);
        assertEquals("loop, contraction, loop, contraction", cnn.kinds(), cnn.text());
        cnn.check(Map.of("batch", 2L));
    }

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

    @Test
    void layerNormalizationIsOneRowKernel() {
        Lowered norm = Lowered.of(LAYER_NORM);
        assertEquals("row", norm.kinds(), norm.text());
        norm.check(Map.of("batch", 3L));
    }

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

    @Test
    void depthwiseConvolutionIsALoop() {
        Lowered depthwise =
                Lowered.of(
                        """
                        func.func @main(%x: tensor<2x7x7x4xf32>, %w: tensor<3x3x1x4xf32>) -> tensor<2x4x4x4xf32> {
                          %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
                            window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64}
                            : (tensor<2x7x7x4xf32>, tensor<3x3x1x4xf32>) -> tensor<2x4x4x4xf32>
                          return %0 : tensor<2x4x4x4xf32>
                        }
                        """);
        assertEquals("loop", depthwise.kinds(), depthwise.text());
        depthwise.check();
    }

    @Test
    void stateIsUpdatedInPlaceAtTheSamePoint() {
        Lowered step =
                Lowered.of(
                        """
                        func.func @main(%s1: tensor<8x4xf32>, %x: tensor<2x8xf32>, %g: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<8x4xf32>) {
                          %y = stablehlo.dot_general %x, %s1, contracting_dims = [1] x [0] : (tensor<2x8xf32>, tensor<8x4xf32>) -> tensor<2x4xf32>
                          %d = stablehlo.dot_general %x, %g, contracting_dims = [0] x [0] : (tensor<2x8xf32>, tensor<2x4xf32>) -> tensor<8x4xf32>
                          %n = stablehlo.subtract %s1, %d : tensor<8x4xf32>
                          return %y, %n : tensor<2x4xf32>, tensor<8x4xf32>
                        }
                        """);
        assertEquals("contraction, contraction", step.kinds(), step.text());
        assertTrue(step.text().contains("update"), step.text());
        step.check();
    }

    @Test
    void channelsFirstConvolutionTilesOverTheMap() {
        for (int stride = 1; stride <= 2; stride++) {
            int out = stride == 1 ? 9 : 5;
            Lowered conv =
                    Lowered.of(
                            """
                            func.func @main(%x: tensor<2x3x9x9xf32>, %w: tensor<3x3x3x4xf32>) -> tensor<2x4xOUTxOUTxf32> {
                              %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[0, 1, i, o]->[b, f, 0, 1],
                                window = {stride = [S, S], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
                                : (tensor<2x3x9x9xf32>, tensor<3x3x3x4xf32>) -> tensor<2x4xOUTxOUTxf32>
                              return %0 : tensor<2x4xOUTxOUTxf32>
                            }
                            """
                                    .replace("OUT", "" + out)
                                    .replace("S, S", stride + ", " + stride));
            assertEquals("loop, contraction", conv.kinds(), conv.text());
            conv.check();
        }
    }

    @Test
    void productWhoseTransposeIsWantedSwapsItsFactors() {
        Lowered product =
                Lowered.of(
                        """
                        func.func @main(%x: tensor<5x8xf32>, %w: tensor<8x7xf32>) -> tensor<7x5xf32> {
                          %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<5x8xf32>, tensor<8x7xf32>) -> tensor<5x7xf32>
                          %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<5x7xf32>) -> tensor<7x5xf32>
                          return %1 : tensor<7x5xf32>
                        }
                        """);
        assertEquals("loop, contraction", product.kinds(), product.text());
        product.check();
    }

    @Test
    void encoderBlockOnSymbolicBatchAndSequence() {
        Lowered block = new Lowered(Lowered.program(TransformerBlock.make(1)), Lowered.AVX512);
        assertEquals(
                "contraction, contraction, contraction, loop, contraction, row, contraction,"
                        + " contraction, row, contraction, contraction, row",
                block.kinds(),
                block.text());
        // The heads are joined where they are written: the next product's rows are one axis.
        assertTrue(block.text().contains("[%k0 < 16] %1[%i0, %k0]"), block.text());
        // GELU is the epilogue of its layer.
        assertTrue(
                block.text()
                        .lines()
                        .dropWhile(line -> !line.contains("< 40] ("))
                        .takeWhile(line -> !line.equals("}"))
                        .anyMatch(line -> line.contains("chlo.erf")),
                block.text());
        for (long[] size : new long[][] {{1, 1}, {2, 5}, {3, 16}}) {
            block.check(Map.of("batch", size[0], "seq", size[1]));
        }
    }

    @Test
    void largeProductsArePackedInTheStep() {
        Lowered product =
                Lowered.of(
                        """
                        func.func @main(%x: tensor<256x128xf32>, %y: tensor<128x72xf32>) -> tensor<256x72xf32> {
                          %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<256x128xf32>, tensor<128x72xf32>) -> tensor<256x72xf32>
                          return %0 : tensor<256x72xf32>
                        }
                        """);
        assertEquals("loop, contraction", product.kinds(), product.text());
        assertTrue(product.text().contains("floordiv(%i1, "), product.text());
        product.check();
    }

    @Test
    void rowsOfTilesDoNotShareASetOfTheCache() {
        String text =
                """
                func.func @main(%x: tensor<2x1024xf32>, %w: tensor<1024x512xf32>, %w1: tensor<512x1024xf32>) -> tensor<2x512xf32> {
                  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x1024xf32>, tensor<1024x512xf32>) -> tensor<2x512xf32>
                  %1 = stablehlo.dot_general %0, %w1, contracting_dims = [1] x [0] : (tensor<2x512xf32>, tensor<512x1024xf32>) -> tensor<2x1024xf32>
                  %2 = stablehlo.dot_general %1, %w, contracting_dims = [1] x [0] : (tensor<2x1024xf32>, tensor<1024x512xf32>) -> tensor<2x512xf32>
                  return %2 : tensor<2x512xf32>
                }
                """;
        Lowered chain = Lowered.of(text);
        // The parameter is copied, what a kernel writes has its rows apart from the beginning.
        assertEquals("loop, contraction, contraction, contraction", chain.kinds(), chain.text());
        assertEquals(
                2,
                chain.kernels().buffers().stream()
                        .filter(b -> b.shape().equals(List.of(Dim.of(2), Dim.of(1040))))
                        .count(),
                chain.text());
        // One packed form serves both products with the same weights.
        assertEquals("loop, loop", chain.prepareKinds(), chain.text());
        chain.check();
    }
}
