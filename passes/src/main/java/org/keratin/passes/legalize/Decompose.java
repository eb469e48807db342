package org.keratin.passes.legalize;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.ir.op.RngBitGenerator;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;

/**
 * Rewrites derived ops, and random bits by Threefry, to elementwise and data movement ops: no
 * backend needs a kernel.
 */
public final class Decompose implements Pass {
    @Override
    public String id() {
        return "decompose";
    }

    @Override
    public Module run(Module module, PassContext context) {
        Module current = module;
        // A derived op may decompose into derived ops.
        for (int round = 0; round < 8; round++) {
            Module next = Rewriter.run(current, Decompose::rewrite);
            if (next == current) {
                return current;
            }
            current = next;
        }
        return current;
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        return switch (node.op()) {
            case Op.Derived derived -> derived.decompose(b, node, in);
            // rng_bit_generator(state) => threefry2x32 of key and counters
            case RngBitGenerator rng when !rng.algorithm().equals("PHILOX") ->
                    Threefry.emit(b, in.getFirst(), rng.output(), rng.splitDimension());
            default -> null;
        };
    }
}
