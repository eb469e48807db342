package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Scalar;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A sort: each line is copied into memory of its own, runs of 1, 2, 4, … elements are merged from
 * one half of it to the other, and the line is written back. The merges are those of the
 * interpreter, so that any comparator gives the same result, one that is no order too.
 */
final class SortSteps {
    /** Merges of a line whose length is only known when it runs: enough for any that fits. */
    private static final int MOST_MERGES = 48;

    private final Steps steps;
    private final Node node;
    private final SortLine line;
    private final Dim length;

    private SortSteps(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.line = new SortLine(steps, node);
        this.length = line.length();
    }

    static void write(Steps steps, Node node) {
        new SortSteps(steps, node).write();
    }

    private void write() {
        Axis in = steps.axis("n", length);
        steps.repeat(List.of(in), () -> line.setHalf(Dim.of(0), in.dim(), line.operands(in.dim())));
        Scalar last = merges();
        Axis out = steps.axis("n", length);
        steps.repeat(
                List.of(out),
                () -> line.setResults(out.dim(), line.half(last.asIndex(), out.dim())));
    }

    /** All merges; returns the half that holds the result. */
    private Scalar merges() {
        int count = MOST_MERGES;
        if (length.isConstant()) {
            count = 64 - Long.numberOfLeadingZeros(Math.max(1, length.constant()) - 1);
        }
        Scalar first = steps.constant(DType.INT64, 0);
        if (count == 0) {
            return first;
        }
        Axis merge = steps.axis("m", Dim.of(count));
        return steps.repeat(
                        List.of(merge),
                        List.of(first),
                        carried -> List.of(merge(merge, carried.getFirst())))
                .getFirst();
    }

    /** One pass over the line; returns the half that it wrote. */
    private Scalar merge(Axis merge, Scalar from) {
        Scalar one = number(1);
        Scalar width = steps.binary(Binary.Kind.SHIFT_LEFT, one, steps.index(merge.dim()));
        Scalar to = steps.binary(Binary.Kind.SUBTRACT, one, from);
        Dim extent = length;
        if (!length.isConstant()) {
            // nothing is left to merge once a run is the line
            Scalar needed = steps.compare(Compare.Direction.LT, width, steps.index(length));
            Scalar open = steps.select(needed, number(Long.MAX_VALUE >> 2), number(0));
            extent = length.min(open.asIndex());
            to = steps.select(needed, to, from);
        }
        Scalar target = to;
        Axis k = steps.axis("k", extent);
        steps.repeat(
                List.of(k),
                List.of(number(0), number(0)),
                carried -> step(k, width, from, target, carried));
        return to;
    }

    private List<Scalar> step(Axis k, Scalar width, Scalar from, Scalar to, List<Scalar> carried) {
        Scalar position = steps.index(k.dim());
        Scalar size = steps.index(length);
        Scalar two = steps.binary(Binary.Kind.ADD, width, width);
        Scalar mask = steps.binary(Binary.Kind.SUBTRACT, number(0), two);
        Scalar begin = steps.binary(Binary.Kind.AND, position, mask);
        Scalar middle =
                steps.binary(
                        Binary.Kind.MINIMUM, steps.binary(Binary.Kind.ADD, begin, width), size);
        Scalar end =
                steps.binary(Binary.Kind.MINIMUM, steps.binary(Binary.Kind.ADD, begin, two), size);
        Scalar isFirst = steps.compare(Compare.Direction.EQ, position, begin);
        Scalar left = steps.select(isFirst, begin, carried.get(0));
        Scalar right = steps.select(isFirst, middle, carried.get(1));
        // a run that is used up is not asked, but its place is read all the same
        Scalar most = steps.binary(Binary.Kind.SUBTRACT, size, number(1));
        Dim leftAt = steps.binary(Binary.Kind.MINIMUM, left, most).asIndex();
        Dim rightAt = steps.binary(Binary.Kind.MINIMUM, right, most).asIndex();
        List<Scalar> lefts = line.half(from.asIndex(), leftAt);
        List<Scalar> rights = line.half(from.asIndex(), rightAt);
        List<Scalar> args = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            args.add(rights.get(i));
            args.add(lefts.get(i));
        }
        Scalar less = steps.region(node.regions().getFirst(), args).getFirst();
        Scalar open = steps.compare(Compare.Direction.LT, right, end);
        Scalar takes =
                steps.binary(
                        Binary.Kind.OR,
                        steps.compare(Compare.Direction.EQ, left, middle),
                        steps.binary(Binary.Kind.AND, open, less));
        List<Scalar> taken = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            taken.add(steps.select(takes, rights.get(i), lefts.get(i)));
        }
        line.setHalf(to.asIndex(), k.dim(), taken);
        Scalar step = steps.convert(DType.INT64, takes);
        Scalar nextLeft =
                steps.binary(
                        Binary.Kind.ADD, left, steps.binary(Binary.Kind.SUBTRACT, number(1), step));
        return List.of(nextLeft, steps.binary(Binary.Kind.ADD, right, step));
    }

    private Scalar number(long value) {
        return steps.constant(DType.INT64, value);
    }
}
