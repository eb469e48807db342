package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Makes programs of core ops: well typed by construction, static and symbolic, the same for the
 * same seed.
 */
final class RandomProgram {
    private static final Unary.Kind[] UNARY = {
        Unary.Kind.ABS,
        Unary.Kind.NEGATE,
        Unary.Kind.EXPONENTIAL,
        Unary.Kind.TANH,
        Unary.Kind.FLOOR,
        Unary.Kind.SIGN,
        Unary.Kind.LOGISTIC
    };
    private static final Binary.Kind[] BINARY = {
        Binary.Kind.ADD,
        Binary.Kind.SUBTRACT,
        Binary.Kind.MULTIPLY,
        Binary.Kind.MAXIMUM,
        Binary.Kind.DIVIDE,
        Binary.Kind.MINIMUM
    };

    private final Random random;
    private final Builder b = new Builder();
    private final List<Value> values = new ArrayList<>();
    private final Dim batch;

    private RandomProgram(long seed, boolean symbolic) {
        this.random = new Random(seed);
        this.batch = symbolic ? Dim.symbol("batch") : Dim.of(1 + random.nextInt(3));
    }

    /**
     * A module with inputs {@code x…}, variables {@code w…} and a state {@code s0}, which the last
     * result updates.
     */
    static Module make(long seed, int ops, boolean symbolic) {
        return new RandomProgram(seed, symbolic).module(ops);
    }

    private Module module(int ops) {
        values.add(
                b.arg(new TensorType(DType.FLOAT32, List.of(batch, Dim.of(6), Dim.of(4))), "x0"));
        values.add(
                b.arg(
                        new TensorType(
                                DType.FLOAT32, List.of(batch, Dim.of(5), Dim.of(5), Dim.of(3))),
                        "x1"));
        values.add(b.arg(TensorType.of(DType.INT32, 4), "x2"));
        values.add(b.arg(TensorType.of(DType.FLOAT32, 4, 9), "w0"));
        values.add(b.arg(TensorType.of(DType.FLOAT32, 3, 3, 3, 4), "w1"));
        values.add(b.arg(TensorType.of(DType.FLOAT32, 4), "w2"));
        Value state = b.arg(TensorType.of(DType.FLOAT32, 6, 4), "s0");
        values.add(state);
        for (int i = 0; i < ops; i++) {
            step();
        }
        List<Value> results = new ArrayList<>();
        results.add(values.getLast());
        results.add(pick());
        results.add(pick());
        Value next = state;
        for (Value value : values) {
            if (value.type().equals(state.type()) && random.nextBoolean()) {
                next = value;
            }
        }
        if (random.nextBoolean()) {
            next = b.emit(new Binary(Binary.Kind.SUBTRACT), state, next);
        }
        results.add(next);
        return new Module("random", new Func("main", b.finish(results)));
    }

    private Value pick() {
        // Mostly recent values, so that chains grow.
        int from = random.nextInt(3) == 0 ? 0 : Math.max(0, values.size() - 5);
        return values.get(from + random.nextInt(values.size() - from));
    }

    private Value pickFloat() {
        for (int i = 0; i < 20; i++) {
            Value v = pick();
            if (v.tensorType().dtype() == DType.FLOAT32) {
                return v;
            }
        }
        return values.getFirst();
    }

    private void step() {
        Value x = pickFloat();
        TensorType type = x.tensorType();
        Value made =
                switch (random.nextInt(22)) {
                    case 0, 1 -> b.emit(new Unary(UNARY[random.nextInt(UNARY.length)]), x);
                    case 2, 3, 4 ->
                            b.emit(
                                    new Binary(BINARY[random.nextInt(BINARY.length)]),
                                    x,
                                    like(type));
                    case 5 -> select(x, type);
                    case 6 -> broadcast(x, type);
                    case 7 -> reshape(x, type);
                    case 8 -> transpose(x, type);
                    case 9 -> slice(x, type);
                    case 10 -> pad(x, type);
                    case 11 -> concatenate(x, type);
                    case 12 ->
                            b.emit(
                                    new Reverse(
                                            type.rank() == 0
                                                    ? List.of()
                                                    : List.of(random.nextInt(type.rank()))),
                                    x);
                    case 13, 14 -> reduce(x, type);
                    case 15 -> window(x, type);
                    case 16, 17 -> dot(x, type);
                    case 18 -> convolution(x, type);
                    case 19 -> dynamic(x, type);
                    case 20 -> gather(x, type);
                    default -> softmax(x, type);
                };
        if (made != null && isSmall(made.tensorType())) {
            values.add(made);
        }
    }

