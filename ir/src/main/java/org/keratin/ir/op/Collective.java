package org.keratin.ir.op;

import org.keratin.ir.Op;

/** An op in which processes exchange values. Spec: "Distributed computing". */
public sealed interface Collective extends Op.Evaluable
        permits AllGather,
                AllReduce,
                AllToAll,
                CollectiveBroadcast,
                CollectivePermute,
                CollectiveReduce,
                ReduceScatter {
    /** How the one process that runs here takes part. */
    enum Part {
        /** By itself: each result is its operand, in the result's element type. */
        ALONE,
        /** Not at all: each result is zero. */
        NONE,
        /** With others, so that it cannot run here. */
        TOGETHER
    }

    Part part();
}
