package org.keratin.ops;

import org.keratin.runtime.DType;

/**
 * Keras's dtype promotion (keras/src/backend/common/dtypes.py, that of JAX without 64-bit
 * defaults).
 */
public final class DTypes {
    private DTypes() {}

    /** The dtype of an operation on two arrays. */
    public static DType resultType(DType a, DType b) {
        if (a == b) {
            return a;
        }
        if (a.isString() || b.isString()) {
            throw new IllegalArgumentException(
                    "dtypes " + a.kerasName() + " and " + b.kerasName() + " have no common dtype");
        }
        if (a.isBool()) {
            return b;
        }
        if (b.isBool()) {
            return a;
        }
        if (a.isComplex() || b.isComplex()) {
            return a == DType.COMPLEX128
                            || b == DType.COMPLEX128
                            || a == DType.FLOAT64
                            || b == DType.FLOAT64
                    ? DType.COMPLEX128
                    : DType.COMPLEX64;
        }
        if (a.isFloat() && b.isFloat()) {
            if (a.bits() != b.bits()) {
                return a.bits() > b.bits() ? a : b;
            }
            return a.bits() == 16 ? DType.FLOAT32 : DType.BFLOAT16;
        }
        if (a.isFloat()) {
            return a;
        }
        if (b.isFloat()) {
            return b;
        }
        if (a.isUnsigned() == b.isUnsigned()) {
            return a.bits() > b.bits() ? a : b;
        }
        DType unsigned = a.isUnsigned() ? a : b;
        DType signed = a.isUnsigned() ? b : a;
        if (signed.bits() > unsigned.bits()) {
            return signed;
        }
        return switch (unsigned.bits()) {
            case 8 -> DType.INT16;
            case 16 -> DType.INT32;
            case 32 -> DType.INT64;
            default -> DType.FLOAT32;
        };
    }

    /**
     * The dtype of an operation that gives floats: floats keep theirs, all else becomes float32.
     */
    public static DType floating(DType a) {
        return a.isFloat() || a.isComplex() ? a : DType.FLOAT32;
    }
}
