package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.TopK;
import org.keratin.runtime.Dim;

/**
 * What an op of symbolic sizes needs of them so that it has a meaning, and reads no memory but its
 * operands'. Where all sizes are numbers the op's constraints say the same.
 */
final class SizeBounds {
    /**
     * @param size must not be negative
     * @param message what is wrong where it is; {@code {0}} stands for the first of the values
     */
    record Bound(Dim size, String message, List<Dim> values) {}

    private final String name;
    private final String place;
    private final List<Bound> bounds = new ArrayList<>();

    private SizeBounds(Node written) {
        name = written.op().name();
        place = written.location().suffix();
    }

    /**
     * The bounds of a node.
     *
     * @param written what the text has in its place, named in messages
     */
    static List<Bound> of(Node node, Node written) {
        SizeBounds all = new SizeBounds(written);
        switch (node.op()) {
            case Slice op -> all.slice(op, node.operand(0).tensorType());
            case DynamicSlice op -> all.fits(op.sizes(), node.operand(0).tensorType());
            case DynamicUpdateSlice op ->
                    all.fits(node.operand(1).tensorType().dims(), node.operand(0).tensorType());
            case Gather op -> all.gather(op, node);
            case TopK op -> all.topK(op.k(), node.operand(0).tensorType());
            default -> {}
        }
        for (Type type : node.types()) {
            if (type instanceof TensorType tensor) {
                for (int d = 0; d < tensor.rank(); d++) {
                    all.add(
                            tensor.dim(d),
                            "the size of dimension " + d + " of the result is negative: {0}",
                            tensor.dim(d));
                }
            }
        }
        return all.bounds;
    }

    private void add(Dim size, String what, Dim... values) {
        boolean known =
                size.symbols().stream().noneMatch(symbol -> symbol.startsWith("?"))
                        && !SizeArithmetic.isData(size);
        if (known && !size.isConstant()) {
            bounds.add(new Bound(size, name + ": " + what + place, List.of(values)));
        }
    }

    private void slice(Slice op, TensorType operand) {
        for (int d = 0; d < operand.rank(); d++) {
            Dim start = op.start().get(d);
            Dim limit = op.limit().get(d);
            Dim size = operand.dim(d);
            String what =
                    "slice_c3: needs 0 <= start <= limit <= size in dimension "
                            + d
                            + ", received [{0}:{1}] of {2}";
            add(start, what, start, limit, size);
            add(limit.minus(start), what, start, limit, size);
            add(size.minus(limit), what, start, limit, size);
        }
    }

    private void fits(List<Dim> sizes, TensorType operand) {
        for (int d = 0; d < operand.rank(); d++) {
            String what = "a slice of {0} does not fit dimension " + d + ", whose size is {1}";
            add(sizes.get(d), what, sizes.get(d), operand.dim(d));
            add(operand.dim(d).minus(sizes.get(d)), what, sizes.get(d), operand.dim(d));
        }
    }

    private void topK(long k, TensorType operand) {
        Dim size = operand.dim(operand.rank() - 1);
        add(size.minus(k), "k of {0} exceeds the last dimension's size {1}", Dim.of(k), size);
    }

    private void gather(Gather op, Node node) {
        TensorType operand = node.operand(0).tensorType();
        fits(op.sliceSizes(), operand);
        for (int d = 0; d < operand.rank(); d++) {
            if (!op.dims().inWindow(d)) {
                Dim slice = op.sliceSizes().get(d);
                add(
                        Dim.of(1).minus(slice),
                        "the slice size of dimension " + d + " must be at most 1, received {0}",
                        slice);
                if (op.dims().indexed().contains(d)
                        && node.tensorType().dims().stream()
                                .allMatch(dim -> dim.minus(1).isNonNegative())) {
                    add(
                            operand.dim(d).minus(1),
                            "dimension " + d + " of size {0} has no element to take",
                            operand.dim(d));
                }
            }
        }
    }
}
