package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.IndexDims;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A select_and_scatter of complex values: a reduce_window finds the chosen element of each window
 * and where it stands, and a scatter combines the source there.
 */
record ComplexSelect(Reals r) {
    /** Where nothing has been chosen yet, and what a scatter leaves out. */
    private static final long NOWHERE = -1;

    /**
     * @param regions the op's, on parts
     */
    Parts emit(SelectAndScatter op, Parts x, Parts source, Parts init, List<Block> regions) {
        TensorType type = x.type();
        Dim size = type.size();
        TensorType indices = type.withDtype(DType.INT64);
        Value place =
                r.reshape(r.b().emit(new Iota(indices.withDims(List.of(size)), 0)), type.dims());
        ReduceWindow windows = op.windows();
        TensorType scalar = type.scalar();
        TensorType index = TensorType.of(DType.INT64);
        List<Type> pair = List.of(scalar, scalar, index);
        List<Type> two = new ArrayList<>(pair);
        two.addAll(pair);
        Block choose =
                r.b().block(two, (b, args) -> choice(new Reals(b), args, regions.getFirst()));
        Value zero = r.fill(scalar, 0.0);
        List<Value> chosen =
                r.b().emit(
                                windows,
                                List.of(x.re(), x.im(), place, zero, zero, r.fill(index, NOWHERE)),
                                List.of(choose));
        Dim count = source.type().size();
        Value to = r.reshape(chosen.get(2), List.of(count, Dim.of(1)));
        Scatter scatter =
                new Scatter(IndexDims.of(List.of(), List.of(0), List.of(0), 1), false, false);
        TensorType flat = type.withDims(List.of(size));
        List<Value> operands = new ArrayList<>();
        init.list().forEach(v -> operands.add(r.spread(v, flat)));
        operands.add(to);
        source.list().forEach(v -> operands.add(r.reshape(v, List.of(count))));
        List<Value> out = r.b().emit(scatter, operands, List.of(regions.getLast()));
        return new Parts(r.reshape(out.get(0), type.dims()), r.reshape(out.get(1), type.dims()));
    }

    /** The first element, or the second where there is no first or the region rejects it. */
    private static List<Value> choice(Reals r, List<Value> args, Block select) {
        Value first = args.get(2);
        Value second = args.get(5);
        ValueMap map = new ValueMap();
        for (int i = 0; i < 4; i++) {
            map.put(select.args().get(i), args.get(i < 2 ? i : i + 1));
        }
        Builder b = r.b();
        select.nodes().forEach(node -> b.copy(node, map));
        Value isKept = map.get(select.results().getFirst());
        Value none = r.fill(TensorType.of(DType.INT64), NOWHERE);
        Value isFirst = r.compare(Compare.Direction.NE, first, none);
        Value isSecond = r.compare(Compare.Direction.NE, second, none);
        Value keep = r.and(isFirst, r.or(isKept, r.not(isSecond)));
        List<Value> out = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            out.add(r.select(keep, args.get(i), args.get(i + 3)));
        }
        return out;
    }
}
