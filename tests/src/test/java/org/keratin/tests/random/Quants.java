package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Quantization;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.If;
import org.keratin.ir.op.MapOp;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Quantized;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.TupleOp;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.UniformDequantize;
import org.keratin.ir.op.UniformQuantize;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Quantised tensors: made of floats, computed on and moved, and made floats again. */
final class Quants {
    private static final List<Double> SCALES = List.of(0.05, 0.1, 0.25, 0.5, 1.0, 0.037, 2.0);
    private static final TensorType INDEX = TensorType.of(DType.INT32);

    private final Generator g;
    private final Random random;

    /** The quantised values that there are; the last is the one to go on with. */
    private final List<Value> made = new ArrayList<>();

    private Quants(Generator g) {
        this.g = g;
        this.random = g.random();
    }

    static void any(Generator g) {
        Value x = g.any(t -> t.dtype().isFloat() && t.isStatic());
        if (x == null || Types.NARROW.contains(x.tensorType().dtype())) {
            return;
        }
        new Quants(g).chain(x);
    }

    private void chain(Value x) {
        TensorType type = x.tensorType();
        Quantization q = quantization(storage(), type.dtype());
        boolean axis = type.rank() > 0 && !type.dims().contains(Dim.of(0)) && g.chance(4);
        if (axis) {
            int dim = random.nextInt(type.rank());
            q = perAxis(q, dim, type.dim(dim).constant());
        }
        emit(new UniformQuantize(new QuantizedType(type.withDtype(q.storage()), q)), List.of(x));
        if (axis && g.chance(2)) {
            // few ops take scales of slices
            ofAxis();
            finish();
            return;
        }
        if (axis) {
            q = quantization(q.storage(), type.dtype());
            QuantizedType other = new QuantizedType(type.withDtype(q.storage()), q);
            emit(new UniformQuantize(other), List.of(made.getLast()));
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            step();
        }
        finish();
    }

    private void finish() {
        g.add(new UniformDequantize(), made.getLast());
    }

    // ---- types

    private DType storage() {
        List<DType> wide = List.of(DType.INT8, DType.INT8, DType.UINT8, DType.INT16, DType.INT32);
        List<DType> narrow = List.of(DType.INT4, DType.UINT4, DType.INT2, DType.INT8);
        return g.pick(g.style() == Generator.Style.NARROW ? narrow : wide);
    }

    private Quantization quantization(DType storage, DType expressed) {
        double scale = g.pick(SCALES);
        long least = Quantization.minOf(storage);
        long greatest = Quantization.maxOf(storage);
        if (g.chance(4) && storage.bits() > 4) {
            least = storage.isSigned() ? -100 : 3;
            greatest = 100;
        }
        long zero = storage.bits() < 8 ? 1 : g.chance(2) ? 0 : random.nextInt(4, 20);
        return new Quantization(
                storage,
                expressed,
                least,
                greatest,
                Quantization.PER_TENSOR,
                List.of(scale),
                List.of(Math.max(least, zero)));
    }

    private Quantization perAxis(Quantization q, int dim, long size) {
        List<Double> scales = new ArrayList<>();
        List<Long> zeros = new ArrayList<>();
        boolean centred = g.chance(2);
        for (long i = 0; i < size; i++) {
            scales.add(g.pick(SCALES));
            zeros.add(centred && q.min() <= 0 ? 0L : q.zeroPoints().getFirst());
        }
        return new Quantization(q.storage(), q.expressed(), q.min(), q.max(), dim, scales, zeros);
    }

    private static QuantizedType type(Value value) {
        return (QuantizedType) value.type();
    }

    /** The same range of the same types, at times with another scale and zero point. */
    private Quantization like(Quantization q) {
        if (g.chance(2)) {
            return q;
        }
        long zero = Math.clamp(random.nextInt(10), q.min(), q.max());
        return new Quantization(
                q.storage(),
                q.expressed(),
                q.min(),
                q.max(),
                Quantization.PER_TENSOR,
                List.of(g.pick(SCALES)),
                List.of(zero));
    }

    /** Another quantised tensor of these dimensions and like types. */
    private Value other(List<Dim> dims, Quantization q) {
        for (Value value : made) {
            if (type(value).dims().equals(dims)
                    && type(value).quantization().equals(q)
                    && !g.chance(3)) {
                return value;
            }
        }
        QuantizedType type = new QuantizedType(new TensorType(q.storage(), dims), q);
        if (g.chance(4) && type.storage().isStatic()) {
            return constant(type);
        }
        return emitOnly(new UniformQuantize(type), List.of(g.ofType(type.expressed())));
    }

