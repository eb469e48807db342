package org.keratin.tests.random;

import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.RngBitGenerator;
import org.keratin.runtime.DType;

/** Random bits: their definition is exact. */
final class Randomness {
    private Randomness() {}

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
