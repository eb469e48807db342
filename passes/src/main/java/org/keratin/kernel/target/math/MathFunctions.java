package org.keratin.kernel.target.math;

import org.keratin.ir.IrException;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;

/** Transcendental functions as expansions into primitives, on FLOAT32 and FLOAT64 of any number of lanes. */
public final class MathFunctions {
    private MathFunctions() {}

    /** Emits a function of one argument; the result has the argument's type. */
    public static Reg unary(TargetBuilder b, Unary.Kind kind, Reg x) {
        throw new IrException(kind.mnemonic() + " on " + x.type() + " has no expansion: use jit_compile false");
    }

    /** Emits power or atan2. */
    public static Reg binary(TargetBuilder b, Binary.Kind kind, Reg x, Reg y) {
        throw new IrException(kind.mnemonic() + " on " + x.type() + " has no expansion: use jit_compile false");
    }
}
