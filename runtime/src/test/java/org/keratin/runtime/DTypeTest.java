package org.keratin.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DTypeTest {
    @Test
    void namesRoundTrip() {
        for (DType t : DType.values()) {
            assertEquals(t, DType.ofStablehlo(t.stablehloName()));
            assertEquals(t, DType.ofKeras(t.kerasName()));
        }
        var e = assertThrows(IllegalArgumentException.class, () -> DType.ofKeras("float31"));
        assertTrue(e.getMessage().contains("float31") && e.getMessage().contains("bfloat16"));
    }

    @Test
    void sizes() {
        assertEquals(1, DType.BOOL.byteSize());
        assertEquals(1, DType.INT4.byteSize());
        assertEquals(16, DType.COMPLEX128.byteSize());
        assertEquals(DType.FLOAT64, DType.COMPLEX128.real());
        assertThrows(UnsupportedOperationException.class, DType.STRING::byteSize);
    }

    /**
     * Every code decodes to a value that encodes to the same code, and midpoints go to the even
     * neighbour.
     */
    @Test
    void smallFloatsRoundTripExhaustively() {
        for (DType t : DType.values()) {
            if (!t.isFloat() || t.bits() > 16) {
                continue;
            }
            SmallFloat f = SmallFloat.of(t);
            int codes = 1 << t.bits();
            boolean signed = t != DType.FLOAT8_E8M0FNU;
            for (int c = 0; c < codes; c++) {
                double v = f.decode(c);
                if (Double.isNaN(v)) {
                    assertTrue(Double.isNaN(f.decode(f.encode(v))), t + " " + c);
                } else {
                    assertEquals(c, f.encode(v), t + " value " + v);
                }
            }
            int half = signed ? codes / 2 : codes;
            for (int c = 0; c + 1 < half; c++) {
                double low = f.decode(c);
                double high = f.decode(c + 1);
                if (Double.isNaN(high)
                        || Double.isInfinite(high)
                        || Double.isNaN(low)
                        || Double.isInfinite(low)) {
                    continue;
                }
                double middle = (low + high) / 2;
                assertEquals(
                        signed && (c & 1) == 0 ? c : c + 1,
                        f.encode(middle),
                        t + " between " + low + " and " + high);
                assertEquals(c, f.encode(Math.nextDown(middle)), t.toString());
                assertEquals(c + 1, f.encode(Math.nextUp(middle)), t.toString());
            }
        }
    }

    @Test
    void smallFloatsAgreeWithTheJdk() {
        for (int c = 0; c < 1 << 16; c++) {
            float expected = Float.float16ToFloat((short) c);
            assertEquals(expected, (float) SmallFloat.F16.decode(c));
            float b = Float.intBitsToFloat(c << 16);
            assertEquals(b, (float) SmallFloat.BF16.decode(c));
        }
        java.util.Random rnd = new java.util.Random(3);
        for (int i = 0; i < 200_000; i++) {
            float v = Float.intBitsToFloat(rnd.nextInt());
            if (!Float.isNaN(v)) {
                assertEquals(Float.floatToFloat16(v), (short) SmallFloat.F16.encode(v), "" + v);
            }
        }
    }

    @Test
    void overflowFollowsTheFormat() {
        assertEquals(Double.POSITIVE_INFINITY, SmallFloat.F16.decode(SmallFloat.F16.encode(65520)));
        assertEquals(65504, SmallFloat.F16.decode(SmallFloat.F16.encode(65519)));
        assertTrue(Double.isNaN(SmallFloat.of(DType.FLOAT8_E4M3FN).decode(0x7f)));
        assertEquals(448, SmallFloat.of(DType.FLOAT8_E4M3FN).decode(0x7e));
        assertEquals(0x7f, SmallFloat.of(DType.FLOAT8_E4M3FN).encode(500));
        assertEquals(57344, SmallFloat.of(DType.FLOAT8_E5M2).decode(0x7b));
        assertEquals(240, SmallFloat.of(DType.FLOAT8_E4M3FNUZ).decode(0x7f));
        assertEquals(30, SmallFloat.of(DType.FLOAT8_E4M3B11FNUZ).decode(0x7f));
        assertEquals(15.5, SmallFloat.of(DType.FLOAT8_E3M4).decode(0x6f));
        assertEquals(
                28,
                SmallFloat.of(DType.FLOAT6_E3M2FN)
                        .decode(SmallFloat.of(DType.FLOAT6_E3M2FN).encode(1e9)));
        assertEquals(7.5, SmallFloat.of(DType.FLOAT6_E2M3FN).decode(0x1f));
        assertEquals(6, SmallFloat.of(DType.FLOAT4_E2M1FN).decode(7));
        assertEquals(0, SmallFloat.of(DType.FLOAT8_E5M2FNUZ).encode(-0.0));
    }
}
