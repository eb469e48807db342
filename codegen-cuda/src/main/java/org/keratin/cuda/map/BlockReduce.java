package org.keratin.cuda.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Neutral;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.FlatAxes;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Reductions by all lanes of a block; every lane ends with the result.
 *
 * <p>In order: the lanes compute a chunk of values into shared memory, then each folds the chunk,
 * ascending (all read the same element at once, which shared memory broadcasts). As a tree, where
 * the order is free: each lane folds every n-th element, a warp folds its lanes by shuffles, and
 * the warps' results meet in shared memory. The tree depends on the block's size alone.
 */
final class BlockReduce {
    private final TargetBuilder b;
    private final BodyEmitter body;
    private final GpuTarget target;
    private final int threads;

    BlockReduce(TargetBuilder b, BodyEmitter body, GpuTarget target, int threads) {
        this.b = b;
        this.body = body;
        this.target = target;
        this.threads = threads;
    }

    /** Emits the reduction and defines its results; control flow is uniform here. */
    void emit(Stmt.Reduce reduce, Reg lane) {
        Long identity = identityOfTree(reduce);
        List<Reg> results =
                identity == null ? ordered(reduce, lane) : List.of(tree(reduce, lane, identity));
        for (int i = 0; i < results.size(); i++) {
            body.define(reduce.out().get(i), results.get(i));
        }
    }

    /** The neutral element where the tree may be taken, else null. */
    private @Nullable Long identityOfTree(Stmt.Reduce reduce) {
        if (reduce.out().size() != 1) {
            return null;
        }
        // what a shuffle takes
        DType dtype = reduce.out().getFirst().dtype();
        if (dtype != DType.FLOAT32 && dtype != DType.INT32) {
            return null;
        }
        return Neutral.ofTree(reduce.combiner(), dtype, target.strict());
    }

    private Reg tree(Stmt.Reduce reduce, Reg lane, long identity) {
        DType dtype = reduce.out().getFirst().dtype();
        VType type = new VType(dtype, 1);
        FlatAxes elements = new FlatAxes(reduce.axes());
        Reg neutral = b.constant(type, identity);
        Reg partial =
                b.loop(
                                lane,
                                b.dims().emit(elements.extent()),
                                b.index(threads),
                                List.of(neutral),
                                (flat, carried) -> {
                                    elements.bind(b, flat);
                                    return body.combine(reduce.combiner(), carried, step(reduce));
                                })
                        .getFirst();
        for (int distance = GpuTarget.WARP / 2; distance > 0; distance /= 2) {
            Reg other = b.fresh(type);
            Reg mask = b.constant(new VType(DType.INT32, 1), distance);
            b.add(new Inst.Intrinsic(List.of(other), "shfl.sync.bfly", List.of(partial, mask)));
            partial = fold(reduce, partial, other);
        }
        int warps = threads / GpuTarget.WARP;
        if (warps > 1) {
            partial = acrossWarps(reduce, lane, partial, warps);
        }
        return fold(reduce, body.value(reduce.init().getFirst()), partial);
    }

    private Reg acrossWarps(Stmt.Reduce reduce, Reg lane, Reg partial, int warps) {
        Mem shared = shared(reduce.out().getFirst(), warps);
        Reg warpSize = b.index(GpuTarget.WARP);
        Reg warp = b.apply(Prim.UDIV, lane, warpSize);
        Reg inWarp = b.apply(Prim.ISUB, lane, b.imul(warp, warpSize));
        Reg first = b.apply(Prim.IEQ, inWarp, b.index(0));
        b.branch(first, () -> b.store(shared, warp, partial, null, bytes(shared)), () -> {});
        b.barrier();
        Reg all = b.load(shared, b.index(0), 1, null, bytes(shared));
        for (int i = 1; i < warps; i++) {
            all = fold(reduce, all, b.load(shared, b.index(i), 1, null, bytes(shared)));
        }
        return all;
    }

    private Reg fold(Stmt.Reduce reduce, Reg acc, Reg value) {
        return body.combine(reduce.combiner(), List.of(acc), List.of(value)).getFirst();
    }

    /** The values of the step whose axes are bound now. */
    private List<Reg> step(Stmt.Reduce reduce) {
        body.emit(reduce.body(), Point.SINGLE);
        List<Reg> values = new ArrayList<>();
        for (Scalar scalar : reduce.yields()) {
            values.add(body.value(scalar));
        }
        return values;
    }

    private List<Reg> ordered(Stmt.Reduce reduce, Reg lane) {
        FlatAxes elements = new FlatAxes(reduce.axes());
        Dim size = elements.extent();
        List<Mem> chunk = new ArrayList<>();
        List<Reg> inits = new ArrayList<>();
        for (int i = 0; i < reduce.out().size(); i++) {
            chunk.add(shared(reduce.yields().get(i), threads));
            inits.add(body.value(reduce.init().get(i)));
        }
        Reg extent = b.dims().emit(size);
        return b.loop(
                b.index(0),
                extent,
                b.index(threads),
                inits,
                (base, accs) -> {
                    Reg flat = b.iadd(base, lane);
                    Runnable compute =
                            () -> {
                                elements.bind(b, flat);
                                List<Reg> values = step(reduce);
                                for (int i = 0; i < values.size(); i++) {
                                    b.store(
                                            chunk.get(i),
                                            lane,
                                            values.get(i),
                                            null,
                                            bytes(chunk.get(i)));
                                }
                            };
                    if (size.mod(threads).equals(Dim.of(0))) {
                        compute.run();
                    } else {
                        b.branch(b.apply(Prim.SLT, flat, extent), compute, () -> {});
                    }
                    b.barrier();
                    Reg count = b.smin(b.index(threads), b.apply(Prim.ISUB, extent, base));
                    List<Reg> folded =
                            b.loop(
                                    b.index(0),
                                    count,
                                    b.index(1),
                                    accs,
                                    (at, carried) -> {
                                        List<Reg> values = new ArrayList<>();
                                        for (Mem mem : chunk) {
                                            values.add(b.load(mem, at, 1, null, bytes(mem)));
                                        }
                                        return body.combine(reduce.combiner(), carried, values);
                                    });
                    // the next chunk overwrites this one
                    b.barrier();
                    return folded;
                });
    }

    private Mem shared(Scalar of, int elements) {
        return b.local("reduce" + of.id(), of.dtype(), Mem.Space.SHARED, elements);
    }

    private static int bytes(Mem mem) {
        return mem.dtype().byteSize();
    }
}
