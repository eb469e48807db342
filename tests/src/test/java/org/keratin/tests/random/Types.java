package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.DType;

/** Element types by what ops take them; those that occur most often are there several times. */
final class Types {
    static final List<DType> SIGNED =
            List.of(DType.INT8, DType.INT16, DType.INT32, DType.INT32, DType.INT64);
    static final List<DType> UNSIGNED =
            List.of(DType.UINT8, DType.UINT16, DType.UINT32, DType.UINT64);
    static final List<DType> INTEGER = both(SIGNED, UNSIGNED);
    static final List<DType> FLOAT =
            List.of(
                    DType.FLOAT32,
                    DType.FLOAT32,
                    DType.FLOAT32,
                    DType.FLOAT64,
                    DType.FLOAT16,
                    DType.BFLOAT16);
    static final List<DType> WIDE = List.of(DType.FLOAT32, DType.FLOAT64);
    static final List<DType> COMPLEX = List.of(DType.COMPLEX64, DType.COMPLEX128);
    static final List<DType> INEXACT = both(FLOAT, COMPLEX);
    static final List<DType> NUMBER = both(INTEGER, INEXACT);
    static final List<DType> REAL = both(INTEGER, FLOAT);
    static final List<DType> ANY = both(NUMBER, List.of(DType.BOOL));

    /** Those of programs of whole numbers. */
    static final List<DType> WHOLE =
            List.of(DType.FLOAT32, DType.FLOAT32, DType.FLOAT64, DType.INT32, DType.BOOL);

    /** Those of rng. */
    static final List<DType> DRAWN = both(REAL, List.of(DType.BOOL));

    /** Below a byte, and the floats of 4 to 8 bits. */
    static final List<DType> NARROW =
            List.of(
                    DType.INT2,
                    DType.INT4,
                    DType.UINT2,
                    DType.UINT4,
                    DType.FLOAT4_E2M1FN,
                    DType.FLOAT6_E2M3FN,
                    DType.FLOAT6_E3M2FN,
                    DType.FLOAT8_E3M4,
                    DType.FLOAT8_E4M3,
                    DType.FLOAT8_E4M3FN,
                    DType.FLOAT8_E4M3FNUZ,
                    DType.FLOAT8_E4M3B11FNUZ,
                    DType.FLOAT8_E5M2,
                    DType.FLOAT8_E5M2FNUZ,
                    DType.FLOAT8_E8M0FNU);

    private static final List<DType> SMOOTH =
            List.of(
                    DType.FLOAT32,
                    DType.FLOAT32,
                    DType.FLOAT32,
                    DType.FLOAT32,
                    DType.FLOAT32,
                    DType.FLOAT64);

    private Types() {}

    /** Those that programs of a style begin with. */
    static List<DType> of(Generator.Style style) {
        return switch (style) {
            case EXACT -> ANY;
            case SMOOTH, DECIDED -> SMOOTH;
            case NARROW -> NARROW;
        };
    }

    private static List<DType> both(List<DType> a, List<DType> b) {
        List<DType> both = new ArrayList<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }
}
