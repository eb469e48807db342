package org.keratin.tests.random;

import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;

/** Makes complex numbers of real ones and takes them apart. */
final class Complexes {
    private Complexes() {}

    static void any(Generator g) {
        Value z = g.chance(2) ? g.any(t -> t.dtype().isComplex()) : null;
        if (z != null) {
            g.add(new Unary(g.chance(2) ? Unary.Kind.REAL : Unary.Kind.IMAG), z);
            return;
        }
        Value x = g.any(t -> t.dtype() == DType.FLOAT32 || t.dtype() == DType.FLOAT64);
        if (x != null) {
            TensorType type = x.tensorType();
            g.add(new Binary(Binary.Kind.COMPLEX), x, g.ofType(type));
        }
    }
}
