package org.keratin.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class NDArrayTest {
    @Test
    void allocation() {
        NDArray a = NDArray.allocate(DType.FLOAT32, 3, 5);
        assertEquals(0, a.data().address() % 64);
        assertTrue(NDArray.allocate(DType.INT8, 0).data().address() != 0);
        for (int n = 0; n < 3000; n++) {
            NDArray small = NDArray.allocate(DType.INT8, n);
            assertEquals(0, small.data().address() % 64);
            for (int i = 0; i < n; i += 97) {
                assertEquals(0, small.getLong(i));
                small.setLong(i, 1);
            }
        }
        assertEquals(60, a.byteSize());
        assertEquals(0, a.getDouble(14));
        assertEquals(0, NDArray.allocate(DType.INT8, 0, Long.MAX_VALUE).size());
        assertThrows(IllegalArgumentException.class, () -> NDArray.allocate(DType.INT8, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> NDArray.allocate(DType.FLOAT64, Long.MAX_VALUE / 4, 1));
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(new float[3], 2));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        NDArray.wrap(
                                DType.FLOAT32, new long[] {2}, MemorySegment.ofArray(new byte[7])));
    }

    @Test
    void views() {
        NDArray a = NDArray.of(new int[] {0, 1, 2, 3, 4, 5}, 3, 2);
        NDArray row = a.slice(1, 3);
        assertArrayEquals(new long[] {2, 2}, row.shape());
        row.setLong(0, 42);
        assertEquals(42, a.getLong(2));
        assertArrayEquals(new long[] {2, 3}, a.reshape(2, -1).shape());
        assertThrows(IllegalArgumentException.class, () -> a.reshape(4, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> a.slice(2, 4));
        NDArray s = NDArray.ofStrings(new String[] {"a", "b", "c"}, 3).slice(1, 3);
        assertEquals("b", s.getString(0));
        assertEquals("c", s.reshape(2, 1).getString(1));
    }

    @Test
    void conversions() {
        NDArray d = NDArray.of(new double[] {-1.5, 300, Double.NaN, 1e30, 0.3}, 5);
        assertArrayEquals(new long[] {-1, 127, 0, 127, 0}, d.cast(DType.INT8).toLongArray());
        assertArrayEquals(new long[] {0, 255, 0, 255, 0}, d.cast(DType.UINT8).toLongArray());
        assertArrayEquals(new long[] {1, 1, 1, 1, 1}, d.cast(DType.BOOL).toLongArray());
        assertEquals(-1L, d.cast(DType.UINT64).getLong(3));
        assertEquals(1.8446744073709552E19, d.cast(DType.UINT64).getDouble(3));
        // Once rounded, 1 + 2^-8 + 2^-40 lies above the midpoint of bf16; by way of float it would
        // be a tie.
        NDArray tie = NDArray.of(new double[] {1 + 0x1p-8 + 0x1p-40}, 1);
        assertEquals(1 + 0x1p-7, tie.cast(DType.BFLOAT16).getDouble(0));
        NDArray big = NDArray.of(new long[] {(1L << 60) + (1L << 52) + 1}, 1);
        assertEquals((1L << 60) + (1L << 53), (long) big.cast(DType.BFLOAT16).getDouble(0));
        assertEquals(-8, NDArray.of(new long[] {8}, 1).cast(DType.INT4).getLong(0));
        NDArray c = NDArray.allocate(DType.COMPLEX64, 2);
        c.setComplex(1, 3, -4);
        assertEquals(-4, c.cast(DType.COMPLEX128).getImag(1));
        assertEquals(3, c.cast(DType.FLOAT32).getDouble(1));
    }

    @Test
    void everyNumericTypeCastsToEveryOther() {
        for (DType from : DType.values()) {
            for (DType to : DType.values()) {
                if (from.isString() || to.isString()) {
                    continue;
                }
                NDArray a = NDArray.allocate(from, 2);
                a.setLong(0, 1);
                a.setDouble(1, 1);
                assertTrue(
                        a.cast(to).getReal(0) == 1 && a.cast(to).getReal(1) == 1,
                        from + " to " + to);
            }
        }
    }

    @Test
    void bitsAndText() {
        NDArray a = NDArray.of(new float[] {1, -0f}, 2);
        assertTrue(a.sameBits(a.copy()));
        assertFalse(a.sameBits(NDArray.of(new float[] {1, 0f}, 2)));
        assertEquals("float32[2] [1., -0.]", a.toString());
        assertEquals("int64[2, 1] [[1],\n [2]]", NDArray.of(new long[] {1, 2}, 2, 1).toString());
        assertEquals("float32[0, 3] []", NDArray.allocate(DType.FLOAT32, 0, 3).toString());
        assertEquals("bool[] True", NDArray.of(new boolean[] {true}).toString());
        assertTrue(NDArray.allocate(DType.INT32, 1001).toString().contains("0, ..., 0"));
    }
}