    private static boolean isSmall(TensorType type) {
        return type.rank() <= 5 && type.size().eval(s -> 3) <= 4000 && type.size().eval(s -> 1) > 0;
    }

    /** Another value of the type: one that is there, else a broadcast scalar. */
    private Value like(TensorType type) {
        List<Value> same = values.stream().filter(v -> v.type().equals(type)).toList();
        if (!same.isEmpty() && random.nextInt(4) > 0) {
            return same.get(random.nextInt(same.size()));
        }
        for (Value v : values) {
            TensorType other = v.tensorType();
            if (other.dtype() == type.dtype()
                    && other.rank() == 1
                    && type.rank() > 0
                    && type.dim(type.rank() - 1).equals(other.dim(0))
                    && random.nextBoolean()) {
                return b.emit(new BroadcastInDim(type, List.of(type.rank() - 1)), v);
            }
        }
        Value scalar = b.emit(Constant.scalar(type.dtype(), random.nextInt(7) - 3));
        return b.emit(new BroadcastInDim(type, List.of()), scalar);
    }

    private Value select(Value x, TensorType type) {
        Value y = like(type);
        Value test = b.emit(new Compare(Compare.Direction.GT, Compare.Type.FLOAT), x, y);
        return b.emit(new Select(), test, y, like(type));
    }

