package org.keratin.tests.random;

import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.ChloBroadcast;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.RngBitGenerator;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Random bits, whose definition is exact, and random numbers, whose is not. */
final class Randomness {
    private Randomness() {}

    /**
     * Numbers of which one is as good as another, made into something that has one answer: those of
     * a range of one number, or of no deviation, or whether each lies where it must.
     */
    static void drawn(Generator g) {
        TensorType type = g.boundSymbols(g.randomType()).withDtype(g.pick(Types.DRAWN));
        if (!type.isStatic() || g.depth() > 0) {
            return;
        }
        DType dtype = type.dtype();
        Value shape = Dynamic.vector(g, type.dims().stream().map(Dim::constant).toList());
        long least = g.random().nextInt(dtype.isBool() ? 1 : 50);
        Value from = Bodies.made(g.add(Constant.scalar(dtype, least)));
        boolean normal = dtype.isFloat() && g.chance(2);
        Value to = Bodies.made(g.add(Constant.scalar(dtype, normal ? 0 : least + 1)));
        Rng.Distribution distribution = normal ? Rng.Distribution.NORMAL : Rng.Distribution.UNIFORM;
        if (normal || !dtype.isFloat()) {
            g.add(new Rng(distribution, type), from, to, shape);
            return;
        }
        Value drawn = g.builder().emit(new Rng(distribution, type), from, to, shape);
        Compare below = new Compare(Compare.Direction.LT, Compare.Type.FLOAT);
        Compare notBelow = new Compare(Compare.Direction.GE, Compare.Type.FLOAT);
        boolean upper = g.chance(2);
        g.add(new ChloBroadcast(upper ? below : notBelow, null), drawn, upper ? to : from);
    }

    static void bits(Generator g) {
        String algorithm = g.pick(List.of("DEFAULT", "THREE_FRY", "PHILOX"));
        long words = algorithm.equals("PHILOX") && g.chance(2) ? 3 : 2;
        TensorType state = TensorType.of(DType.UINT64, words);
        TensorType output = g.boundSymbols(g.randomType()).withDtype(g.pick(Types.UNSIGNED));
        Value initial = g.ofType(state);
        if (output.isStatic()) {
            g.add(new RngBitGenerator(algorithm, state, output), List.of(initial), List.of());
        }
    }
}
