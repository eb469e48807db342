package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.runtime.DType;

/**
 * {@code select_and_scatter} on values in parts (one, or a real and an imaginary one): a fold of
 * windows over the parts and the number of the place, then a scatter to the chosen places. Spec:
 * #select_and_scatter.
 */
final class SelectedPlaces {
    /** Where nothing has been chosen yet, and what a scatter leaves out. */
    private static final long NOWHERE = -1;

    private SelectedPlaces() {}

    /**
     * The parts of the result.
     *
     * @param x the parts of the operand, likewise of the source and of the initial value
     * @param regions the op's, on parts
     */
    static List<Value> emit(
            Builder b,
            SelectAndScatter op,
            List<Value> x,
            List<Value> source,
            List<Value> init,
            List<Block> regions) {
        Reals r = new Reals(b);
        TensorType type = x.getFirst().tensorType();
        TensorType line = new TensorType(DType.INT64, List.of(type.size()));
        List<Value> folded = new ArrayList<>(x);
        folded.add(r.reshape(b.emit(new Iota(line, 0)), type.dims()));
        List<Type> pair = new ArrayList<>();
        for (Value part : x) {
            TensorType scalar = part.tensorType().scalar();
            pair.add(scalar);
            folded.add(r.fill(scalar, 0L));
        }
        pair.add(ElementLoop.INDEX);
        folded.add(r.fill(ElementLoop.INDEX, NOWHERE));
        List<Type> two = new ArrayList<>(pair);
        two.addAll(pair);
        Block choose = b.block(two, (body, args) -> choice(body, args, regions.getFirst()));
        Value chosen =
                FoldLoops.windows(
                                b,
                                op.windows(),
                                choose,
                                folded,
                                source.getFirst().tensorType().dims())
                        .getLast();

        Block combine = regions.getLast();
        List<Value> rows = new ArrayList<>();
        List<Value> updates = new ArrayList<>();
        for (int k = 0; k < x.size(); k++) {
            DType dtype = combine.results().get(k).tensorType().dtype();
            rows.add(r.spread(r.convert(init.get(k), dtype), line.withDtype(dtype)));
            updates.add(r.convert(ElementLoop.row(b, source.get(k)), dtype));
        }
        return ScatterLoop.rows(b, rows, ElementLoop.row(b, chosen), updates, combine).stream()
                .map(row -> r.reshape(row, type.dims()))
                .toList();
    }

    /** The first element, or the second where there is no first or the region rejects it. */
    private static List<Value> choice(Builder b, List<Value> args, Block select) {
        Reals r = new Reals(b);
        int n = args.size() / 2;
        List<Value> parts = new ArrayList<>(args.subList(0, n - 1));
        parts.addAll(args.subList(n, 2 * n - 1));
        Value nothing = r.isNegative(args.get(n - 1));
        Value inside = r.not(r.isNegative(args.getLast()));
        Value both = r.and(inside, r.not(nothing));
        Value keeps = ElementLoop.inlined(b, both, select, parts).getFirst();
        Value takes = r.and(inside, r.or(nothing, r.not(keeps)));
        List<Value> chosen = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            chosen.add(r.select(takes, args.get(n + i), args.get(i)));
        }
        return chosen;
    }
}
