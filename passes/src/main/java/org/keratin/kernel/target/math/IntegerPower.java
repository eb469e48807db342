package org.keratin.kernel.target.math;

import java.util.List;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;

/** Integer power by squaring, wrapping. A negative exponent gives 0, but for the bases 1 and -1. */
final class IntegerPower {
    private IntegerPower() {}

    static Reg emit(TargetBuilder b, Reg base, Reg exponent) {
        VType type = base.type();
        Reg zero = b.constant(type, 0);
        Reg one = b.constant(type, 1);
        int bits = type.dtype().bits();
        List<Reg> powers =
                b.loop(
                        b.index(0),
                        b.index(bits),
                        b.index(1),
                        List.of(one, base, exponent),
                        (i, c) -> {
                            Reg product = b.apply(Prim.IMUL, c.get(0), c.get(1));
                            Reg take = b.apply(Prim.INE, b.apply(Prim.AND, c.get(2), one), zero);
                            return List.of(
                                    b.apply(Prim.SELECT, take, product, c.get(0)),
                                    b.apply(Prim.IMUL, c.get(1), c.get(1)),
                                    b.apply(Prim.LSHR, c.get(2), one));
                        });
        if (type.dtype().isUnsigned()) {
            return powers.getFirst();
        }
        // The loop takes a negative exponent as unsigned, which has the same parity: right for 1
        // and -1.
        Reg minusOne = b.constant(type, -1);
        Reg unit =
                b.apply(Prim.OR, b.apply(Prim.IEQ, base, one), b.apply(Prim.IEQ, base, minusOne));
        Reg vanishes =
                b.apply(Prim.AND, b.apply(Prim.SLT, exponent, zero), b.apply(Prim.NOT, unit));
        return b.apply(Prim.SELECT, vanishes, zero, powers.getFirst());
    }
}
