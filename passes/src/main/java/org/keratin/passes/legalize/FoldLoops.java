package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.IndexDims;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.MapOp;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Folds, sorts and maps whose regions are not elementwise on scalars (they hold loops, gathers,
 * products) become loops over elements with the region written out in the body, one element a turn
 * on one thread: anything that a function may hold may be in the region. Windows are taken apart
 * into rows first.
 */
public final class FoldLoops implements Pass {
    @Override
    public String id() {
        return "fold-loops";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(
                module,
                (b, node, in) ->
                        node.regions().stream().allMatch(RegionElements::isScalar)
                                ? null
                                : emit(b, node, in));
    }

    /** The node as loops; null where it is no fold, a size has no name, or there are strings. */
    static @Nullable List<Value> emit(Builder b, Node node, List<Value> in) {
        boolean left =
                in.stream().anyMatch(v -> isLeft(v.type()))
                        || node.types().stream().anyMatch(FoldLoops::isLeft);
        if (left) {
            return null;
        }
        return switch (node.op()) {
            case Reduce op -> reduce(b, op.dims(), node.regions().getFirst(), in);
            case ReduceWindow op ->
                    windows(
                            b,
                            op,
                            node.regions().getFirst(),
                            in,
                            node.result(0).tensorType().dims());
            case Scatter op -> ScatterLoop.emit(b, op, node, in);
            case SelectAndScatter op ->
                    SelectedPlaces.emit(
                            b,
                            op,
                            in.subList(0, 1),
                            in.subList(1, 2),
                            in.subList(2, 3),
                            node.regions());
            case Sort op -> SortLoop.emit(b, op, node, in);
            case MapOp op -> List.of(map(b, node, in));
            default -> null;
        };
    }

    private static boolean isLeft(Type type) {
        return type.isDynamic() || type instanceof TensorType tensor && tensor.dtype().isString();
    }

    private static Value map(Builder b, Node node, List<Value> in) {
        TensorType type = node.tensorType();
        Reals r = new Reals(b);
        Value out = ElementLoop.row(b, r.fill(type, 0L));
        if (type.size().equals(Dim.of(0))) {
            return r.reshape(out, type.dims());
        }
        List<Value> rows = in.stream().map(x -> ElementLoop.row(b, x)).toList();
        Block region = node.regions().getFirst();
        List<Value> made =
                ElementLoop.run(
                        b,
                        r.count(type.size()),
                        List.of(out),
                        (body, i, carried) -> {
                            List<Value> args = ElementLoop.read(body, rows, i);
                            List<Value> results = ElementLoop.inlined(body, region, args);
                            return ElementLoop.write(body, carried, i, results);
                        });
        return r.reshape(made.getFirst(), type.dims());
    }

