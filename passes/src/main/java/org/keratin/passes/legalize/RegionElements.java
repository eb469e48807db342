package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** A region on scalars, with every tensor inside of it replaced by its elements. */
final class RegionElements {
    /** Elements of one region, all its tensors together; larger ones stay as they are. */
    private static final long MOST_ELEMENTS = 1024;

    private final Builder outer;
    private final Builder b = new Builder();

    /** The elements of each local value, row-major. */
    private final Map<Value, List<Value>> elements = new HashMap<>();

    private RegionElements(Builder outer) {
        this.outer = outer;
    }

    /** True if the region is elementwise on scalars already. */
    static boolean isScalar(Block region) {
        for (Node node : region.nodes()) {
            boolean scalar =
                    node.types().size() == 1
                            && node.types().getFirst() instanceof TensorType type
                            && type.rank() == 0;
            if (!scalar || !(node.op() instanceof Elementwise || node.op() instanceof Constant)) {
                return false;
            }
        }
        return true;
    }

    /** True if all of the region's tensors are small and what makes them is known here. */
    static boolean applies(Block region) {
        long size = size(region);
        return size >= 0 && size <= MOST_ELEMENTS;
    }

    /**
     * The region on scalars alone.
     *
     * @param outer where elements of captured tensors are taken
     */
    static Block scalars(Builder outer, Block region) {
        RegionElements made = new RegionElements(outer);
        made.b.setLocation(outer.location());
        for (Value.Arg arg : region.args()) {
            made.define(arg, List.of(made.b.arg(arg.type(), arg.name(), arg.location())));
        }
        made.nodes(region);
        return made.b.finish(region.results().stream().map(v -> made.at(v, 0)).toList());
    }

    // ---- what is possible ----

    /** How many elements will be made; -1 where something stands in the way. */
    private static long size(Block region) {
        long sum = 0;
        for (Node node : region.nodes()) {
            long size = size(node);
            if (size < 0) {
                return -1;
            }
            sum = Math.min(MOST_ELEMENTS + 1, sum + size);
        }
        return sum;
    }

    private static long size(Node node) {
        long sum = 0;
        List<Type> types = new ArrayList<>(node.types());
        node.operands().forEach(v -> types.add(v.type()));
        for (Type type : types) {
            if (!(type instanceof TensorType tensor) || !tensor.isStatic()) {
                return -1;
            }
            sum += Math.min(MOST_ELEMENTS + 1, tensor.size().constant());
        }
        return switch (node.op()) {
            case Elementwise _, Constant _, Iota _, BroadcastInDim _, Reshape _, Transpose _ -> sum;
            case Reverse _, Slice _, Pad _, Concatenate _, OptimizationBarrier _ -> sum;
            case BitcastConvert op ->
                    op.type().dtype().bits() == node.operand(0).tensorType().dtype().bits()
                            ? sum
                            : -1;
            // a chain of selects for each element
            case DynamicSlice _, DynamicUpdateSlice _ -> sum * sum;
            case Reduce _, If _, Case _ -> {
                long times = 1;
                if (node.op() instanceof Reduce) {
                    times = Math.max(1, node.operand(0).tensorType().size().constant());
                }
                for (Block region : node.regions()) {
                    long inner = size(region);
                    if (inner < 0) {
                        yield -1;
                    }
                    sum = Math.min(MOST_ELEMENTS + 1, sum + times * inner);
                }
                yield sum;
            }
            default -> -1;
        };
    }

    // ---- values ----

    private void define(Value value, List<Value> scalars) {
        elements.put(value, scalars);
    }

    /** An element of a value; of a captured one it is taken outside of the region. */
    private Value at(Value value, long flat) {
        List<Value> known = elements.get(value);
        if (known != null) {
            return known.get((int) flat);
        }
        TensorType type = value.tensorType();
        if (type.rank() == 0) {
            return value;
        }
        List<Value> taken = new ArrayList<>();
        long[] shape = type.shape();
        for (long i = 0; i < type.size().constant(); i++) {
            long[] index = index(i, shape);
            List<Dim> start = new ArrayList<>();
            List<Dim> limit = new ArrayList<>();
            List<Long> stride = new ArrayList<>();
            for (long at : index) {
                start.add(Dim.of(at));
                limit.add(Dim.of(at + 1));
                stride.add(1L);
            }
            Value element = outer.emit(new Slice(start, limit, stride), value);
            taken.add(outer.emit(new Reshape(type.scalar()), element));
        }
        elements.put(value, taken);
        return taken.get((int) flat);
    }

    private Value at(Value value, long[] index) {
        return at(value, flat(index, value.tensorType().shape()));
    }

