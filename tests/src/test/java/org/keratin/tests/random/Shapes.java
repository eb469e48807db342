package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** The op families that change shapes: data movement, reductions, contractions. */
final class Shapes {
    private final Generator g;
    private final Random random;

    Shapes(Generator g) {
        this.g = g;
        this.random = g.random();
    }

    void movement() {
        int x = g.any();
        TensorType type = g.typeOf(x);
        switch (random.nextInt(10)) {
            case 0, 1 -> broadcast(x, type);
            case 2, 3 -> reshape(x, type);
            case 4 -> {
                List<Integer> permutation = range(type.rank());
                Collections.shuffle(permutation, random);
                g.add(new Transpose(permutation), x);
            }
            case 5 -> g.add(new Reverse(subset(type.rank())), x);
            case 6 -> slice(x, type);
            case 7 -> pad(x, type);
            case 8 -> concatenate(x, type);
            default -> dynamic(x, type);
        }
    }

    private static List<Integer> range(int n) {
        List<Integer> range = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            range.add(i);
        }
        return range;
    }

    private List<Integer> subset(int rank) {
        List<Integer> subset = range(rank);
        subset.removeIf(i -> random.nextBoolean());
        return subset;
    }

    private void broadcast(int x, TensorType type) {
        List<Dim> dims = new ArrayList<>();
        List<Integer> map = new ArrayList<>();
        for (Dim dim : type.dims()) {
            if (g.chance(3)) {
                dims.add(g.randomDim());
            }
            map.add(dims.size());
            dims.add(dim.equals(Dim.of(1)) && g.chance(2) ? g.randomDim() : dim);
        }
        if (g.chance(2)) {
            dims.add(g.randomDim());
        }
        TensorType wide = g.boundSymbols(type.withDims(dims));
        if (Generator.elements(wide) <= 4000) {
            g.add(new BroadcastInDim(wide, map), x);
        }
    }

    /** Merges neighbours, splits a dimension, or adds ones. */
    private void reshape(int x, TensorType type) {
        List<Dim> dims = new ArrayList<>(type.dims());
        int rank = dims.size();
        switch (random.nextInt(3)) {
            case 0 -> {
                if (rank < 2) {
                    return;
                }
                int at = random.nextInt(rank - 1);
                dims.set(at, dims.get(at).times(dims.get(at + 1)));
                dims.remove(at + 1);
            }
            case 1 -> {
                for (int i = 0; i < rank; i++) {
                    if (dims.get(i).isConstant()
                            && dims.get(i).constant() % 2 == 0
                            && dims.get(i).constant() > 2) {
                        dims.set(i, dims.get(i).floorDiv(2));
                        dims.add(i + random.nextInt(2), Dim.of(2));
                        break;
                    }
                }
            }
            default -> dims.add(random.nextInt(rank + 1), Dim.of(1));
        }
        g.add(new Reshape(type.withDims(dims)), x);
    }

    private void slice(int x, TensorType type) {
        List<Dim> start = new ArrayList<>();
        List<Dim> limit = new ArrayList<>();
        List<Long> stride = new ArrayList<>();
        for (Dim dim : type.dims()) {
            long size = dim.isConstant() ? dim.constant() : 1;
            long from = dim.isConstant() ? random.nextLong(size) : 0;
            start.add(Dim.of(from));
            limit.add(dim.isConstant() ? Dim.of(from + 1 + random.nextLong(size - from)) : dim);
            stride.add(g.chance(4) ? 2L : 1L);
        }
        g.add(new Slice(start, limit, stride), x);
    }

    private void pad(int x, TensorType type) {
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> interior = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean crop = dim.isConstant() && dim.constant() > 2 && g.chance(4);
            low.add(Dim.of(crop ? -1 : random.nextInt(3)));
            high.add(Dim.of(random.nextInt(3)));
            interior.add(g.chance(5) ? 1L : 0L);
        }
        g.add(new Pad(low, high, interior), x, g.ofType(type.scalar()));
    }

    private void concatenate(int x, TensorType type) {
        if (type.rank() == 0) {
            return;
        }
        int dim = random.nextInt(type.rank());
        List<Integer> parts = new ArrayList<>(List.of(x));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            List<Dim> dims = new ArrayList<>(type.dims());
            if (g.chance(2)) {
                dims.set(dim, Dim.of(1 + random.nextInt(4)));
            }
            parts.add(random.nextInt(parts.size() + 1), g.ofType(type.withDims(dims)));
        }
        g.add(new Concatenate(dim), parts, null);
    }

    private void dynamic(int x, TensorType type) {
        if (type.rank() == 0 || !type.isStatic()) {
            return;
        }
        List<Dim> sizes = new ArrayList<>();
        for (Dim dim : type.dims()) {
            sizes.add(Dim.of(1 + random.nextLong(dim.constant())));
        }
        if (g.chance(3)) {
            gather(x, type);
            return;
        }
        List<Integer> operands = new ArrayList<>(List.of(x));
        boolean update = g.chance(2);
        if (update) {
            operands.add(g.ofType(type.withDims(sizes)));
        }
        for (int i = 0; i < type.rank(); i++) {
            operands.add(g.ofType(TensorType.of(DType.INT32)));
        }
        g.add(update ? new DynamicUpdateSlice() : new DynamicSlice(sizes), operands, null);
    }

    /** Rows of dimension 0 by a vector of indices, as an embedding does. */
    private void gather(int x, TensorType type) {
        int rank = type.rank();
        TensorType indices =
                g.boundSymbols(new TensorType(DType.INT32, List.of(g.randomDim(), Dim.of(1))));
        List<Dim> sizes = new ArrayList<>(type.dims());
        sizes.set(0, Dim.of(1));
        List<Integer> offsets = new ArrayList<>();
        for (int i = 1; i < rank; i++) {
            offsets.add(i);
        }
        Gather gather =
                new Gather(offsets, List.of(0), List.of(), List.of(), List.of(0), 1, sizes, false);
        g.add(gather, x, g.ofType(indices));
    }

    void reduction() {
        int x = g.any();
        TensorType type = g.typeOf(x);
        if (type.rank() == 0) {
            return;
        }
        if (g.chance(3) && type.rank() >= 2) {
            window(x, type);
            return;
        }
        List<Integer> dims = subset(type.rank());
        if (dims.isEmpty()) {
            dims = List.of(random.nextInt(type.rank()));
        }
        Integer reduced =
                g.add(
                        new Reduce(dims),
                        List.of(x, g.ofType(type.scalar())),
                        combiner(type.dtype()));
        calm(reduced);
    }

    private Binary.Kind combiner(DType dtype) {
        if (dtype.isBool()) {
            return g.pick(List.of(Binary.Kind.AND, Binary.Kind.OR));
        }
        return g.pick(
                List.of(
                        Binary.Kind.ADD,
                        Binary.Kind.ADD,
                        Binary.Kind.MAXIMUM,
                        Binary.Kind.MINIMUM));
    }

    private void window(int x, TensorType type) {
        int rank = type.rank();
        List<Long> extents = new ArrayList<>(Collections.nCopies(rank, 1L));
        List<Long> strides = new ArrayList<>(Collections.nCopies(rank, 1L));
        List<Dim> low = new ArrayList<>(Collections.nCopies(rank, Dim.of(0)));
        List<Dim> high = new ArrayList<>(Collections.nCopies(rank, Dim.of(0)));
        for (int i = 0; i < rank; i++) {
            if (type.dim(i).isConstant() && type.dim(i).constant() >= 2 && g.chance(2)) {
                extents.set(i, 1 + random.nextLong(Math.min(3, type.dim(i).constant())));
                strides.set(i, 1L + random.nextInt(2));
                low.set(i, Dim.of(random.nextInt(2)));
                high.set(i, Dim.of(random.nextInt(2)));
            }
        }
        List<Long> ones = Collections.nCopies(rank, 1L);
        Integer pooled =
                g.add(
                        new ReduceWindow(extents, strides, ones, ones, low, high),
                        List.of(x, g.ofType(type.scalar())),
                        combiner(type.dtype()));
        calm(pooled);
    }

    /** Keeps smooth programs bounded: what sums may grow is squashed. */
    private void calm(@Nullable Integer value) {
        if (value != null
                && g.style() == Generator.Style.SMOOTH
                && g.typeOf(value).dtype().isFloat()
                && g.chance(2)) {
            g.add(new Unary(Unary.Kind.TANH), value);
        }
    }

    /**
     * What layers are made of: a product, then factor and offset of each channel, then an
     * activation; or a softmax.
     */
    void layer() {
        int x = g.any();
        TensorType type = g.typeOf(x);
        if (!type.dtype().isFloat() || type.rank() == 0) {
            return;
        }
        int last = type.rank() - 1;
        if (g.chance(3)) {
            softmax(x, type, last);
            return;
        }
        if (g.chance(2)) {
            contraction();
            x = g.any();
            type = g.typeOf(x);
            last = type.rank() - 1;
        }
        if (last < 0 || !type.dim(last).isConstant() || !type.dtype().isFloat()) {
            return;
        }
        TensorType channels = type.withDims(List.of(type.dim(last)));
        Integer current = x;
        for (Binary.Kind kind :
                List.of(Binary.Kind.ADD, Binary.Kind.MULTIPLY, Binary.Kind.SUBTRACT)) {
            if (current != null && !g.chance(3)) {
                int vector = g.chance(3) ? g.ofType(channels) : g.argument(channels, Role.VARIABLE);
                Integer spread = g.add(new BroadcastInDim(type, List.of(last)), vector);
                current = spread == null ? null : g.add(new Binary(kind), current, spread);
            }
        }
        calm(current);
    }

    private void softmax(int x, TensorType type, int last) {
        if (g.style() == Generator.Style.EXACT) {
            return;
        }
        List<Integer> kept = range(last);
        Integer max =
                g.add(
                        new Reduce(List.of(last)),
                        List.of(x, g.ofType(type.scalar())),
                        Binary.Kind.MAXIMUM);
        Integer spread = max == null ? null : g.add(new BroadcastInDim(type, kept), max);
        Integer shifted =
                spread == null ? null : g.add(new Binary(Binary.Kind.SUBTRACT), x, spread);
        Integer powers = shifted == null ? null : g.add(new Unary(Unary.Kind.EXPONENTIAL), shifted);
        Integer one = powers == null ? null : g.add(Constant.scalar(type.dtype(), 1));
        Integer sum =
                one == null
                        ? null
                        : g.add(new Reduce(List.of(last)), List.of(powers, one), Binary.Kind.ADD);
        Integer wide = sum == null ? null : g.add(new BroadcastInDim(type, kept), sum);
        if (wide != null) {
            g.add(new Binary(Binary.Kind.DIVIDE), powers, wide);
        }
    }

    void contraction() {
        if (g.chance(3)) {
            DType dtype =
                    g.doubleOnly() || (g.style() == Generator.Style.SMOOTH && g.chance(6))
                            ? DType.FLOAT64
                            : DType.FLOAT32;
            Dim side = Dim.of(3 + random.nextInt(5));
            Dim batch = g.chance(2) ? Dim.symbol("n") : Dim.of(1 + random.nextInt(2));
            TensorType image =
                    new TensorType(
                            dtype, List.of(batch, side, side, Dim.of(1 + random.nextInt(9))));
            convolution(g.ofType(image), image);
            return;
        }
        int x = g.any();
        TensorType type = g.typeOf(x);
        if (!type.dtype().isFloat() || type.rank() == 0) {
            if (type.rank() > 0 && g.style() == Generator.Style.EXACT && g.chance(4)) {
                g.add(new Convert(DType.FLOAT32), x);
            }
            return;
        }
        boolean image =
                type.rank() == 4
                        && type.dim(1).isConstant()
                        && type.dim(2).isConstant()
                        && type.dim(3).isConstant();
        if (image && !g.chance(3)) {
            convolution(x, type);
        } else {
            dot(x, type);
        }
    }

    private void dot(int x, TensorType type) {
        int contracted = random.nextInt(type.rank());
        int batch = type.rank() > 1 && g.chance(3) ? (contracted + 1) % type.rank() : -1;
        List<Dim> dims = new ArrayList<>();
        List<Integer> rhsBatch = new ArrayList<>();
        if (batch >= 0) {
            rhsBatch.add(0);
            dims.add(type.dim(batch));
        }
        int at = dims.size() + random.nextInt(2);
        if (at > dims.size()) {
            dims.add(Dim.of(1 + random.nextInt(20)));
        }
        dims.add(type.dim(contracted));
        if (at == dims.size() - 1 && g.chance(4)) {
            dims.add(Dim.of(1 + random.nextInt(40)));
        }
        DotGeneral dot =
                new DotGeneral(
                        batch >= 0 ? List.of(batch) : List.of(),
                        rhsBatch,
                        List.of(contracted),
                        List.of(at),
                        List.of(),
                        type.dtype());
        calm(g.add(dot, x, g.ofType(type.withDims(dims))));
    }

    private void convolution(int x, TensorType type) {
        long features = type.dim(3).constant();
        boolean depthwise = g.chance(3);
        long groups = depthwise ? features : 1;
        long multiplier = 1 + random.nextInt(depthwise ? 2 : 9);
        long outputs = depthwise ? features * multiplier : multiplier;
        long kh = 1 + random.nextInt(3);
        long kw = 1 + random.nextInt(3);
        TensorType kernel = TensorType.of(type.dtype(), kh, kw, features / groups, outputs);
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> strides = new ArrayList<>();
        List<Long> dilation = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            low.add(Dim.of(random.nextInt(2)));
            high.add(Dim.of(random.nextInt(3)));
            strides.add(1L + random.nextInt(2));
            dilation.add(g.chance(4) ? 2L : 1L);
            long extent = ((i == 0 ? kh : kw) - 1) * dilation.get(i) + 1;
            long room = type.dim(1 + i).constant() + low.get(i).constant() + high.get(i).constant();
            if (room < extent) {
                return;
            }
        }
        Convolution conv =
                new Convolution(
                        ConvDims.channelsLast(2),
                        strides,
                        low,
                        high,
                        List.of(1L, 1L),
                        dilation,
                        List.of(false, false),
                        groups,
                        1,
                        List.of(),
                        type.dtype());
        calm(g.add(conv, x, g.ofType(kernel)));
    }
}
