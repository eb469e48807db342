package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/**
 * rng_bit_generator against XLA: jax.lax.rng_bit_generator of jax 0.12.0 on CPU with the state [7,
 * 9, 11, 13] of ui32.
 */
class RandomBitsTest {
    private static final long[] STATE = {7 | 9L << 32, 11 | 13L << 32};

    private static void check(
            String algorithm, String shape, String dtype, long used, long... bits) {
        String out = "tensor<" + shape + dtype + ">";
        List<NDArray> result =
                Interpreter.run(
                        Parser.parse(
                                """
                                func.func @main(%s: tensor<2xui64>) -> (tensor<2xui64>, OUT) {
                                  %n, %b = stablehlo.rng_bit_generator %s, algorithm = ALG : (tensor<2xui64>) -> (tensor<2xui64>, OUT)
                                  return %n, %b : tensor<2xui64>, OUT
                                }
                                """
                                        .replace("OUT", out)
                                        .replace("ALG", algorithm),
                                "test"),
                        List.of(NDArray.of(STATE, 2).cast(org.keratin.runtime.DType.UINT64)));
        assertArrayEquals(new long[] {STATE[0], STATE[1] + used}, result.get(0).toLongArray());
        assertArrayEquals(bits, result.get(1).toLongArray());
    }

    @Test
    void threeFry() {
        check(
                "THREE_FRY",
                "3x",
                "ui64",
                3,
                1198336336553270849L,
                Long.parseUnsignedLong("12442828363453024967"),
                Long.parseUnsignedLong("12268959056311085995"));
        check("DEFAULT", "", "ui64", 1, 1198336336553270849L);
        check("THREE_FRY", "", "ui32", 1, 2377342529L);
        check("THREE_FRY", "3x", "ui32", 2, 2377342529L, 279009420, 3167079111L);
        check(
                "THREE_FRY",
                "2x3x",
                "ui32",
                3,
                2377342529L,
                3167079111L,
                188476331,
                279009420,
                2897071736L,
                2856589634L);
        check(
                "THREE_FRY",
                "3x5x",
                "ui32",
                9,
                2377342529L,
                279009420,
                3167079111L,
                2897071736L,
                188476331,
                4002215700L,
                1449162169,
                1587074429,
                765232888,
                1056753321,
                3559869991L,
                4135203104L,
                3522346329L,
                4267410181L,
                1223035541);
        check("THREE_FRY", "2x3x", "ui16", 3, 24129, 51911, 60331, 22668, 52856, 6466);
    }

    @Test
    void philox() {
        check(
                "PHILOX",
                "3x",
                "ui64",
                2,
                Long.parseUnsignedLong("12161783620092175537"),
                Long.parseUnsignedLong("10745112244383749593"),
                3164141378158543811L);
        check(
                "PHILOX",
                "2x3x",
                "ui32",
                2,
                1052910769,
                2831635908L,
                4264662489L,
                2501791399L,
                2957067203L,
                736709073);
        check("PHILOX", "3x", "ui8", 1, 177, 196, 217);
    }
}
