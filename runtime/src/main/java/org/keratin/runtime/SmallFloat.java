package org.keratin.runtime;

/**
 * Codecs of the float formats narrower than 32 bits, parameterised by exponent bits, mantissa bits,
 * bias and the kind of special values. Conversion from {@code double} rounds once, to nearest even.
 *
 * <p>Overflow follows ml_dtypes: infinity where the format has one, else NaN where it has one, else
 * the largest finite value. NaN becomes zero of the opposite sign in the formats without NaN. The
 * power-of-two format has neither zero nor sign, takes both for NaN and rounds ties up. Sources:
 * IEEE 754-2019; OCP 8-bit floating point (E4M3, E5M2) and microscaling (f6, f4, E8M0)
 * specifications; the StableHLO specification for the FNUZ types.
 */
final class SmallFloat {
    private enum Specials {
        /** The highest exponent holds infinities and NaNs. */
        IEEE,
        /** No infinities; NaN is all ones below the sign. */
        FN,
        /** No infinities and no negative zero, whose code is the only NaN. */
        FNUZ,
        /** Neither infinities nor NaN. */
        FINITE,
        /** A power of two and nothing else: no sign, no zero; NaN is all ones. */
        EXPONENT_ONLY
    }

    static final SmallFloat F16 = new SmallFloat(5, 10, 15, Specials.IEEE);
    static final SmallFloat BF16 = new SmallFloat(8, 7, 127, Specials.IEEE);
    private static final SmallFloat F4_E2M1FN = new SmallFloat(2, 1, 1, Specials.FINITE);
    private static final SmallFloat F6_E2M3FN = new SmallFloat(2, 3, 1, Specials.FINITE);
    private static final SmallFloat F6_E3M2FN = new SmallFloat(3, 2, 3, Specials.FINITE);
    private static final SmallFloat F8_E3M4 = new SmallFloat(3, 4, 3, Specials.IEEE);
    private static final SmallFloat F8_E4M3 = new SmallFloat(4, 3, 7, Specials.IEEE);
    private static final SmallFloat F8_E4M3FN = new SmallFloat(4, 3, 7, Specials.FN);
    private static final SmallFloat F8_E4M3FNUZ = new SmallFloat(4, 3, 8, Specials.FNUZ);
    private static final SmallFloat F8_E4M3B11FNUZ = new SmallFloat(4, 3, 11, Specials.FNUZ);
    private static final SmallFloat F8_E5M2 = new SmallFloat(5, 2, 15, Specials.IEEE);
    private static final SmallFloat F8_E5M2FNUZ = new SmallFloat(5, 2, 16, Specials.FNUZ);
    private static final SmallFloat F8_E8M0FNU = new SmallFloat(8, 0, 127, Specials.EXPONENT_ONLY);

    private final int mantissaBits;
    private final int minExponent;
    private final int signBit;
    private final int maxFinite;
    private final int infinity;
    private final int nan;
    private final Specials specials;

    private SmallFloat(int exponentBits, int mantissaBits, int bias, Specials specials) {
        this.mantissaBits = mantissaBits;
        this.minExponent = 1 - bias;
        this.specials = specials;
        this.signBit = 1 << (exponentBits + mantissaBits);
        int ones = signBit - 1;
        int top = ((1 << exponentBits) - 1) << mantissaBits;
        switch (specials) {
            case IEEE -> {
                infinity = top;
                maxFinite = top - 1;
                nan = top | (1 << (mantissaBits - 1));
            }
            case FN, EXPONENT_ONLY -> {
                nan = ones;
                infinity = nan;
                maxFinite = ones - 1;
            }
            case FNUZ -> {
                nan = signBit;
                infinity = nan;
                maxFinite = ones;
            }
            case FINITE -> {
                maxFinite = ones;
                infinity = ones;
                nan = signBit;
            }
            default -> throw new AssertionError(specials);
        }
    }

    /**
     * The codec of a type narrower than {@code float}.
     *
     * @throws IllegalArgumentException for any other type
     */
    static SmallFloat of(DType type) {
        return switch (type) {
            case FLOAT16 -> F16;
            case BFLOAT16 -> BF16;
            case FLOAT4_E2M1FN -> F4_E2M1FN;
            case FLOAT6_E2M3FN -> F6_E2M3FN;
            case FLOAT6_E3M2FN -> F6_E3M2FN;
            case FLOAT8_E3M4 -> F8_E3M4;
            case FLOAT8_E4M3 -> F8_E4M3;
            case FLOAT8_E4M3FN -> F8_E4M3FN;
            case FLOAT8_E4M3FNUZ -> F8_E4M3FNUZ;
            case FLOAT8_E4M3B11FNUZ -> F8_E4M3B11FNUZ;
            case FLOAT8_E5M2 -> F8_E5M2;
            case FLOAT8_E5M2FNUZ -> F8_E5M2FNUZ;
            case FLOAT8_E8M0FNU -> F8_E8M0FNU;
            default ->
                    throw new IllegalArgumentException(type + " is not a float type below 32 bits");
        };
    }

    /**
     * The value of a code; exact, as every value of these formats is a {@code float} and a {@code
     * double}.
     */
    double decode(int code) {
        if (specials == Specials.EXPONENT_ONLY) {
            return (code & 0xff) == 0xff ? Double.NaN : Math.scalb(1.0, (code & 0xff) - 127);
        }
        int magnitude = code & (signBit - 1);
        boolean negative = (code & signBit) != 0;
        if (specials == Specials.FNUZ ? code == nan : specials == Specials.FN && magnitude == nan) {
            return Double.NaN;
        }
        if (specials == Specials.IEEE && magnitude > maxFinite) {
            return magnitude > infinity
                    ? Double.NaN
                    : negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        int field = magnitude >>> mantissaBits;
        int mantissa = magnitude & ((1 << mantissaBits) - 1);
        double value =
                field == 0
                        ? Math.scalb((double) mantissa, minExponent - mantissaBits)
                        : Math.scalb(
                                (double) (mantissa | (1 << mantissaBits)),
                                field - 1 + minExponent - mantissaBits);
        return negative ? -value : value;
    }

    /** The nearest code, ties to even. */
    int encode(double value) {
        if (specials == Specials.EXPONENT_ONLY) {
            return encodeExponent(value);
        }
        int sign = Double.doubleToRawLongBits(value) < 0 ? signBit : 0;
        if (Double.isNaN(value)) {
            return specials == Specials.FINITE ? sign ^ signBit : nan;
        }
        double abs = Math.abs(value);
        int code;
        if (Double.isInfinite(abs)) {
            code = infinity;
        } else {
            int exponent = Math.max(Math.getExponent(abs), minExponent);
            double scaled = Math.scalb(abs, mantissaBits - exponent);
            long code64 =
                    ((long) (exponent - minExponent) << mantissaBits) + (long) Math.rint(scaled);
            code = code64 > maxFinite ? infinity : (int) code64;
        }
        if (specials == Specials.FNUZ) {
            return code == nan ? nan : code == 0 ? 0 : sign | code;
        }
        return sign | code;
    }

    private static int encodeExponent(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            return 0xff;
        }
        int exponent = Math.getExponent(value);
        if (exponent < -127) {
            return 0;
        }
        long mantissa = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
        long half = 1L << 51;
        int code = exponent + 127;
        if (mantissa >= half) {
            code++;
        }
        return Math.min(code, 0xff);
    }
}
