package org.keratin.passes.legalize;

import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.RngBitGenerator;
import org.keratin.passes.Walk;

/**
 * How many places of a program may draw random numbers: each is written out in some 400 nodes
 * (Threefry's twenty rounds), so that thousands, which no model has, would exhaust memory.
 */
public final class DrawLimit {
    private static final int MOST = 512;

    private DrawLimit() {}

    /** What a program with too many is refused with; empty where it may be compiled. */
    public static String refusal(Module module) {
        int[] draws = {0};
        for (Func func : module.funcs()) {
            Walk.nodes(
                    func.body(),
                    node -> {
                        if (node.op() instanceof Rng || node.op() instanceof RngBitGenerator) {
                            draws[0]++;
                        }
                    });
        }
        return draws[0] <= MOST
                ? ""
                : "random numbers drawn at "
                        + draws[0]
                        + " places, where at most "
                        + MOST
                        + " are compiled";
    }
}