    /** Operands and initial values folded over dimensions, in ascending order. */
    private static List<Value> reduce(Builder b, List<Integer> dims, Block region, List<Value> in) {
        int n = in.size() / 2;
        TensorType type = in.getFirst().tensorType();
        Reals r = new Reals(b);
        List<Integer> order = new ArrayList<>();
        List<Dim> kept = new ArrayList<>();
        Dim inner = Dim.of(1);
        for (int d = 0; d < type.rank(); d++) {
            if (dims.contains(d)) {
                inner = inner.times(type.dim(d));
            } else {
                order.add(d);
                kept.add(type.dim(d));
            }
        }
        dims.stream().sorted().forEach(order::add);
        Dim outer = type.withDims(kept).size();
        List<Value> rows = new ArrayList<>();
        List<Value> starts = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            rows.add(ElementLoop.row(b, r.transpose(in.get(k), order)));
            DType dtype = region.results().get(k).tensorType().dtype();
            Value init = r.convert(in.get(n + k), dtype);
            starts.add(r.spread(init, new TensorType(dtype, List.of(outer))));
        }
        List<Value> folded = starts;
        if (!outer.times(inner).equals(Dim.of(0))) {
            boolean each = inner.equals(Dim.of(1));
            Value length = r.count(inner);
            folded =
                    ElementLoop.run(
                            b,
                            r.count(outer.times(inner)),
                            starts,
                            (body, i, carried) -> {
                                Value to = each ? i : new Reals(body).div(i, length);
                                List<Value> args =
                                        new ArrayList<>(ElementLoop.read(body, carried, to));
                                args.addAll(ElementLoop.read(body, rows, i));
                                List<Value> next = ElementLoop.inlined(body, region, args);
                                return ElementLoop.write(body, carried, to, next);
                            });
        }
        return folded.stream().map(row -> r.reshape(row, kept)).toList();
    }

    // ---- windows ----

    /**
     * Operands and initial values folded over windows.
     *
     * @param places the dimensions of the result
     */
    static List<Value> windows(
            Builder b, ReduceWindow op, Block region, List<Value> in, List<Dim> places) {
        if (RegionElements.isScalar(region)) {
            return b.emit(op, in, List.of(region));
        }
        int n = in.size() / 2;
        List<Value> all = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            Value init = new Reals(b).convert(in.get(n + k), in.get(k).tensorType().dtype());
            all.add(new Taken(op).of(b, in.get(k), init, places));
        }
        all.addAll(in.subList(n, 2 * n));
        List<Integer> last = new ArrayList<>();
        for (int d = 0; d < places.size(); d++) {
            last.add(places.size() + d);
        }
        return reduce(b, last, region, all);
    }

    /** What windows take of an array. */
    private record Taken(ReduceWindow windows) {

        /** All windows: what a window holds along as many dimensions behind those of its place. */
        Value of(Builder b, Value x, Value outside, List<Dim> places) {
            if (places.contains(Dim.of(0))) {
                // there may be no element that a window could hold
                List<Dim> dims = new ArrayList<>(places);
                windows.windowDimensions().forEach(size -> dims.add(Dim.of(size)));
                return new Reals(b).fill(x.tensorType().withDims(dims), 0L);
            }
            List<Long> interior = windows.baseDilations().stream().map(hole -> hole - 1).toList();
            Value taken =
                    b.emit(new Pad(windows.padLow(), windows.padHigh(), interior), x, outside);
            int rank = places.size();
            List<Integer> order = new ArrayList<>();
            for (int d = 0; d < rank; d++) {
                taken = along(b, taken, 2 * d, d, places.get(d));
                order.add(2 * d);
            }
            for (int d = 0; d < rank; d++) {
                order.add(2 * d + 1);
            }
            return new Reals(b).transpose(taken, order);
        }

        /** The windows along dimension {@code d}, which is at {@code at} and becomes two. */
        private Value along(Builder b, Value x, int at, int d, Dim places) {
            Reals r = new Reals(b);
            TensorType type = x.tensorType();
            Dim size = Dim.of(windows.windowDimensions().get(d));
            TensorType grid = new TensorType(DType.INT64, List.of(places, size));
            Value first =
                    r.mul(
                            b.emit(new Iota(grid, 0)),
                            r.fill(grid, windows.windowStrides().get(d).longValue()));
            Value step =
                    r.mul(
                            b.emit(new Iota(grid, 1)),
                            r.fill(grid, windows.windowDilations().get(d).longValue()));
            Value line = ElementLoop.row(b, r.add(first, step));
            List<Integer> offsets = new ArrayList<>();
            List<Dim> slices = new ArrayList<>(type.dims());
            for (int i = 0; i < type.rank(); i++) {
                if (i != at) {
                    offsets.add(i);
                }
            }
            slices.set(at, Dim.of(1));
            Gather gather =
                    new Gather(
                            new IndexDims(
                                    offsets, List.of(at), List.of(), List.of(), List.of(at), 1),
                            slices,
                            false);
            List<Dim> dims = new ArrayList<>(type.dims());
            dims.set(at, places);
            dims.add(at + 1, size);
            return r.reshape(b.emit(gather, x, line), dims);
        }
    }
}
