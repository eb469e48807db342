package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.List;
import org.keratin.kernel.GroupProduct;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * A step of a contraction by products of groups. Processors multiply an unsigned byte by a signed
 * one: where both factors are of one kind, the left one is moved by 128 to the other kind, which
 * flips its highest bit, and each column begins with 128 times its own sum taken away (or added).
 * Sums wrap, so this is exact.
 */
final class GroupStep {
    private static final int HIGH_BIT = 0x80;

    private final TargetBuilder b;
    private final VType accType;
    private final int size;
    private final DType lhs;
    private final boolean biased;

    GroupStep(TargetBuilder b, ContractionShape shape, Kernel kernel, VType accType) {
        this.b = b;
        this.accType = accType;
        this.size = shape.groupSize();
        DType left = kernel.params().get(shape.contract().lhs().param()).dtype();
        DType right = kernel.params().get(shape.contract().rhs().param()).dtype();
        this.biased = shape.product() == GroupProduct.BYTES && left == right;
        this.lhs = !biased ? left : left == DType.INT8 ? DType.UINT8 : DType.INT8;
    }

    int size() {
        return size;
    }

    boolean isBiased() {
        return biased;
    }

    /** A row's group for every column, moved to the other kind of byte where that is needed. */
    Reg row(Reg group) {
        Reg moved = group;
        if (biased) {
            Reg bits = b.apply(group.type().withDtype(lhs), Prim.BITCAST, group);
            moved = b.apply(Prim.XOR, bits, b.constant(bits.type(), HIGH_BIT));
        }
        return b.splat(moved, size * accType.lanes());
    }

    Reg add(Reg group, Reg column, Reg acc) {
        return b.dot(group, column, acc);
    }

    /**
     * Takes from the sums the products of the columns and the bias: as an unsigned byte it is 128,
     * as a signed one -128, which is what the left factor was moved by.
     */
    List<Reg> bias(List<Reg> sums, List<Reg> columns) {
        Reg bias = b.constant(new VType(lhs, size * accType.lanes()), HIGH_BIT);
        Reg zero = b.constant(accType, 0);
        List<Reg> next = new ArrayList<>();
        for (int v = 0; v < columns.size(); v++) {
            next.add(b.apply(Prim.ISUB, sums.get(v), b.dot(bias, columns.get(v), zero)));
        }
        return next;
    }
}
