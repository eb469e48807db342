package org.keratin.ir.op;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keratin.runtime.DType;

/** Groups of element types, as constraints of the specification name them. */
public enum Elements {
    BOOL,
    SIGNED,
    UNSIGNED,
    FLOAT,
    COMPLEX,
    STRING;

    /** The groups as a message names them. */
    static String words(Collection<Elements> groups) {
        return groups.stream()
                .sorted()
                .map(group -> group.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

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
