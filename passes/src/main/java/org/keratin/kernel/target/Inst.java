package org.keratin.kernel.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim;

/** One instruction of the target level. Structured: loops and branches hold their bodies. */
public sealed interface Inst {
    /** A literal in every lane: the element's bits in the low end. */
    record Const(Reg out, long bits) implements Inst {}

    /** 0, 1, 2, … over the lanes, of an integer dtype. */
    record Lanes(Reg out) implements Inst {}

    /** A scalar in every lane; a vector of fewer lanes again and again. */
    record Splat(Reg out, Reg scalar) implements Inst {}

    /** One lane of a vector. */
    record Extract(Reg out, Reg vector, int lane) implements Inst {}

    /** Lane i of out is lane lanes[i] of a followed by b. */
    record Shuffle(Reg out, Reg a, Reg b, List<Integer> lanes) implements Inst {}

    record Apply(Reg out, Prim prim, List<Reg> args) implements Inst {
        public Apply {
            args = List.copyOf(args);
        }
    }

    /**
     * Products of groups: {@code out[i] = acc[i] + Σ a[g·i + j] · b[g·i + j]} over the {@code j <
     * g} elements of a group. Integers, each factor of its own signedness, wrap at the width of the
     * sum; BFLOAT16 factors are added one by one, fused, subnormals perhaps as 0.
     */
    record Dot(Reg out, Reg a, Reg b, Reg acc) implements Inst {
        public Dot {
            if (a.type().lanes() != b.type().lanes()
                    || a.type().lanes() % acc.type().lanes() != 0) {
                throw new IllegalArgumentException(
                        "no groups of " + acc.type() + " in " + a.type() + " and " + b.type());
            }
        }

        /** Elements of a group. */
        public int group() {
            return a.type().lanes() / acc.type().lanes();
        }
    }

    /** A value that is known outside: thread numbers, symbols. */
    record Special(Reg out, Source source, @Nullable String symbol) implements Inst {}

    /** What {@link Special} reads. All are INT64. */
    enum Source {
        /** CPU: this thread's number in the step; its count is THREADS. */
        THREAD,
        THREADS,
        /** A dimension symbol's value. */
        SYMBOL,
        /** GPU. */
        BLOCK_X,
        BLOCK_Y,
        BLOCK_Z,
        GRID_X,
        LANE_X,
        LANE_Y,
        BLOCK_DIM_X,
        BLOCK_DIM_Y
    }

    /**
     * Reads consecutive elements from {@code offset} (in elements; a scalar INT64).
     *
     * @param mask lanes that are false are not touched and read 0; null reads all
     * @param alignment bytes that the address is known to be a multiple of
     */
    record Load(Reg out, Mem mem, Reg offset, @Nullable Reg mask, int alignment) implements Inst {}

    /** Reads one element per lane; {@code offsets} is a vector of INT64. Masked lanes read 0. */
    record Gather(Reg out, Mem mem, Reg offsets, @Nullable Reg mask) implements Inst {}

    record Store(Mem mem, Reg offset, Reg value, @Nullable Reg mask, int alignment)
            implements Inst {}

    /** Writes one element per lane, in lane order. */
    record Scatter(Mem mem, Reg offsets, Reg value, @Nullable Reg mask) implements Inst {}

    /** Asks for the cache line of an element, to read it: level 1 near, 2 or 3 farther. */
    record Prefetch(Mem mem, Reg offset, int level) implements Inst {}

    /**
     * {@code for (iv = lower; iv < upper; iv += step)} with loop-carried registers.
     *
     * @param step positive
     */
    record For(Reg iv, Reg lower, Reg upper, Reg step, List<Carried> carried, List<Inst> body)
            implements Inst {
        public For {
            carried = List.copyOf(carried);
            body = List.copyOf(body);
        }
    }

    /**
     * A register that goes round a loop.
     *
     * @param inside the value during a round
     * @param init the value of the first round
     * @param next the value of the next round, defined in the body (or {@code inside})
     * @param out the value after the loop
     */
    record Carried(Reg inside, Reg init, Reg next, Reg out) {}

    /** Branches on a scalar BOOL. */
    record If(Reg condition, List<Inst> then, List<Inst> otherwise, List<Merge> merges)
            implements Inst {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
            merges = List.copyOf(merges);
        }
    }

    /** A value that depends on the branch taken. */
    record Merge(Reg out, Reg then, Reg otherwise) {}

    /**
     * All threads of the step (CPU) or of the block (GPU) arrive before one leaves; memory is
     * visible after it.
     */
    record Barrier() implements Inst {}

    /** A declared intrinsic of one target, with a meaning in the interpreter (mma.sync, shfl). */
    record Intrinsic(List<Reg> out, String name, List<Reg> args) implements Inst {
        public Intrinsic {
            out = List.copyOf(out);
            args = List.copyOf(args);
        }
    }

    /** A remark in the printed forms. */
    record Comment(String text) implements Inst {}

    /** How many blocks and lanes a GPU function runs on; symbols allowed in the grid. */
    record Launch(Dim gridX, Dim gridY, Dim gridZ, int blockX, int blockY) {}
}
