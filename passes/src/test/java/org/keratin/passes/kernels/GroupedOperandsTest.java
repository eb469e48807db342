package org.keratin.passes.kernels;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.ir.Module;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.text.Parser;
import org.keratin.kernel.GroupProduct;
import org.keratin.passes.PassContext;
import org.keratin.passes.legalize.WideContractions;

/** Contractions of narrow factors, laid out in groups: what is laid out, and the same bits. */
class GroupedOperandsTest {
    private static final String PRODUCT =
            """
            func.func @main(%x: tensor<MxKxL>, %w: tensor<KxNxR>) -> tensor<MxNxS> {
              %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<MxKxL>, tensor<KxNxR>) -> tensor<MxNxS>
              return %0 : tensor<MxNxS>
            }
            """;

    private static Lowered lowered(String text, Set<GroupProduct> products) {
        Module module = Parser.parse(text, "test.mlir");
        PassContext context = PassContext.of(Numerics.STRICT, Lowered.program(module));
        Module wide = new WideContractions(products).run(module, context);
        TileTarget target =
                new TileTarget(64, 48 << 10, 2 << 20, 2, Numerics.STRICT, products, true);
        return new Lowered(Lowered.program(wide), target);
    }

    private static Lowered product(
            int m, int k, int n, String lhs, String rhs, String sum, GroupProduct... products) {
        Set<GroupProduct> set = EnumSet.noneOf(GroupProduct.class);
        set.addAll(Set.of(products));
        return lowered(
                PRODUCT.replace("M", "" + m)
                        .replace("K", "" + k)
                        .replace("N", "" + n)
                        .replace("L", lhs)
                        .replace("R", rhs)
                        .replace("S", sum),
                set);
    }

    @ParameterizedTest
    @CsvSource({
        "17, 16, 16, i8, i8, i32",
        "16, 17, 33, ui8, ui8, ui32",
        "40, 19, 50, i8, ui8, i32",
        "16, 66, 70, ui8, i8, i32"
    })
    void bytesAreQuads(int m, int k, int n, String lhs, String rhs, String sum) {
        Lowered product = product(m, k, n, lhs, rhs, sum, GroupProduct.BYTES);
        assertTrue(product.text().contains(" < 4]"), product.text());
        product.check();
    }

    @ParameterizedTest
    @CsvSource({"16, 17, 33, i8, i8", "40, 18, 50, i16, i8", "17, 31, 16, i16, i16"})
    void wordsArePairs(int m, int k, int n, String lhs, String rhs) {
        Lowered product = product(m, k, n, lhs, rhs, "i32", GroupProduct.WORDS);
        assertTrue(product.text().contains(" < 2]"), product.text());
        product.check();
    }

    /** The kernel interpreter rounds each product, so that the order of a pair is the only one. */
    @Test
    void bfloatsArePairs() {
        Lowered product = product(20, 33, 40, "bf16", "bf16", "f32", GroupProduct.BFLOATS);
        assertTrue(product.text().contains(" < 2]"), product.text());
        product.check();
    }

    @Test
    void whatNoProductTakesStaysPlain() {
        for (Lowered plain :
                new Lowered[] {
                    product(20, 33, 40, "i8", "i8", "i32"),
                    product(20, 33, 40, "ui16", "i8", "i32", GroupProduct.WORDS),
                    product(20, 33, 40, "f16", "f16", "f32", GroupProduct.BFLOATS),
                    product(2, 33, 40, "i8", "i8", "i32", GroupProduct.BYTES)
                }) {
            assertFalse(plain.text().contains(" < 4]"), plain.text());
            assertFalse(plain.text().contains(" < 2]"), plain.text());
            plain.check();
        }
    }

    @Test
    void batchesAndTransposedFactors() {
        Lowered product =
                lowered(
                        """
                        func.func @main(%x: tensor<3x21x18xi8>, %y: tensor<3x35x21xi8>) -> tensor<3x18x35xi32> {
                          %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [1] x [2] : (tensor<3x21x18xi8>, tensor<3x35x21xi8>) -> tensor<3x18x35xi32>
                          return %0 : tensor<3x18x35xi32>
                        }
                        """,
                        EnumSet.of(GroupProduct.BYTES));
        assertTrue(product.text().contains(" < 4]"), product.text());
        product.check();
    }

    @Test
    void twoAxesSummedOver() {
        Lowered product =
                lowered(
                        """
                        func.func @main(%x: tensor<20x3x18xi8>, %y: tensor<3x18x35xi8>) -> tensor<20x35xi32> {
                          %0 = stablehlo.dot_general %x, %y, contracting_dims = [1, 2] x [0, 1] : (tensor<20x3x18xi8>, tensor<3x18x35xi8>) -> tensor<20x35xi32>
                          return %0 : tensor<20x35xi32>
                        }
                        """,
                        EnumSet.of(GroupProduct.BYTES));
        assertTrue(product.text().contains(" < 4]"), product.text());
        product.check();
    }

    /** Weights are laid out once, whatever the batch will be. */
    @Test
    void openBatchAndFixedWeights() {
        Lowered product =
                lowered(
                        PRODUCT.replace("MxKxL", "?x32xi8, #keratin.dims<[batch, 32]>")
                                .replace("KxNxR", "32x24xi8")
                                .replace("MxNxS", "?x24xi32, #keratin.dims<[batch, 24]>"),
                        EnumSet.of(GroupProduct.BYTES));
        assertTrue(product.prepareKinds().equals("loop"), product.text());
        assertTrue(product.text().contains(" < 4]"), product.text());
        for (long batch : new long[] {1, 5, 40}) {
            product.check(Map.of("batch", batch));
        }
    }

    /** A conversion in the program is the same as one that we make. */
    @Test
    void conversionsOfTheProgramAreLookedThrough() {
        Lowered product =
                lowered(
                        """
                        func.func @main(%x: tensor<20x24xi8>, %y: tensor<24x35xi8>) -> tensor<20x35xi32> {
                          %0 = stablehlo.convert %x : (tensor<20x24xi8>) -> tensor<20x24xi32>
                          %1 = stablehlo.convert %y : (tensor<24x35xi8>) -> tensor<24x35xi32>
                          %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<20x24xi32>, tensor<24x35xi32>) -> tensor<20x35xi32>
                          return %2 : tensor<20x35xi32>
                        }
                        """,
                        EnumSet.of(GroupProduct.BYTES));
        assertTrue(product.text().contains(" < 4]"), product.text());
        product.check();
    }
}
