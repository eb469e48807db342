package org.keratin.passes.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keratin.runtime.Dim;

class KernelLoweringTest {
    static final String MLP = Lowered.read("mlp.mlir");

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

    static final String CNN = Lowered.read("cnn.mlir");

    @Test
    void layerNormalizationIsOneRowKernel() {
        Lowered norm = Lowered.of(LAYER_NORM);
        assertEquals("row", norm.kinds(), norm.text());
        norm.check(Map.of("batch", 3L));
    }

    static final String LAYER_NORM = Lowered.read("layer_norm.mlir");

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