    private Value constant(QuantizedType type) {
        NDArray data = NDArray.allocate(type.storage().dtype(), type.storage().shape());
        for (long i = 0; i < data.size(); i++) {
            data.setLong(i, Math.clamp(random.nextInt(8), type.quantization().min(), 7));
        }
        Constant plain = new Constant(new Attr.Dense(type.storage(), data));
        return emitOnly(new Quantized(plain, List.of(type)), List.of());
    }

    // ---- steps

    private Value emitOnly(Op op, List<Value> operands) {
        return g.builder().emit(op, operands, List.of()).getFirst();
    }

    private void emit(Op op, List<Value> operands) {
        made.add(emitOnly(op, operands));
    }

    /** An op that keeps to the quantisation of its first operand, on the integers stored. */
    private void moved(Op plain, List<Value> operands, List<Block> regions) {
        QuantizedType from = type(operands.getFirst());
        List<Type> stored = new ArrayList<>();
        for (Value operand : operands) {
            stored.add(
                    operand.type() instanceof QuantizedType type ? type.storage() : operand.type());
        }
        TensorType result = (TensorType) plain.inferTypes(stored, regions).getFirst();
        if (!g.isTooLarge(result)) {
            QuantizedType type = new QuantizedType(result, from.quantization());
            Op op = new Quantized(plain, List.of(type));
            made.add(g.builder().emit(op, operands, List.of()).getFirst());
        }
    }

    private void step() {
        Value x = made.getLast();
        switch (random.nextInt(12)) {
            case 0, 1 -> unary(x);
            case 2, 3, 4 -> binary(x);
            case 5 -> selection(x);
            case 6, 7 -> movement(x);
            case 8 -> contraction(x);
            case 9 -> region(x);
            case 10 -> opaque(x);
            default -> {
                QuantizedType from = type(x);
                DType expressed = from.quantization().expressed();
                Quantization q = quantization(storage(), expressed);
                QuantizedType to = new QuantizedType(from.storage().withDtype(q.storage()), q);
                emit(new UniformQuantize(to), List.of(x));
            }
        }
    }

    private void unary(Value x) {
        QuantizedType from = type(x);
        List<Unary.Kind> kinds = Elementwise.unaries(from.quantization().expressed(), true);
        kinds.removeIf(
                kind ->
                        kind == Unary.Kind.REAL
                                || kind == Unary.Kind.IMAG
                                || kind == Unary.Kind.IS_FINITE);
        QuantizedType to = new QuantizedType(from.storage(), like(from.quantization()));
        emit(new Quantized(new Unary(g.pick(kinds)), List.of(to)), List.of(x));
    }

    private void binary(Value x) {
        QuantizedType from = type(x);
        Quantization q = from.quantization();
        List<Binary.Kind> kinds = Elementwise.binaries(q.expressed(), true);
        kinds.remove(Binary.Kind.COMPLEX);
        kinds.removeIf(kind -> !kind.groups().contains(Elements.FLOAT));
        Value y = other(from.dims(), like(q));
        List<Value> operands = g.chance(2) ? List.of(x, y) : List.of(y, x);
        QuantizedType to = new QuantizedType(from.storage(), like(q));
        emit(new Quantized(new Binary(g.pick(kinds)), List.of(to)), operands);
    }

    private void selection(Value x) {
        QuantizedType from = type(x);
        Quantization q = from.quantization();
        Value y = other(from.dims(), like(q));
        QuantizedType to = new QuantizedType(from.storage(), like(q));
        if (g.chance(3)) {
            boolean scalar = g.chance(2);
            Value low = other(scalar ? List.of() : from.dims(), like(q));
            emit(new Quantized(new Clamp(), List.of(to)), List.of(low, x, y));
            return;
        }
        TensorType truth = from.storage().withDtype(DType.BOOL);
        Compare compare =
                new Compare(g.pick(List.of(Compare.Direction.values())), Compare.Type.FLOAT);
        Value test = g.builder().emit(new Quantized(compare, List.of(truth)), x, y);
        emit(new Quantized(new Select(), List.of(to)), List.of(test, x, y));
    }

