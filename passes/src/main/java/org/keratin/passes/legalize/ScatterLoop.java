package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.IndexDims;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Scatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** A scatter as a loop over its updates, each with the number of its element in a row. */
final class ScatterLoop {
    private ScatterLoop() {}

    static List<Value> emit(Builder b, Scatter op, Node node, List<Value> in) {
        int n = in.size() / 2;
        TensorType type = in.getFirst().tensorType();
        TensorType update = in.get(n + 1).tensorType();
        Reals r = new Reals(b);
        List<Value> rows = new ArrayList<>();
        List<Value> updates = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            DType dtype = node.result(k).tensorType().dtype();
            rows.add(ElementLoop.row(b, r.convert(in.get(k), dtype)));
            updates.add(ElementLoop.row(b, r.convert(in.get(n + 1 + k), dtype)));
        }
        Value at = ElementLoop.row(b, places(b, op.dims(), type, in.get(n), update));
        return rows(b, rows, at, updates, node.regions().getFirst()).stream()
                .map(row -> r.reshape(row, type.dims()))
                .toList();
    }

    /**
     * Combines updates into rows, in order.
     *
     * @param at the number of each update's element; what is negative is left out
     */
    static List<Value> rows(
            Builder b, List<Value> rows, Value at, List<Value> updates, Block region) {
        Dim size = rows.getFirst().tensorType().dim(0);
        Dim count = at.tensorType().dim(0);
        if (size.equals(Dim.of(0)) || count.equals(Dim.of(0))) {
            return rows;
        }
        Reals r = new Reals(b);
        if (RegionElements.isScalar(region)) {
            Scatter plain =
                    new Scatter(
                            new IndexDims(
                                    List.of(), List.of(0), List.of(), List.of(), List.of(0), 1),
                            false,
                            false);
            List<Value> operands = new ArrayList<>(rows);
            operands.add(r.reshape(at, List.of(count, Dim.of(1))));
            operands.addAll(updates);
            return b.emit(plain, operands, List.of(region));
        }
        // one element more where there may be none, so that there is one to read
        boolean longer = !size.isConstant();
        List<Value> carried = longer ? rows.stream().map(row -> padded(b, row)).toList() : rows;
        List<Value> made =
                ElementLoop.run(
                        b,
                        r.count(count),
                        carried,
                        (body, i, now) -> {
                            Reals s = new Reals(body);
                            Value place = ElementLoop.read(body, at, i);
                            Value outside = s.isNegative(place);
                            Value to = s.binary(Binary.Kind.MAXIMUM, place, s.fill(place, 0L));
                            List<Value> old = ElementLoop.read(body, now, to);
                            List<Value> args = new ArrayList<>(old);
                            args.addAll(ElementLoop.read(body, updates, i));
                            Value inside = s.not(outside);
                            List<Value> next = ElementLoop.inlined(body, inside, region, args);
                            List<Value> written = new ArrayList<>();
                            for (int k = 0; k < now.size(); k++) {
                                written.add(s.select(outside, old.get(k), next.get(k)));
                            }
                            return ElementLoop.write(body, now, to, written);
                        });
        return longer
                ? made.stream().map(row -> r.slice(row, 0, Dim.of(0), size, 1)).toList()
                : made;
    }

    private static Value padded(Builder b, Value row) {
        Value zero = new Reals(b).fill(row.tensorType().scalar(), 0L);
        return b.emit(new Pad(List.of(Dim.of(0)), List.of(Dim.of(1)), List.of(0L)), row, zero);
    }

    /** For each update the row-major number of its element; -1 where that lies outside. */
    private static Value places(
            Builder b, IndexDims dims, TensorType type, Value indices, TensorType update) {
        Reals r = new Reals(b);
        TensorType grid = update.withDtype(DType.INT64);
        List<Integer> batch = new ArrayList<>();
        for (int d = 0; d < update.rank(); d++) {
            if (!dims.window().contains(d)) {
                batch.add(d);
            }
        }
        Value wide = indices;
        if (indices.tensorType().dtype() == DType.UINT64) {
            // what i64 cannot hold is outside of any tensor
            Value most = r.fill(indices.tensorType(), 1L << 62);
            wide = r.binary(Binary.Kind.MINIMUM, wide, most);
        }
        wide = r.convert(wide, DType.INT64);
        int window = 0;
        Value number = r.fill(grid, 0L);
        Value inside = null;
        for (int d = 0; d < type.rank(); d++) {
            Value at = null;
            int k = dims.indexed().indexOf(d);
            int batching = dims.batching().indexOf(d);
            if (k >= 0) {
                boolean vector = dims.vectorDim() < indices.tensorType().rank();
                Value start = vector ? r.pick(wide, dims.vectorDim(), k) : wide;
                at = b.emit(new BroadcastInDim(grid, batch), start);
            } else if (batching >= 0) {
                int dim = dims.indicesBatching().get(batching);
                at = b.emit(new Iota(grid, batch.get(dim > dims.vectorDim() ? dim - 1 : dim)));
            }
            if (!dims.collapsed().contains(d) && batching < 0) {
                Value offset = b.emit(new Iota(grid, dims.window().get(window++)));
                at = at == null ? offset : r.add(at, offset);
            }
            Value size = r.spread(r.count(type.dim(d)), grid);
            number = r.mul(number, size);
            if (at != null) {
                number = r.add(number, at);
                Value here =
                        r.and(r.not(r.isNegative(at)), r.compare(Compare.Direction.LT, at, size));
                inside = inside == null ? here : r.and(inside, here);
            }
        }
        return inside == null ? number : r.select(inside, number, r.fill(grid, -1L));
    }
}
