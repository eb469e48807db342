package org.keratin.ir.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Prints floats as MLIR does: six digits in exponent notation where these give the value back, else
 * as many digits as identify every value of the type, else (infinity, NaN) the bit pattern. The
 * digits are those of LLVM's {@code APFloat::toString}, which truncates before it rounds half up.
 */
public final class FloatText {
    private FloatText() {}

    /** A double, as in the parameters of a quantised type. */
    public static String f64(double value) {
        StringBuilder out = new StringBuilder();
        print(out, DType.FLOAT64, Double.doubleToRawLongBits(value));
        return out.toString();
    }

    /** Prints element {@code index} of an array seen as elements of the real type {@code dtype}. */
    static void print(StringBuilder out, DType dtype, long bits) {
        NDArray one = NDArray.allocate(dtype, 1);
        DenseReader.setBits(one, 0, bits, dtype.byteSize());
        double value = one.getDouble(0);
        if (!Double.isNaN(value) && !Double.isInfinite(value)) {
            String six = decimal(value, 6, 0, false);
            if (roundTrips(one, six, bits)) {
                out.append(six);
                return;
            }
            String full = decimal(value, 2 + precision(dtype) * 59 / 196, 3, true);
            if (full.indexOf('.') >= 0) {
                out.append(full);
                return;
            }
        }
        int digits = (dtype.bits() + 3) / 4;
        out.append("0x");
        String hex = Long.toHexString(bits).toUpperCase(Locale.ROOT);
        out.repeat('0', Math.max(0, digits - hex.length())).append(hex);
    }

    private static boolean roundTrips(NDArray one, String text, long bits) {
        if (one.dtype() == DType.FLOAT32) {
            return Float.floatToRawIntBits(Float.parseFloat(text)) == (int) bits;
        }
        one.setDouble(0, Double.parseDouble(text));
        return DenseWriter.bits(one.data(), 0, one.dtype().byteSize()) == bits;
    }

    /** The significand's bits with the hidden one. */
    private static int precision(DType dtype) {
        return switch (dtype) {
            case FLOAT64 -> 53;
            case FLOAT32 -> 24;
            case FLOAT16 -> 11;
            case BFLOAT16 -> 8;
            case FLOAT8_E3M4 -> 5;
            case FLOAT8_E4M3, FLOAT8_E4M3FN, FLOAT8_E4M3FNUZ, FLOAT8_E4M3B11FNUZ, FLOAT6_E2M3FN ->
                    4;
            case FLOAT8_E5M2, FLOAT8_E5M2FNUZ, FLOAT6_E3M2FN -> 3;
            case FLOAT4_E2M1FN -> 2;
            default -> 1;
        };
    }

    /** {@code APFloat::toString(precision, maxPadding, truncateZero)} of a finite value. */
    static String decimal(double value, int digits, int maxPadding, boolean truncateZero) {
        StringBuilder out = new StringBuilder();
        if (Double.doubleToRawLongBits(value) < 0) {
            out.append('-');
        }
        if (value == 0) {
            if (maxPadding != 0) {
                return out.append('0').toString();
            }
            return out.append("0.0").repeat('0', digits - 1).append("e+00").toString();
        }
        BigDecimal exact = new BigDecimal(Math.abs(value));
        BigInteger significand = exact.unscaledValue();
        int exponent = -exact.scale();
        // BigDecimal strips nothing for integers and nothing for fractions, as APFloat's N * 5^e
        // does.
        int required = (digits * 196 + 58) / 59;
        int length = significand.bitLength();
        if (length > required) {
            int removable = (length - required) * 59 / 196;
            significand = significand.divide(BigInteger.TEN.pow(removable));
            exponent += removable;
        }
        String text = significand.toString();
        int end = text.length();
        while (end > 1 && text.charAt(end - 1) == '0') {
            end--;
            exponent++;
        }
        text = text.substring(0, end);
        if (text.length() > digits) {
            exponent += text.length() - digits;
            boolean up = text.charAt(digits) >= '5';
            text = text.substring(0, digits);
            if (up) {
                String raised = new BigInteger(text).add(BigInteger.ONE).toString();
                text = raised;
            }
            int keep = text.length();
            while (keep > 1 && text.charAt(keep - 1) == '0') {
                keep--;
                exponent++;
            }
            text = text.substring(0, keep);
        }
        return layout(out, text, exponent, digits, maxPadding, truncateZero);
    }

    private static String layout(
            StringBuilder out,
            String text,
            int exponent,
            int precision,
            int maxPadding,
            boolean truncateZero) {
        int n = text.length();
        boolean scientific;
        if (maxPadding == 0) {
            scientific = true;
        } else if (exponent >= 0) {
            scientific = exponent > maxPadding || n + exponent > precision;
        } else {
            int mostSignificant = exponent + n - 1;
            scientific = mostSignificant < 0 && -mostSignificant > maxPadding;
        }
        if (scientific) {
            int power = exponent + n - 1;
            out.append(text.charAt(0)).append('.');
            if (n == 1 && truncateZero) {
                out.append('0');
            } else {
                out.append(text, 1, n);
            }
            if (!truncateZero && precision > n - 1) {
                out.repeat('0', precision - n + 1);
            }
            out.append(truncateZero ? 'E' : 'e').append(power >= 0 ? '+' : '-');
            String magnitude = Integer.toString(Math.abs(power));
            if (!truncateZero && magnitude.length() < 2) {
                out.append('0');
            }
            return out.append(magnitude).toString();
        }
        if (exponent >= 0) {
            return out.append(text).repeat('0', exponent).toString();
        }
        int whole = exponent + n;
        if (whole > 0) {
            return out.append(text, 0, whole).append('.').append(text, whole, n).toString();
        }
        return out.append("0.").repeat('0', -whole).append(text).toString();
    }
}