    private static long flat(long[] index, long[] shape) {
        long flat = 0;
        for (int d = 0; d < shape.length; d++) {
            flat = flat * shape[d] + index[d];
        }
        return flat;
    }

    private static long[] index(long flat, long[] shape) {
        long[] index = new long[shape.length];
        long rest = flat;
        for (int d = shape.length - 1; d >= 0; d--) {
            index[d] = rest % shape[d];
            rest /= shape[d];
        }
        return index;
    }

    // ---- nodes ----

    private void nodes(Block region) {
        for (Node node : region.nodes()) {
            b.setLocation(node.location());
            if (node.op() instanceof Reduce op) {
                reduce(node, op);
            } else if (node.op() instanceof If || node.op() instanceof Case) {
                choice(node);
            } else {
                for (Value result : node.results()) {
                    TensorType type = result.tensorType();
                    List<Value> made = new ArrayList<>();
                    for (long i = 0; i < type.size().constant(); i++) {
                        made.add(element(node, (Value.Result) result, index(i, type.shape())));
                    }
                    define(result, made);
                }
            }
        }
    }

    /** One element of a node's result. */
    private Value element(Node node, Value.Result result, long[] at) {
        TensorType type = result.tensorType();
        return switch (node.op()) {
            case Elementwise op -> {
                List<Value> in = new ArrayList<>();
                for (Value operand : node.operands()) {
                    in.add(operand.tensorType().rank() == 0 ? at(operand, 0) : at(operand, at));
                }
                yield b.node(op, in, List.of(), node.extra()).result();
            }
            case BitcastConvert op ->
                    b.emit(new BitcastConvert(type.scalar()), at(node.operand(0), at));
            case OptimizationBarrier _ -> at(node.operand(result.index()), at);
            case Constant op -> {
                NDArray data = op.value().data();
                long i = flat(at, type.shape());
                yield b.emit(Constant.of(data.reshape(data.size()).slice(i, i + 1).reshape()));
            }
            case Iota op -> b.emit(Constant.scalar(type.dtype(), at[op.dimension()]));
            case Reshape _ -> at(node.operand(0), flat(at, type.shape()));
            case BroadcastInDim op -> {
                TensorType from = node.operand(0).tensorType();
                long[] index = new long[from.rank()];
                for (int d = 0; d < index.length; d++) {
                    index[d] = from.dim(d).constant() == 1 ? 0 : at[op.dims().get(d)];
                }
                yield at(node.operand(0), index);
            }
            case Transpose op -> {
                long[] index = new long[at.length];
                for (int d = 0; d < at.length; d++) {
                    index[op.permutation().get(d)] = at[d];
                }
                yield at(node.operand(0), index);
            }
            case Reverse op -> {
                long[] index = at.clone();
                op.dims().forEach(d -> index[d] = type.dim(d).constant() - 1 - at[d]);
                yield at(node.operand(0), index);
            }
            case Slice op -> {
                long[] index = new long[at.length];
                for (int d = 0; d < at.length; d++) {
                    index[d] = op.start().get(d).constant() + at[d] * op.stride().get(d);
                }
                yield at(node.operand(0), index);
            }
            case Pad op -> {
                TensorType from = node.operand(0).tensorType();
                long[] index = new long[at.length];
                boolean inside = true;
                for (int d = 0; d < at.length; d++) {
                    long step = op.interior().get(d) + 1;
                    long shifted = at[d] - op.low().get(d).constant();
                    index[d] = Math.floorDiv(shifted, step);
                    inside &= Math.floorMod(shifted, step) == 0 && index[d] >= 0;
                    inside &= index[d] < from.dim(d).constant();
                }
                yield inside ? at(node.operand(0), index) : at(node.operand(1), 0);
            }
            case Concatenate op -> {
                long[] index = at.clone();
                int i = 0;
                while (index[op.dim()] >= node.operand(i).tensorType().dim(op.dim()).constant()) {
                    index[op.dim()] -= node.operand(i++).tensorType().dim(op.dim()).constant();
                }
                yield at(node.operand(i), index);
            }
            case DynamicSlice _ -> {
                List<Value> starts = node.operands().subList(1, node.operands().size());
                yield chosen(node.operand(0), starts, at, type);
            }
            case DynamicUpdateSlice _ -> updated(node, at);
            default -> throw new IllegalStateException(node.op().name() + " in a region");
        };
    }

