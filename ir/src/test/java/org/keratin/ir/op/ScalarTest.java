package org.keratin.ir.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.keratin.runtime.DType;

/** The corners of scalar semantics: overflow, shifts, division, rounding, NaN, zeros. */
class ScalarTest {
    private static long i(Binary.Kind kind, long x, long y, DType dtype) {
        return kind.apply(x, y, dtype);
    }

    @Test
    void integersWrap() {
        assertEquals(-128, i(Binary.Kind.ADD, 127, 1, DType.INT8));
        assertEquals(0, i(Binary.Kind.ADD, 255, 1, DType.UINT8));
        assertEquals(255, Unary.Kind.NEGATE.apply(1, DType.UINT8));
        assertEquals(-128, Unary.Kind.ABS.apply(-128, DType.INT8));
        assertEquals(1, i(Binary.Kind.ADD, 1, 1, DType.BOOL));
        assertEquals(0, i(Binary.Kind.MULTIPLY, 1, 0, DType.BOOL));
    }

    @Test
    void divisionNeverTraps() {
        assertEquals(-1, i(Binary.Kind.DIVIDE, 7, 0, DType.INT32));
        assertEquals(0xffff, i(Binary.Kind.DIVIDE, 7, 0, DType.UINT16));
        assertEquals(Integer.MIN_VALUE, i(Binary.Kind.DIVIDE, Integer.MIN_VALUE, -1, DType.INT32));
        assertEquals(Long.MIN_VALUE, i(Binary.Kind.DIVIDE, Long.MIN_VALUE, -1, DType.INT64));
        assertEquals(7, i(Binary.Kind.REMAINDER, 7, 0, DType.INT32));
        assertEquals(0, i(Binary.Kind.REMAINDER, Long.MIN_VALUE, -1, DType.INT64));
        assertEquals(-1, i(Binary.Kind.REMAINDER, -7, 3, DType.INT32));
        assertEquals(Long.divideUnsigned(-1, 10), i(Binary.Kind.DIVIDE, -1, 10, DType.UINT64));
    }

    @Test
    void shiftsByTheWidthOrMore() {
        assertEquals(0, i(Binary.Kind.SHIFT_LEFT, 1, 8, DType.INT8));
        assertEquals(-128, i(Binary.Kind.SHIFT_LEFT, 1, 7, DType.INT8));
        assertEquals(0, i(Binary.Kind.SHIFT_LEFT, 1, -1, DType.INT64));
        assertEquals(-1, i(Binary.Kind.SHIFT_RIGHT_ARITHMETIC, -1, 64, DType.INT64));
        assertEquals(0, i(Binary.Kind.SHIFT_RIGHT_LOGICAL, -1, 16, DType.INT16));
        assertEquals(1, i(Binary.Kind.SHIFT_RIGHT_LOGICAL, -1, 15, DType.INT16));
        assertEquals(0xff, i(Binary.Kind.SHIFT_RIGHT_ARITHMETIC, 0x80, 9, DType.UINT8));
    }

    @Test
    void integerPower() {
        assertEquals(1, i(Binary.Kind.POWER, 0, 0, DType.INT32));
        assertEquals(0, i(Binary.Kind.POWER, 2, -1, DType.INT32));
        assertEquals(-1, i(Binary.Kind.POWER, -1, -3, DType.INT32));
        assertEquals(0, i(Binary.Kind.POWER, 2, 8, DType.UINT8));
    }

    @Test
    void bitCounts() {
        assertEquals(8, Unary.Kind.COUNT_LEADING_ZEROS.apply(0, DType.INT8));
        assertEquals(0, Unary.Kind.COUNT_LEADING_ZEROS.apply(-1, DType.INT16));
        assertEquals(8, Unary.Kind.POPCNT.apply(-1, DType.INT8));
        assertEquals(0, Unary.Kind.NOT.apply(1, DType.BOOL));
    }

    @Test
    void roundings() {
        assertEquals(0, Unary.Kind.ROUND_NEAREST_AFZ.apply(0.49999999999999994, DType.FLOAT64));
        assertEquals(-3, Unary.Kind.ROUND_NEAREST_AFZ.apply(-2.5, DType.FLOAT64));
        assertEquals(2, Unary.Kind.ROUND_NEAREST_EVEN.apply(2.5, DType.FLOAT64));
        assertEquals(-0.0, Unary.Kind.SIGN.apply(-0.0, DType.FLOAT32));
        assertTrue(Double.isNaN(Unary.Kind.SIGN.apply(Double.NaN, DType.FLOAT32)));
        assertEquals(0, Unary.Kind.LOGISTIC.apply(Double.NEGATIVE_INFINITY, DType.FLOAT32));
    }

    @Test
    void extrema() {
        assertTrue(Double.isNaN(Binary.Kind.MAXIMUM.apply(1, Double.NaN, DType.FLOAT32)));
        assertTrue(Double.isNaN(Binary.Kind.MINIMUM.apply(Double.NaN, 1, DType.FLOAT32)));
        assertEquals(0.0, Binary.Kind.MAXIMUM.apply(-0.0, 0.0, DType.FLOAT32));
        assertEquals(1, Binary.Kind.POWER.apply(1, Double.NaN, DType.FLOAT32));
        assertEquals(1, Binary.Kind.POWER.apply(-1, Double.POSITIVE_INFINITY, DType.FLOAT32));
    }

    @Test
    void smallFloatsRoundOnce() {
        for (int bits = 0; bits < 0x10000; bits++) {
            double half = Float.float16ToFloat((short) bits);
            assertEquals(half, Rounding.round(half, DType.FLOAT16));
            double brain = Float.intBitsToFloat(bits << 16);
            assertEquals(brain, Rounding.round(brain, DType.BFLOAT16));
        }
        assertEquals(Double.POSITIVE_INFINITY, Rounding.round(65520, DType.FLOAT16));
        assertEquals(65504, Rounding.round(65519.99, DType.FLOAT16));
        // rounding to float first would make this a tie
        assertEquals(1 + 0x1p-10, Rounding.round(1 + 0x1p-11 + 0x1p-40, DType.FLOAT16));
    }

    @Test
    void erfAgreesWithTables() {
        assertEquals(0.5204998778130465, Erf.erf(0.5), 3e-16);
        assertEquals(-0.8427007929497149, Erf.erf(-1), 3e-16);
        assertEquals(0.9999779095030014, Erf.erf(3), 2e-16);
        assertEquals(0.9999779095030014 - 2.2e-16, Erf.erf(Math.nextDown(3.0)), 1e-15);
        assertEquals(1, Erf.erf(Double.POSITIVE_INFINITY));
        assertEquals(-0.0, Erf.erf(-0.0));
    }

    @Test
    void totalOrder() {
        double negativeNaN = Double.longBitsToDouble(0xfff8000000000000L);
        double[] ordered = {
            negativeNaN,
            Double.NEGATIVE_INFINITY,
            -1,
            -0.0,
            0.0,
            1,
            Double.POSITIVE_INFINITY,
            Double.NaN
        };
        Compare less = new Compare(Compare.Direction.LT, Compare.Type.TOTALORDER);
        for (int i = 0; i < ordered.length; i++) {
            for (int j = 0; j < ordered.length; j++) {
                assertEquals(
                        i < j, less.test(ordered[i], ordered[j]), ordered[i] + " < " + ordered[j]);
            }
        }
    }
}
