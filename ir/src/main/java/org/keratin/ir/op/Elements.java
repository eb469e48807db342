package org.keratin.ir.op;

import org.keratin.runtime.DType;

/** Groups of element types, as constraints of the specification name them. */
public enum Elements {
    BOOL,
    SIGNED,
    UNSIGNED,
    FLOAT,
    COMPLEX,
    STRING;

    public static Elements of(DType dtype) {
        if (dtype.isBool()) {
            return BOOL;
        } else if (dtype.isFloat()) {
            return FLOAT;
        } else if (dtype.isComplex()) {
            return COMPLEX;
        } else if (dtype.isString()) {
            return STRING;
        }
        return dtype.isUnsigned() ? UNSIGNED : SIGNED;
    }
}