    private void movement(Value x) {
        QuantizedType from = type(x);
        TensorType storage = from.storage();
        int rank = storage.rank();
        switch (random.nextInt(8)) {
            case 0 -> {
                List<Integer> permutation = Movement.range(rank);
                Collections.shuffle(permutation, random);
                moved(new Transpose(permutation), List.of(x), List.of());
            }
            case 1 -> {
                List<Dim> dims = new ArrayList<>(storage.dims());
                Collections.shuffle(dims, random);
                moved(new Reshape(storage.withDims(dims)), List.of(x), List.of());
            }
            case 2 -> moved(new Reverse(Movement.subset(g, rank)), List.of(x), List.of());
            case 3 -> {
                List<Dim> dims = new ArrayList<>(storage.dims());
                dims.addFirst(Dim.of(1 + random.nextInt(3)));
                TensorType wide = storage.withDims(dims);
                List<Integer> places = Movement.range(rank + 1).subList(1, rank + 1);
                moved(new BroadcastInDim(wide, places), List.of(x), List.of());
            }
            case 4 -> {
                List<Dim> start = new ArrayList<>();
                for (Dim dim : storage.dims()) {
                    start.add(Dim.of(random.nextLong(dim.constant() + 1)));
                }
                Slice slice = new Slice(start, storage.dims(), Reductions.ones(rank));
                moved(slice, List.of(x), List.of());
            }
            case 5 -> {
                Value padding = other(List.of(), from.quantization());
                List<Dim> one = Collections.nCopies(rank, Dim.of(1));
                List<Dim> two = Collections.nCopies(rank, Dim.of(random.nextInt(3) - 1));
                List<Long> interior = Collections.nCopies(rank, (long) random.nextInt(2));
                if (!storage.dims().contains(Dim.of(0))) {
                    moved(new Pad(one, two, interior), List.of(x, padding), List.of());
                }
            }
            case 6 -> {
                if (rank > 0) {
                    Value y = other(from.dims(), from.quantization());
                    moved(new Concatenate(random.nextInt(rank)), List.of(x, y), List.of());
                }
            }
            default -> {
                List<Value> operands = new ArrayList<>(List.of(x));
                List<Dim> sizes = new ArrayList<>();
                for (Dim dim : storage.dims()) {
                    sizes.add(Dim.of(random.nextLong(dim.constant() + 1)));
                    operands.add(g.ofType(INDEX));
                }
                moved(new DynamicSlice(sizes), operands, List.of());
            }
        }
    }

    /** Ops that take scales of slices. */
    private void ofAxis() {
        Value x = made.getLast();
        QuantizedType from = type(x);
        Quantization q = from.quantization();
        int rank = from.rank();
        switch (random.nextInt(4)) {
            case 0 -> {
                QuantizedType right = new QuantizedType(from.storage(), q);
                Value y = emitOnly(new UniformQuantize(right), List.of(g.ofType(from.expressed())));
                emit(new Quantized(new Binary(Binary.Kind.ADD), List.of(from)), List.of(x, y));
            }
            case 1 -> {
                List<Integer> permutation = Movement.range(rank);
                Collections.shuffle(permutation, random);
                List<Dim> dims = permutation.stream().map(from::dim).toList();
                QuantizedType to =
                        new QuantizedType(
                                from.storage().withDims(dims),
                                q.withAxis(permutation.indexOf(q.axis())));
                emit(new Quantized(new Transpose(permutation), List.of(to)), List.of(x));
            }
            case 2 -> {
                List<Dim> dims = new ArrayList<>(from.dims());
                dims.addFirst(Dim.of(2));
                QuantizedType to =
                        new QuantizedType(from.storage().withDims(dims), q.withAxis(q.axis() + 1));
                List<Integer> places = Movement.range(rank + 1).subList(1, rank + 1);
                Op plain = new BroadcastInDim(to.storage(), places);
                emit(new Quantized(plain, List.of(to)), List.of(x));
            }
            default -> {
                List<Dim> dims = new ArrayList<>(from.dims());
                dims.add(Dim.of(1));
                QuantizedType to = new QuantizedType(from.storage().withDims(dims), q);
                emit(new Quantized(new Reshape(to.storage()), List.of(to)), List.of(x));
            }
        }
    }