    /** The element behind starts that are data: one select for each place where they can be. */
    private Value chosen(Value array, List<Value> starts, long[] at, TensorType window) {
        long[] shape = array.tensorType().shape();
        long[] rooms = new long[shape.length];
        long count = 1;
        for (int d = 0; d < shape.length; d++) {
            rooms[d] = shape[d] - window.dim(d).constant() + 1;
            count *= rooms[d];
        }
        Value result = null;
        for (long i = count - 1; i >= 0; i--) {
            long[] start = index(i, rooms);
            long[] from = at.clone();
            Value here = null;
            for (int d = 0; d < shape.length; d++) {
                from[d] += start[d];
                if (rooms[d] > 1) {
                    here = and(here, same(clamped(starts.get(d), rooms[d]), start[d]));
                }
            }
            Value element = at(array, from);
            result =
                    result == null || here == null
                            ? element
                            : b.emit(new Select(), here, element, result);
        }
        if (result == null) {
            throw new IllegalStateException("a slice larger than its operand");
        }
        return result;
    }

    private Value updated(Node node, long[] at) {
        TensorType update = node.operand(1).tensorType();
        long[] size = update.shape();
        long[] shape = node.tensorType().shape();
        Value result = at(node.operand(0), at);
        for (long i = 0; i < update.size().constant(); i++) {
            long[] offset = index(i, size);
            boolean possible = true;
            Value here = null;
            for (int d = 0; d < shape.length; d++) {
                long room = shape[d] - size[d] + 1;
                long start = at[d] - offset[d];
                possible &= start >= 0 && start < room;
                if (possible && room > 1) {
                    here = and(here, same(clamped(node.operand(2 + d), room), start));
                }
            }
            if (possible) {
                Value element = at(node.operand(1), offset);
                result = here == null ? element : b.emit(new Select(), here, element, result);
            }
        }
        return result;
    }

    private Value clamped(Value start, long room) {
        DType dtype = start.tensorType().dtype();
        Value low = b.emit(Constant.scalar(dtype, 0));
        Value high = b.emit(Constant.scalar(dtype, room - 1));
        return b.emit(new Clamp(), low, at(start, 0), high);
    }

    private Value same(Value value, long number) {
        DType dtype = value.tensorType().dtype();
        Value other = b.emit(Constant.scalar(dtype, number));
        return b.emit(new Compare(Compare.Direction.EQ, Compare.Type.of(dtype)), value, other);
    }

    private Value and(@Nullable Value left, Value right) {
        return left == null ? right : b.emit(new Binary(Binary.Kind.AND), left, right);
    }

    /** Folds step by step, with the region written out for each. */
    private void reduce(Node node, Reduce op) {
        int n = node.types().size();
        TensorType type = node.operand(0).tensorType();
        List<List<Value>> results = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            Value init = at(node.operand(n + k), 0);
            DType dtype = node.result(k).tensorType().dtype();
            List<Value> row = new ArrayList<>();
            for (long i = 0; i < node.result(k).tensorType().size().constant(); i++) {
                row.add(converted(init, dtype));
            }
            results.add(row);
        }
        Block region = node.regions().getFirst();
        for (long i = 0; i < type.size().constant(); i++) {
            long[] from = index(i, type.shape());
            long to = 0;
            for (int d = 0; d < from.length; d++) {
                if (!op.dims().contains(d)) {
                    to = to * type.dim(d).constant() + from[d];
                }
            }
            for (int k = 0; k < n; k++) {
                Value.Arg acc = region.args().get(k);
                Value.Arg value = region.args().get(n + k);
                define(acc, List.of(results.get(k).get((int) to)));
                Value element = at(node.operand(k), i);
                define(value, List.of(converted(element, value.tensorType().dtype())));
            }
            nodes(region);
            List<Value> next = region.results().stream().map(v -> at(v, 0)).toList();
            for (int k = 0; k < n; k++) {
                results.get(k).set((int) to, next.get(k));
            }
        }
        for (int k = 0; k < n; k++) {
            define(node.result(k), results.get(k));
        }
    }

    private Value converted(Value value, DType dtype) {
        return value.tensorType().dtype() == dtype ? value : b.emit(new Convert(dtype), value);
    }

    /** Computes every branch and selects: nothing in a region has an effect. */
    private void choice(Node node) {
        int count = node.regions().size();
        node.regions().forEach(this::nodes);
        Value index = at(node.operand(0), 0);
        for (Value result : node.results()) {
            int r = ((Value.Result) result).index();
            List<Value> made = new ArrayList<>();
            for (long i = 0; i < result.tensorType().size().constant(); i++) {
                // an index that names no branch takes the last
                Value chosen = at(node.regions().getLast().results().get(r), i);
                for (int k = count - 2; k >= 0; k--) {
                    Value branch = at(node.regions().get(k).results().get(r), i);
                    Value here = node.op() instanceof If ? index : same(index, k);
                    chosen = b.emit(new Select(), here, branch, chosen);
                }
                made.add(chosen);
            }
            define(result, made);
        }
    }
}
