package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.While;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** A loop that reads and writes rows (1-dimensional tensors) element by element. */
final class ElementLoop {
    static final TensorType INDEX = TensorType.of(DType.INT64);

    private ElementLoop() {}

    /** One turn. */
    @FunctionalInterface
    interface Turn {
        /**
         * What is carried on.
         *
         * @param i the number of the turn
         */
        List<Value> of(Builder b, Value i, List<Value> carried);
    }

    /**
     * Runs {@code turn} for 0, 1, … below {@code count}.
     *
     * @param carried what the first turn gets
     */
    static List<Value> run(Builder b, Value count, List<Value> carried, Turn turn) {
        List<Value> operands = new ArrayList<>();
        operands.add(new Reals(b).fill(INDEX, 0L));
        operands.addAll(carried);
        List<Value> results =
                loop(
                        b,
                        operands,
                        (test, args) ->
                                new Reals(test)
                                        .compare(Compare.Direction.LT, args.getFirst(), count),
                        (body, args) -> {
                            Reals r = new Reals(body);
                            Value i = args.getFirst();
                            List<Value> next = new ArrayList<>();
                            next.add(r.add(i, r.fill(INDEX, 1L)));
                            next.addAll(turn.of(body, i, args.subList(1, args.size())));
                            return next;
                        });
        return results.subList(1, results.size());
    }

    /** Whether another turn follows. */
    @FunctionalInterface
    interface Test {
        Value of(Builder b, List<Value> carried);
    }

    /** What a turn makes of what is carried. */
    @FunctionalInterface
    interface Step {
        List<Value> of(Builder b, List<Value> carried);
    }

    static List<Value> loop(Builder b, List<Value> carried, Test test, Step step) {
        var types = carried.stream().map(Value::type).toList();
        Block condition = b.block(types, (inner, args) -> List.of(test.of(inner, args)));
        Block body = b.block(types, step::of);
        return b.emit(new While(), carried, List.of(condition, body));
    }

    /** A tensor as a row. */
    static Value row(Builder b, Value x) {
        return new Reals(b).reshape(x, List.of(x.tensorType().size()));
    }

    static Value read(Builder b, Value row, Value i) {
        Value one = b.emit(new DynamicSlice(List.of(Dim.of(1))), row, i);
        return b.emit(new Reshape(row.tensorType().scalar()), one);
    }

    static Value write(Builder b, Value row, Value i, Value element) {
        TensorType one = row.tensorType().withDims(List.of(Dim.of(1)));
        return b.emit(new DynamicUpdateSlice(), row, b.emit(new Reshape(one), element), i);
    }

    /** Writes an element to each row. */
    static List<Value> write(Builder b, List<Value> rows, Value i, List<Value> elements) {
        List<Value> written = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            written.add(write(b, rows.get(k), i, elements.get(k)));
        }
        return written;
    }

    static List<Value> read(Builder b, List<Value> rows, Value i) {
        return rows.stream().map(row -> read(b, row, i)).toList();
    }

    /** The results of a region on values, written out. */
    static List<Value> inlined(Builder b, Block region, List<Value> args) {
        ValueMap map = new ValueMap();
        for (int i = 0; i < args.size(); i++) {
            DType dtype = region.args().get(i).tensorType().dtype();
            map.put(region.args().get(i), new Reals(b).convert(args.get(i), dtype));
        }
        for (Node node : region.nodes()) {
            b.copy(node, map);
        }
        return map.get(region.results());
    }

    /**
     * The same, of interest where a condition holds: elsewhere the results are of no meaning, and
     * no random number is drawn.
     *
     * @param wanted a scalar
     */
    static List<Value> inlined(Builder b, Value wanted, Block region, List<Value> args) {
        if (!RandomDraws.draws(region)) {
            return inlined(b, region, args);
        }
        Block yes = b.block(List.of(), (inner, none) -> inlined(inner, region, args));
        Block no =
                b.block(
                        List.of(),
                        (inner, none) ->
                                region.results().stream()
                                        .map(x -> new Reals(inner).fill(x.tensorType(), 0L))
                                        .toList());
        return b.emit(new If(), List.of(wanted), List.of(yes, no));
    }
}
