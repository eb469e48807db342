package org.keratin.kernel.target;

import org.keratin.runtime.DType;

/**
 * The type of a register: {@code lanes} elements of {@code dtype}; one lane is a scalar. BOOL is
 * one bit in a register (a mask where it has lanes) and one byte in memory. Offsets and indices are
 * INT64.
 */
public record VType(DType dtype, int lanes) {
    public static final VType INDEX = new VType(DType.INT64, 1);
    public static final VType BIT = new VType(DType.BOOL, 1);

    public VType {
        if (lanes < 1) {
            throw new IllegalArgumentException("lanes must be at least 1, received " + lanes);
        }
    }

    public boolean isScalar() {
        return lanes == 1;
    }

    public VType withDtype(DType other) {
        return new VType(other, lanes);
    }

    public VType withLanes(int other) {
        return new VType(dtype, other);
    }

    @Override
    public String toString() {
        return lanes == 1 ? dtype.stablehloName() : lanes + "x" + dtype.stablehloName();
    }
}