    private Value broadcast(Value x, TensorType type) {
        if (type.rank() > 3) {
            return null;
        }
        List<Dim> dims = new ArrayList<>(type.dims());
        int at = random.nextInt(type.rank() + 1);
        dims.add(at, random.nextBoolean() ? Dim.of(2) : batch);
        List<Integer> map = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            map.add(d < at ? d : d + 1);
        }
        return b.emit(new BroadcastInDim(type.withDims(dims), map), x);
    }

    private Value reshape(Value x, TensorType type) {
        List<Dim> dims = new ArrayList<>(type.dims());
        if (dims.size() > 1 && random.nextBoolean()) {
            int at = random.nextInt(dims.size() - 1);
            dims.set(at, dims.get(at).times(dims.remove(at + 1)));
        } else if (!dims.isEmpty()) {
            int at = random.nextInt(dims.size());
            for (long f : new long[] {2, 3, 5}) {
                if (dims.get(at).mod(f).equals(Dim.of(0)) && !dims.get(at).equals(Dim.of(f))) {
                    Dim rest = dims.get(at).floorDiv(f);
                    boolean first = random.nextBoolean();
                    dims.set(at, first ? Dim.of(f) : rest);
                    dims.add(at + 1, first ? rest : Dim.of(f));
                    break;
                }
            }
        }
        if (random.nextInt(4) == 0) {
            dims.add(random.nextInt(dims.size() + 1), Dim.of(1));
        }
        return b.emit(new Reshape(type.withDims(dims)), x);
    }

    private Value transpose(Value x, TensorType type) {
        List<Integer> permutation = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            permutation.add(d);
        }
        Collections.shuffle(permutation, random);
        return b.emit(new Transpose(permutation), x);
    }

    private Value slice(Value x, TensorType type) {
        List<Dim> start = new ArrayList<>();
        List<Dim> limit = new ArrayList<>();
        List<Long> stride = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean cut = dim.isConstant() && dim.constant() > 2 && random.nextBoolean();
            start.add(Dim.of(cut ? random.nextInt(2) : 0));
            limit.add(cut ? dim.minus(random.nextInt(2)) : dim);
            stride.add(cut ? 1L + random.nextInt(2) : 1L);
        }
        return b.emit(new Slice(start, limit, stride), x);
    }

    private Value pad(Value x, TensorType type) {
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> interior = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean padded = dim.isConstant() && random.nextBoolean();
            low.add(Dim.of(padded ? random.nextInt(4) - 1 : 0));
            high.add(Dim.of(padded ? random.nextInt(3) : 0));
            interior.add(padded ? (long) random.nextInt(2) : 0L);
        }
        return b.emit(
                new Pad(low, high, interior),
                x,
                b.emit(Constant.scalar(type.dtype(), random.nextInt(2))));
    }

    private Value concatenate(Value x, TensorType type) {
        if (type.rank() == 0) {
            return null;
        }
        int d = random.nextInt(type.rank());
        for (Value v : values) {
            TensorType other = v.tensorType();
            if (other.dtype() == type.dtype()
                    && other.rank() == type.rank()
                    && random.nextBoolean()) {
                List<Dim> a = new ArrayList<>(type.dims());
                List<Dim> c = new ArrayList<>(other.dims());
                a.remove(d);
                c.remove(d);
                if (a.equals(c)) {
                    return b.emit(new Concatenate(d), x, v, x);
                }
            }
        }
        return b.emit(new Concatenate(d), x, x);
    }

    private Value reduce(Value x, TensorType type) {
        if (type.rank() == 0) {
            return null;
        }
        List<Integer> dims = new ArrayList<>();
        if (random.nextBoolean()) {
            dims.add(type.rank() - 1);
        } else {
            for (int d = 0; d < type.rank(); d++) {
                if (random.nextBoolean()) {
                    dims.add(d);
                }
            }
        }
        boolean sum = random.nextBoolean();
        return fold(x, type, dims, sum ? Binary.Kind.ADD : Binary.Kind.MAXIMUM);
    }

    private Value fold(Value x, TensorType type, List<Integer> dims, Binary.Kind kind) {
        Value init = b.emit(Constant.scalar(type.dtype(), kind == Binary.Kind.ADD ? 0 : -100));
        return b.emit(new Reduce(dims), List.of(x, init), List.of(combiner(type, kind))).getFirst();
    }

    private Block combiner(TensorType type, Binary.Kind kind) {
        return b.block(
                List.of(type.scalar(), type.scalar()),
                (inner, args) -> List.of(inner.emit(new Binary(kind), args.get(0), args.get(1))));
    }

    private Value window(Value x, TensorType type) {
        List<Long> window = new ArrayList<>();
        List<Long> stride = new ArrayList<>();
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean slides = dim.isConstant() && dim.constant() >= 3 && random.nextBoolean();
            window.add(slides ? 2L + random.nextInt(2) : 1L);
            stride.add(slides ? 1L + random.nextInt(2) : 1L);
            low.add(Dim.of(slides ? random.nextInt(2) : 0));
            high.add(Dim.of(slides ? random.nextInt(2) : 0));
        }
        List<Long> ones = Collections.nCopies(type.rank(), 1L);
        Value init = b.emit(Constant.scalar(type.dtype(), 0));
        return b.emit(
                        new ReduceWindow(window, stride, ones, ones, low, high),
                        List.of(x, init),
                        List.of(
                                combiner(
                                        type,
                                        random.nextBoolean()
                                                ? Binary.Kind.ADD
                                                : Binary.Kind.MAXIMUM)))
                .getFirst();
    }

    private Value dot(Value x, TensorType type) {
        List<Value> candidates = new ArrayList<>();
        for (Value v : values) {
            TensorType other = v.tensorType();
            if (other.dtype() == type.dtype() && type.rank() > 0 && other.rank() > 0) {
                candidates.add(v);
            }
        }
        Collections.shuffle(candidates, random);
        for (Value v : candidates) {
            TensorType other = v.tensorType();
            for (int i = type.rank() - 1; i >= 0; i--) {
                for (int j = 0; j < other.rank(); j++) {
                    if (!type.dim(i).equals(other.dim(j))) {
                        continue;
                    }
                    boolean batched =
                            i != 0
                                    && j != 0
                                    && type.dim(0).equals(other.dim(0))
                                    && random.nextInt(3) > 0;
                    List<Integer> zero = batched ? List.of(0) : List.of();
                    return b.emit(
                            new DotGeneral(
                                    zero, zero, List.of(i), List.of(j), List.of(), DType.FLOAT32),
                            x,
                            v);
                }
            }
        }
        return null;
    }

    private Value convolution(Value x, TensorType type) {
        if (type.rank() != 4
                || !type.dim(3).isConstant()
                || !type.dim(1).isConstant()
                || !type.dim(2).isConstant()) {
            return null;
        }
        long channels = type.dim(3).constant();
        boolean depthwise = channels > 1 && random.nextInt(3) == 0;
        long size = 1 + random.nextInt(3);
        TensorType kernel =
                TensorType.of(
                        DType.FLOAT32,
                        size,
                        size,
                        depthwise ? 1 : channels,
                        depthwise ? 2 * channels : 5);
        Value w = values.stream().filter(v -> v.type().equals(kernel)).findFirst().orElse(null);
        if (w == null) {
            Value iota = b.emit(new Iota(kernel, 3));
            w =
                    b.emit(
                            new Unary(Unary.Kind.SINE),
                            b.emit(new Binary(Binary.Kind.ADD), iota, b.emit(new Iota(kernel, 0))));
        }
        List<Dim> pads = List.of(Dim.of(random.nextInt(2)), Dim.of(random.nextInt(2)));
        ConvDims dims = new ConvDims(0, 3, List.of(1, 2), 2, 3, List.of(0, 1), 0, 3, List.of(1, 2));
        long stride = 1 + random.nextInt(2);
        Convolution conv =
                new Convolution(
                        dims,
                        List.of(stride, stride),
                        pads,
                        List.of(Dim.of(1), Dim.of(1)),
                        List.of(1L + random.nextInt(2), 1L),
                        List.of(1L, 1L + random.nextInt(2)),
                        List.of(random.nextBoolean(), false),
                        depthwise ? channels : 1,
                        1,
                        List.of(),
                        DType.FLOAT32);
        try {
            return b.emit(conv, x, w);
        } catch (IrException e) {
            return null;
        }
    }

    private Value dynamic(Value x, TensorType type) {
        if (type.rank() == 0) {
            return null;
        }
        List<Dim> sizes = new ArrayList<>();
        List<Value> operands = new ArrayList<>();
        operands.add(x);
        boolean update = random.nextBoolean();
        Value index =
                b.emit(
                        new Reshape(TensorType.of(DType.INT32)),
                        b.emit(
                                new Slice(List.of(Dim.of(1)), List.of(Dim.of(2)), List.of(1L)),
                                values.get(2)));
        List<Value> starts = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean cut = dim.isConstant() && dim.constant() > 1;
            sizes.add(cut ? dim.minus(1) : dim);
            starts.add(index);
        }
        if (update) {
            operands.add(like(type.withDims(sizes)));
        }
        operands.addAll(starts);
        return b.emit(
                        update ? new DynamicUpdateSlice() : new DynamicSlice(sizes),
                        operands,
                        List.of())
                .getFirst();
    }

    private Value gather(Value x, TensorType type) {
        if (type.rank() != 2 && type.rank() != 3) {
            return null;
        }
        Value indices = values.get(2);
        if (random.nextBoolean()) {
            indices = b.emit(new Binary(Binary.Kind.MULTIPLY), indices, indices);
        }
        if (random.nextBoolean()) {
            indices = b.emit(new Convert(DType.INT64), indices);
        }
        int axis = random.nextInt(type.rank());
        List<Dim> sizes = new ArrayList<>(type.dims());
        sizes.set(axis, Dim.of(1));
        List<Integer> offset = new ArrayList<>();
        for (int d = 1; d < type.rank(); d++) {
            offset.add(d);
        }
        return b.emit(
                new Gather(
                        offset,
                        List.of(axis),
                        List.of(),
                        List.of(),
                        List.of(axis),
                        1,
                        sizes,
                        false),
                x,
                indices);
    }

    private Value softmax(Value x, TensorType type) {
        if (type.rank() < 2) {
            return null;
        }
        List<Integer> last = List.of(type.rank() - 1);
        List<Integer> kept = new ArrayList<>();
        for (int d = 0; d < type.rank() - 1; d++) {
            kept.add(d);
        }
        Value max =
                b.emit(new BroadcastInDim(type, kept), fold(x, type, last, Binary.Kind.MAXIMUM));
        Value e =
                b.emit(
                        new Unary(Unary.Kind.EXPONENTIAL),
                        b.emit(new Binary(Binary.Kind.SUBTRACT), x, max));
        Value sum = b.emit(new BroadcastInDim(type, kept), fold(e, type, last, Binary.Kind.ADD));
        return b.emit(new Binary(Binary.Kind.DIVIDE), e, sum);
    }
}
