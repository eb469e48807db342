package org.keratin.llvm;

import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * How element types look in LLVM IR. A BOOL is one bit in a register and a byte in memory, integers
 * below a byte are narrow in a register and a byte in memory. BFLOAT16 is held as the 16 bits that
 * it is: LLVM would call library functions to round it.
 */
final class LlvmTypes {
    private LlvmTypes() {}

    /** The type of one element in a register. */
    static String element(DType dtype) {
        return switch (dtype) {
            case BOOL -> "i1";
            case INT2, UINT2 -> "i2";
            case INT4, UINT4 -> "i4";
            case INT8, UINT8 -> "i8";
            case INT16, UINT16, BFLOAT16 -> "i16";
            case INT32, UINT32 -> "i32";
            case INT64, UINT64 -> "i64";
            case FLOAT16 -> "half";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            default ->
                    throw new CompileException(
                            dtype.stablehloName() + " is not compiled yet: use jit_compile false");
        };
    }

    /** Bits of one element in a register. */
    static int bits(DType dtype) {
        return dtype.isBool() ? 1 : dtype.bits();
    }

    /** The type of one element in memory. */
    static String stored(DType dtype) {
        return dtype.bits() < 8 ? "i8" : element(dtype);
    }

    static String of(VType type) {
        return vector(element(type.dtype()), type.lanes());
    }

    static String vector(String element, int lanes) {
        return lanes == 1 ? element : "<" + lanes + " x " + element + ">";
    }

    /** What intrinsics append to their name: {@code v16f32}. */
    static String suffix(String element, int lanes) {
        String one =
                switch (element) {
                    case "half" -> "f16";
                    case "float" -> "f32";
                    case "double" -> "f64";
                    case "ptr" -> "p0";
                    default -> element;
                };
        return lanes == 1 ? one : "v" + lanes + one;
    }

    static String suffix(VType type) {
        return suffix(element(type.dtype()), type.lanes());
    }

    /** A literal of a register type: the element's bits in every lane. */
    static String literal(VType type, long bits) {
        String one = literal(type.dtype(), bits);
        return type.lanes() == 1 ? one : splat(element(type.dtype()), one);
    }

    static String splat(String element, String literal) {
        return literal.equals("0") ? "zeroinitializer" : "splat (" + element + " " + literal + ")";
    }

    private static String literal(DType dtype, long bits) {
        return switch (dtype) {
            case BOOL -> (bits & 1) == 0 ? "false" : "true";
            case FLOAT16 -> "0xH%04X".formatted(bits & 0xffff);
            case FLOAT32 -> real(Float.intBitsToFloat((int) bits));
            case FLOAT64 -> "0x%016X".formatted(bits);
            default -> {
                int unused = 64 - dtype.bits();
                yield Long.toString(bits << unused >> unused);
            }
        };
    }

    /**
     * LLVM writes a float as the bits of the equal double; a NaN keeps its payload that way as
     * well.
     */
    static String real(float value) {
        if (Float.isNaN(value)) {
            long bits = Float.floatToRawIntBits(value) & 0xffffffffL;
            long wide = (bits & 0x80000000L) << 32 | 0x7ff0000000000000L | (bits & 0x7fffff) << 29;
            return "0x%016X".formatted(wide);
        }
        return "0x%016X".formatted(Double.doubleToRawLongBits(value));
    }
}