    private void contraction(Value x) {
        QuantizedType from = type(x);
        Quantization q = from.quantization();
        boolean hybrid = g.chance(3);
        Quantization right =
                new Quantization(
                        q.storage(),
                        q.expressed(),
                        Quantization.minOf(q.storage()),
                        Quantization.maxOf(q.storage()),
                        Quantization.PER_TENSOR,
                        List.of(g.pick(SCALES)),
                        List.of(0L));
        Value left = hybrid ? emitOnly(new UniformDequantize(), List.of(x)) : x;
        Op plain;
        TensorType kernel;
        int axis;
        if (from.rank() == 3 && g.chance(2)) {
            long features = from.dim(2).constant();
            kernel = TensorType.of(q.storage(), 1 + random.nextInt(2), features, 3);
            axis = 2;
            plain = convolution(q.expressed());
        } else if (from.rank() > 0) {
            Dim contracted = from.dim(from.rank() - 1);
            kernel = new TensorType(q.storage(), List.of(contracted, Dim.of(3)));
            axis = 1;
            plain =
                    new DotGeneral(
                            List.of(),
                            List.of(),
                            List.of(from.rank() - 1),
                            List.of(0),
                            List.of(),
                            q.expressed());
        } else {
            return;
        }
        if (g.chance(2)) {
            List<Long> zeros = List.of(0L, 0L, 0L);
            List<Double> scales = List.of(g.pick(SCALES), g.pick(SCALES), g.pick(SCALES));
            right =
                    new Quantization(
                            q.storage(),
                            q.expressed(),
                            right.min(),
                            right.max(),
                            axis,
                            scales,
                            zeros);
        }
        QuantizedType rightType = new QuantizedType(kernel, right);
        Value y =
                emitOnly(new UniformQuantize(rightType), List.of(g.ofType(rightType.expressed())));
        List<Type> floats = List.of(from.expressed(), rightType.expressed());
        TensorType result = (TensorType) plain.inferTypes(floats, List.of()).getFirst();
        Quantization to = quantization(q.storage(), q.expressed());
        QuantizedType quantized = new QuantizedType(result.withDtype(q.storage()), to);
        if (g.isTooLarge(result)) {
            return;
        }
        if (hybrid) {
            Value product = g.builder().emit(new Quantized(plain, List.of(result)), left, y);
            emit(new UniformQuantize(quantized), List.of(product));
        } else {
            emit(new Quantized(plain, List.of(quantized)), List.of(left, y));
        }
    }

    private static Convolution convolution(DType dtype) {
        return new Convolution(
                ConvDims.channelsLast(1),
                List.of(1L),
                List.of(Dim.of(0)),
                List.of(Dim.of(1)),
                List.of(1L),
                List.of(1L),
                List.of(false),
                1,
                1,
                List.of(),
                dtype);
    }

    /** Reduces, maps or sorts by a region on quantised scalars. */
    private void region(Value x) {
        QuantizedType from = type(x);
        Quantization q = from.quantization();
        QuantizedType scalar = new QuantizedType(from.storage().scalar(), q);
        List<Type> two = List.of(scalar, scalar);
        Binary.Kind kind =
                g.pick(List.of(Binary.Kind.ADD, Binary.Kind.MAXIMUM, Binary.Kind.MINIMUM));
        Op combine = new Quantized(new Binary(kind), List.of(scalar));
        Block combiner = g.builder().block(two, (b, in) -> b.emit(combine, in, List.of()));
        switch (random.nextInt(3)) {
            case 0 -> {
                List<Integer> dims = Movement.subset(g, from.rank());
                List<Dim> left = new ArrayList<>();
                for (int d = 0; d < from.rank(); d++) {
                    if (!dims.contains(d)) {
                        left.add(from.dim(d));
                    }
                }
                Value init = other(List.of(), q);
                QuantizedType to = new QuantizedType(from.storage().withDims(left), q);
                Op reduce = new Quantized(new Reduce(dims), List.of(to));
                made.add(g.builder().emit(reduce, List.of(x, init), List.of(combiner)).getFirst());
            }
            case 1 -> {
                Value y = other(from.dims(), q);
                Op map = new Quantized(new MapOp(Movement.range(from.rank())), List.of(from));
                made.add(g.builder().emit(map, List.of(x, y), List.of(combiner)).getFirst());
            }
            default -> {
                if (from.rank() > 0) {
                    Compare less = new Compare(Compare.Direction.LT, Compare.Type.FLOAT);
                    Op before = new Quantized(less, List.of(TensorType.of(DType.BOOL)));
                    Block order = g.builder().block(two, (b, in) -> b.emit(before, in, List.of()));
                    Sort sort = new Sort(random.nextInt(from.rank()), true);
                    Op op = new Quantized(sort, List.of(from));
                    made.add(g.builder().emit(op, List.of(x), List.of(order)).getFirst());
                }
            }
        }
    }

    /** Ops that pass on what they are given. */
    private void opaque(Value x) {
        switch (random.nextInt(3)) {
            case 0 -> {
                Value other = g.any();
                Op op = new OptimizationBarrier();
                made.add(g.builder().emit(op, List.of(x, other), List.of()).getFirst());
            }
            case 1 -> {
                Op tuple = new TupleOp();
                Value both = g.builder().emit(tuple, List.of(g.any(), x), List.of()).getFirst();
                emit(new GetTupleElement(1), List.of(both));
            }
            default -> {
                Value chosen = g.ofType(TensorType.of(DType.BOOL));
                Value y = other(type(x).dims(), type(x).quantization());
                Block first = g.builder().block(List.of(), (b, in) -> List.of(x));
                Block second = g.builder().block(List.of(), (b, in) -> List.of(y));
                made.add(
                        g.builder()
                                .emit(new If(), List.of(chosen), List.of(first, second))
                                .getFirst());
            }
        }
    }
}
