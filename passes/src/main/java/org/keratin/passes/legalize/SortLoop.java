package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.Dim;

/**
 * A stable merge sort as two loops: over the lengths of sorted runs, which double, and over the
 * elements that a pass merges.
 */
final class SortLoop {
    private final Block comparator;
    private final Value length;
    private final Value total;

    private SortLoop(Block comparator, Value length, Value total) {
        this.comparator = comparator;
        this.length = length;
        this.total = total;
    }

    static List<Value> emit(Builder b, Sort op, Node node, List<Value> in) {
        TensorType type = in.getFirst().tensorType();
        int along = op.dimension() < 0 ? op.dimension() + type.rank() : op.dimension();
        Dim size = type.rank() == 0 ? Dim.of(1) : type.dim(along);
        if (type.size().equals(Dim.of(0)) || size.equals(Dim.of(1))) {
            return in;
        }
        List<Integer> order = new ArrayList<>();
        List<Dim> dims = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            if (d != along) {
                order.add(d);
                dims.add(type.dim(d));
            }
        }
        order.add(along);
        dims.add(size);
        Reals r = new Reals(b);
        List<Value> rows = new ArrayList<>();
        in.forEach(x -> rows.add(ElementLoop.row(b, r.transpose(x, order))));
        Block comparator = node.regions().getFirst();
        Value length = r.count(size);
        SortLoop sort = new SortLoop(comparator, length, r.count(type.size()));
        List<Value> results = new ArrayList<>();
        for (Value row : sort.passes(b, rows)) {
            Value sorted = r.reshape(row, dims);
            results.add(r.transpose(sorted, new Transpose(order).inverse().permutation()));
        }
        return results;
    }

    private List<Value> passes(Builder b, List<Value> rows) {
        List<Value> carried = new ArrayList<>();
        carried.add(new Reals(b).fill(ElementLoop.INDEX, 1L));
        carried.addAll(rows);
        List<Value> sorted =
                ElementLoop.loop(
                        b,
                        carried,
                        (test, now) ->
                                new Reals(test)
                                        .compare(Compare.Direction.LT, now.getFirst(), length),
                        (body, now) -> {
                            Reals r = new Reals(body);
                            Value run = now.getFirst();
                            List<Value> next = new ArrayList<>();
                            next.add(r.add(run, run));
                            next.addAll(merged(body, run, now.subList(1, now.size())));
                            return next;
                        });
        return sorted.subList(1, sorted.size());
    }

    /** Neighbouring runs of a length merged. */
    private List<Value> merged(Builder b, Value run, List<Value> from) {
        Value zero = new Reals(b).fill(ElementLoop.INDEX, 0L);
        List<Value> carried = new ArrayList<>(List.of(zero, zero));
        carried.addAll(from);
        List<Value> made =
                ElementLoop.run(b, total, carried, (body, i, now) -> turn(body, run, from, i, now));
        return made.subList(2, made.size());
    }

    /**
     * The element at {@code i} is the first one left of the left run or of the right one.
     *
     * @param now the places of both, and what is made
     */
    private List<Value> turn(Builder b, Value run, List<Value> from, Value i, List<Value> now) {
        Reals r = new Reals(b);
        Value two = r.add(run, run);
        Value row = r.mul(r.div(i, length), length);
        Value begin = r.add(row, r.mul(r.div(r.sub(i, row), two), two));
        Value end = r.add(row, length);
        Value middle = r.binary(Binary.Kind.MINIMUM, r.add(begin, run), end);
        Value last = r.binary(Binary.Kind.MINIMUM, r.add(begin, two), end);
        Value starts = r.compare(Compare.Direction.EQ, i, begin);
        Value left = r.select(starts, begin, now.get(0));
        Value right = r.select(starts, middle, now.get(1));
        List<Value> lefts = ElementLoop.read(b, from, left);
        List<Value> rights = ElementLoop.read(b, from, right);
        List<Value> args = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            args.add(rights.get(k));
            args.add(lefts.get(k));
        }
        Value before = ElementLoop.inlined(b, comparator, args).getFirst();
        Value some = r.compare(Compare.Direction.LT, right, last);
        Value none = r.compare(Compare.Direction.GE, left, middle);
        Value takes = r.and(some, r.or(none, before));
        List<Value> taken = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            taken.add(r.select(takes, rights.get(k), lefts.get(k)));
        }
        Value one = r.fill(ElementLoop.INDEX, 1L);
        List<Value> next = new ArrayList<>();
        next.add(r.select(takes, left, r.add(left, one)));
        next.add(r.select(takes, r.add(right, one), right));
        next.addAll(ElementLoop.write(b, now.subList(2, now.size()), i, taken));
        return next;
    }
}
