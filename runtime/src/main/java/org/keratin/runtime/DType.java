package org.keratin.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Element types: those of StableHLO (specification, "Types") and strings.
 *
 * <p>Storage is one element per {@link #byteSize()} bytes, little-endian. Types narrower than a
 * byte take one byte an element (integers sign- or zero-extended), {@link #BOOL} one byte (0 or 1),
 * complex types two adjacent floats.
 */
public enum DType {
    BOOL("i1", "bool", Kind.BOOL, 1),
    INT2("i2", "int2", Kind.SIGNED, 2),
    INT4("i4", "int4", Kind.SIGNED, 4),
    INT8("i8", "int8", Kind.SIGNED, 8),
    INT16("i16", "int16", Kind.SIGNED, 16),
    INT32("i32", "int32", Kind.SIGNED, 32),
    INT64("i64", "int64", Kind.SIGNED, 64),
    UINT2("ui2", "uint2", Kind.UNSIGNED, 2),
    UINT4("ui4", "uint4", Kind.UNSIGNED, 4),
    UINT8("ui8", "uint8", Kind.UNSIGNED, 8),
    UINT16("ui16", "uint16", Kind.UNSIGNED, 16),
    UINT32("ui32", "uint32", Kind.UNSIGNED, 32),
    UINT64("ui64", "uint64", Kind.UNSIGNED, 64),
    FLOAT16("f16", "float16", Kind.FLOAT, 16),
    BFLOAT16("bf16", "bfloat16", Kind.FLOAT, 16),
    FLOAT32("f32", "float32", Kind.FLOAT, 32),
    FLOAT64("f64", "float64", Kind.FLOAT, 64),
    COMPLEX64("complex<f32>", "complex64", Kind.COMPLEX, 64),
    COMPLEX128("complex<f64>", "complex128", Kind.COMPLEX, 128),
    FLOAT4_E2M1FN("f4E2M1FN", "float4_e2m1fn", Kind.FLOAT, 4),
    FLOAT6_E2M3FN("f6E2M3FN", "float6_e2m3fn", Kind.FLOAT, 6),
    FLOAT6_E3M2FN("f6E3M2FN", "float6_e3m2fn", Kind.FLOAT, 6),
    FLOAT8_E3M4("f8E3M4", "float8_e3m4", Kind.FLOAT, 8),
    FLOAT8_E4M3("f8E4M3", "float8_e4m3", Kind.FLOAT, 8),
    FLOAT8_E4M3FN("f8E4M3FN", "float8_e4m3fn", Kind.FLOAT, 8),
    FLOAT8_E4M3FNUZ("f8E4M3FNUZ", "float8_e4m3fnuz", Kind.FLOAT, 8),
    FLOAT8_E4M3B11FNUZ("f8E4M3B11FNUZ", "float8_e4m3b11fnuz", Kind.FLOAT, 8),
    FLOAT8_E5M2("f8E5M2", "float8_e5m2", Kind.FLOAT, 8),
    FLOAT8_E5M2FNUZ("f8E5M2FNUZ", "float8_e5m2fnuz", Kind.FLOAT, 8),
    FLOAT8_E8M0FNU("f8E8M0FNU", "float8_e8m0fnu", Kind.FLOAT, 8),
    STRING("string", "string", Kind.STRING, 0);

    private enum Kind {
        BOOL,
        SIGNED,
        UNSIGNED,
        FLOAT,
        COMPLEX,
        STRING
    }

    private static final Map<String, DType> BY_STABLEHLO = new LinkedHashMap<>();
    private static final Map<String, DType> BY_KERAS = new LinkedHashMap<>();

    static {
        for (DType t : values()) {
            BY_STABLEHLO.put(t.stablehlo, t);
            BY_KERAS.put(t.keras, t);
        }
    }

    private final String stablehlo;
    private final String keras;
    private final Kind kind;
    private final int bits;

    DType(String stablehlo, String keras, Kind kind, int bits) {
        this.stablehlo = stablehlo;
        this.keras = keras;
        this.kind = kind;
        this.bits = bits;
    }

    /**
     * The StableHLO spelling: {@code i1}, {@code i32}, {@code ui8}, {@code bf16}, {@code
     * complex<f32>}.
     */
    public String stablehloName() {
        return stablehlo;
    }

    /** The Keras (NumPy, ml_dtypes) spelling: {@code bool}, {@code int32}, {@code bfloat16}. */
    public String kerasName() {
        return keras;
    }

    /**
     * @throws IllegalArgumentException listing the known names
     */
    public static DType ofStablehlo(String name) {
        DType t = BY_STABLEHLO.get(name);
        if (t == null) {
            throw unknown(name, BY_STABLEHLO);
        }
        return t;
    }

    /**
     * @throws IllegalArgumentException listing the known names
     */
    public static DType ofKeras(String name) {
        DType t = BY_KERAS.get(name);
        if (t == null) {
            throw unknown(name, BY_KERAS);
        }
        return t;
    }

    private static IllegalArgumentException unknown(String name, Map<String, DType> known) {
        return new IllegalArgumentException(
                "unknown element type '"
                        + name
                        + "'; known are: "
                        + String.join(", ", known.keySet()));
    }

    /** The number of bits that carry the value; 0 for strings. */
    public int bits() {
        return bits;
    }

    /**
     * Bytes one element takes in memory.
     *
     * @throws UnsupportedOperationException for {@link #STRING}
     */
    public int byteSize() {
        if (kind == Kind.STRING) {
            throw new UnsupportedOperationException("strings have no fixed size in bytes");
        }
        return Math.max(1, bits / 8);
    }

    /** A real floating-point type. */
    public boolean isFloat() {
        return kind == Kind.FLOAT;
    }

    /** A signed or unsigned integer; {@link #BOOL} is none. */
    public boolean isInteger() {
        return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
    }

    /** A signed integer, a float or a complex type. */
    public boolean isSigned() {
        return kind == Kind.SIGNED || kind == Kind.FLOAT || kind == Kind.COMPLEX;
    }

    /** An unsigned integer; {@link #BOOL} is none. */
    public boolean isUnsigned() {
        return kind == Kind.UNSIGNED;
    }

    public boolean isComplex() {
        return kind == Kind.COMPLEX;
    }

    public boolean isBool() {
        return kind == Kind.BOOL;
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** The type of a complex type's parts; every other type itself. */
    public DType real() {
        return switch (this) {
            case COMPLEX64 -> FLOAT32;
            case COMPLEX128 -> FLOAT64;
            default -> this;
        };
    }

    /** All StableHLO spellings, in the order of this enum. */
    public static Iterable<String> stablehloNames() {
        return Arrays.stream(values()).map(DType::stablehloName).toList();
    }
}
