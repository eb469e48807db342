package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.ReducePrecision;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** What looks at the bits of an element. */
final class Bits {
    private Bits() {}

    static void any(Generator g) {
        if (g.chance(2)) {
            precision(g);
        } else {
            bitcast(g);
        }
    }

    private static void precision(Generator g) {
        Value x = g.any(t -> t.dtype().isFloat());
        if (x != null) {
            g.add(
                    new ReducePrecision(
                            1 + g.random().nextInt(11), g.random().nextInt(g.chance(2) ? 53 : 12)),
                    x);
        }
    }

    private static void bitcast(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        boolean complex = type.dtype().isComplex();
        List<DType> targets =
                new ArrayList<>(
                        complex
                                ? Types.COMPLEX
                                : g.style() == Generator.Style.NARROW ? Types.NARROW : Types.REAL);
        DType to = g.pick(targets);
        int from = type.dtype().bits();
        List<Dim> dims = new ArrayList<>(type.dims());
        if (type.dtype().isBool()) {
            g.add(new BitcastConvert(type), x);
            return;
        }
        if (from > to.bits()) {
            if (from % to.bits() != 0) {
                return;
            }
            dims.add(Dim.of(from / to.bits()));
        } else if (from < to.bits()) {
            if (to.bits() % from != 0
                    || dims.isEmpty()
                    || !dims.removeLast().equals(Dim.of(to.bits() / from))) {
                return;
            }
        }
        g.add(new BitcastConvert(new TensorType(to, dims)), Elementwise.definite(g, x));
    }
}
