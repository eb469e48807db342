package org.keratin.kernel.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim;

/** Reads and writes an element for each lane, in the cheapest form that the index allows. */
final class LaneMemory {
    private final String kernel;
    private final TargetBuilder b;
    private final LaneIndices indices;

    /**
     * @param kernel the kernel's name
     */
    LaneMemory(String kernel, TargetBuilder b, LaneIndices indices) {
        this.kernel = kernel;
        this.b = b;
        this.indices = indices;
    }

    /**
     * Where no lane of a masked vector may be on, it is read from the array's beginning: processors
     * take microseconds to find out that a vector without lanes lies in memory that is not there.
     *
     * @param some false only where no lane is on; null where some lane always is
     */
    Reg load(Mem mem, Dim offset, Point point, @Nullable Reg mask, @Nullable Reg some) {
        if (!indices.varies(offset, point)) {
            return b.load(mem, b.dims().emit(offset), 1, null, mem.dtype().byteSize());
        }
        if (indices.isContiguous(offset, 1, point)) {
            Reg start = start(offset, some);
            return b.load(mem, start, point.lanes(), mask, mem.dtype().byteSize());
        }
        if (indices.isContiguous(offset, -1, point)) {
            Reg start = start(offset.minus(point.lanes() - 1), some);
            Reg turned = mask == null ? null : reversed(b, mask);
            return reversed(b, b.load(mem, start, point.lanes(), turned, mem.dtype().byteSize()));
        }
        if (indices.isEverySecond(offset, point)) {
            return everySecond(mem, start(offset, some), point.lanes(), mask);
        }
        return b.gather(mem, indices.vector(offset, point), mask);
    }

    private Reg start(Dim offset, @Nullable Reg some) {
        Reg start = b.dims().emit(offset);
        return some == null ? start : b.apply(Prim.SELECT, some, start, b.index(0));
    }

    /**
     * Lanes two elements apart: two overlapping vectors, and every second lane of both. Nothing is
     * read behind the last lane's element.
     */
    private Reg everySecond(Mem mem, Reg offset, int lanes, @Nullable Reg mask) {
        int size = mem.dtype().byteSize();
        Reg low = b.load(mem, offset, lanes, spread(mask, lanes, 0), size);
        Reg at = b.iadd(offset, b.index(lanes - 1));
        Reg high = b.load(mem, at, lanes, spread(mask, lanes, lanes - 1), size);
        List<Integer> even = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            even.add(2 * i < lanes ? 2 * i : lanes + 2 * i - (lanes - 1));
        }
        return b.shuffle(low, high, even);
    }

    /** The mask of every second element, from element {@code first} on, in lanes one apart. */
    private @Nullable Reg spread(@Nullable Reg mask, int lanes, int first) {
        if (mask == null) {
            return null;
        }
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            from.add((first + i) % 2 == 0 ? (first + i) / 2 : lanes);
        }
        return b.shuffle(mask, b.constant(mask.type(), 0), from);
    }

    /**
     * @throws IllegalStateException if lanes would write one element
     */
    void store(Mem mem, Dim offset, Reg value, Point point, @Nullable Reg mask) {
        if (!indices.varies(offset, point)) {
            if (point.lanes() > 1) {
                throw new IllegalStateException(
                        "kernel "
                                + kernel
                                + ": all lanes of "
                                + point.axis()
                                + " store to one element");
            }
            b.store(mem, b.dims().emit(offset), value, null, mem.dtype().byteSize());
        } else if (indices.isContiguous(offset, 1, point)) {
            b.store(
                    mem,
                    b.dims().emit(offset),
                    b.splat(value, point.lanes()),
                    mask,
                    mem.dtype().byteSize());
        } else if (indices.isContiguous(offset, -1, point)) {
            Reg start = b.dims().emit(offset.minus(point.lanes() - 1));
            Reg backwards = reversed(b, b.splat(value, point.lanes()));
            Reg turned = mask == null ? null : reversed(b, mask);
            b.store(mem, start, backwards, turned, mem.dtype().byteSize());
        } else {
            b.add(
                    new Inst.Scatter(
                            mem,
                            indices.vector(offset, point),
                            b.splat(value, point.lanes()),
                            mask));
        }
    }

    /** The lanes in the other order. */
    static Reg reversed(TargetBuilder b, Reg vector) {
        int lanes = vector.type().lanes();
        List<Integer> order = new ArrayList<>();
        for (int i = lanes - 1; i >= 0; i--) {
            order.add(i);
        }
        return b.shuffle(vector, vector, order);
    }
}
