package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Slice;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.Dim;

/**
 * Convolutions that register tiles do not take as they are, as several that they do: groups of
 * enough features one by one, and, in fast numerics, a dilated input (a transposed convolution) by
 * the phases of its output, each of which meets its own part of the kernel and no zeros. In strict
 * numerics the zeros count: they meet infinities.
 */
public final class PlainConvolutions implements Pass {
    /** Fewer features than that do not fill a tile. */
    private static final long FEW = 8;

    private static final long MOST_GROUPS = 64;

    private static final long MOST_PHASES = 16;

    @Override
    public String id() {
        return "plain-convolutions";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, (b, node, in) -> rewrite(b, node, in, context.fast()));
    }

    private static @Nullable List<Value> rewrite(
            Builder b, Node node, List<Value> in, boolean fast) {
        if (!(node.op() instanceof Convolution conv)
                || !in.get(0).tensorType().isStatic()
                || !in.get(1).tensorType().isStatic()
                || conv.batchGroupCount() > 1) {
            return null;
        }
        long dilation = conv.lhsDilation().stream().reduce(1L, (x, y) -> x * y);
        if (fast && dilation > 1 && dilation <= MOST_PHASES) {
            Value phases = phases(b, conv, in, node.tensorType());
            if (phases != null) {
                return List.of(phases);
            }
        }
        long groups = conv.featureGroupCount();
        long features = size(in.get(1), conv.dims().kernelOutput()) / groups;
        return groups > 1 && groups <= MOST_GROUPS && features >= FEW
                ? List.of(groups(b, conv, in, groups))
                : null;
    }

    private static long size(Value value, int dimension) {
        return value.tensorType().dim(dimension).constant();
    }

    // ---- groups ----

    private static Value groups(Builder b, Convolution conv, List<Value> in, long groups) {
        ConvDims dims = conv.dims();
        Convolution one = conv.withFeatureGroupCount(1);
        List<Value> parts = new ArrayList<>();
        for (long g = 0; g < groups; g++) {
            Value input = part(b, in.get(0), dims.inputFeature(), g, groups);
            Value kernel = part(b, in.get(1), dims.kernelOutput(), g, groups);
            parts.add(b.emit(one, input, kernel));
        }
        return b.emit(new Concatenate(dims.outputFeature()), parts.toArray(Value[]::new));
    }

    private static Value part(Builder b, Value value, int dimension, long part, long parts) {
        long size = size(value, dimension) / parts;
        return slice(
                b, value, List.of(dimension), List.of(part * size), List.of(size), List.of(1L));
    }

    /** Along some dimensions {@code size} elements {@code stride} apart, along others all. */
    private static Value slice(
            Builder b,
            Value value,
            List<Integer> dimensions,
            List<Long> start,
            List<Long> size,
            List<Long> stride) {
        TensorType type = value.tensorType();
        List<Dim> from = new ArrayList<>(Collections.nCopies(type.rank(), Dim.of(0)));
        List<Dim> to = new ArrayList<>(type.dims());
        List<Long> by = new ArrayList<>(Collections.nCopies(type.rank(), 1L));
        for (int i = 0; i < dimensions.size(); i++) {
            int d = dimensions.get(i);
            from.set(d, Dim.of(start.get(i)));
            to.set(d, Dim.of(start.get(i) + (size.get(i) - 1) * stride.get(i) + 1));
            by.set(d, stride.get(i));
        }
        return b.emit(new Slice(from, to, by), value);
    }

    // ---- phases ----

    /**
     * Output position {@code s·q + r} of a dimension dilated by {@code s} meets the kernel's taps
     * {@code k0 + s·j}, each at input position {@code q + j - shift}.
     */
    private record Phase(long k0, long taps, long shift) {}

    private static @Nullable Value phases(
            Builder b, Convolution conv, List<Value> in, TensorType result) {
        ConvDims dims = conv.dims();
        int spatial = dims.spatial();
        List<List<Phase>> phases = new ArrayList<>();
        for (int i = 0; i < spatial; i++) {
            long s = conv.lhsDilation().get(i);
            long taps = size(in.get(1), dims.kernelSpatial().get(i));
            if (!conv.padLow().get(i).isConstant()
                    || !result.dim(dims.outputSpatial().get(i)).isConstant()
                    || s > 1
                            && (conv.strides().get(i) != 1
                                    || conv.rhsDilation().get(i) != 1
                                    || taps < s
                                    || result.dim(dims.outputSpatial().get(i)).constant() % s
                                            != 0)) {
                return null;
            }
            long low = conv.padLow().get(i).constant();
            List<Phase> along = new ArrayList<>();
            for (long r = 0; r < s; r++) {
                long k0 = Math.floorMod(low - r, s);
                along.add(new Phase(k0, Math.ceilDiv(taps - k0, s), (low - r - k0) / s));
            }
            phases.add(along);
        }
        return joined(b, conv, in, result, phases, new ArrayList<>());
    }

    /**
     * The output whose first dimensions are in the phases chosen, those of the rest put together.
     */
    private static Value joined(
            Builder b,
            Convolution conv,
            List<Value> in,
            TensorType result,
            List<List<Phase>> phases,
            List<Phase> chosen) {
        int i = chosen.size();
        if (i == phases.size()) {
            return phase(b, conv, in, result, chosen);
        }
        List<Value> parts = new ArrayList<>();
        for (Phase phase : phases.get(i)) {
            chosen.add(phase);
            parts.add(joined(b, conv, in, result, phases, chosen));
            chosen.removeLast();
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        // neighbours are of different phases: a dimension of phases behind the one of positions
        int d = conv.dims().outputSpatial().get(i);
        List<Value> apart = new ArrayList<>();
        for (Value part : parts) {
            List<Dim> shape = new ArrayList<>(part.tensorType().dims());
            shape.add(d + 1, Dim.of(1));
            apart.add(b.emit(new Reshape(part.tensorType().withDims(shape)), part));
        }
        Value together = b.emit(new Concatenate(d + 1), apart.toArray(Value[]::new));
        List<Dim> shape = new ArrayList<>(parts.getFirst().tensorType().dims());
        shape.set(d, shape.get(d).times(parts.size()));
        return b.emit(new Reshape(parts.getFirst().tensorType().withDims(shape)), together);
    }

    private static Value phase(
            Builder b, Convolution conv, List<Value> in, TensorType result, List<Phase> chosen) {
        ConvDims dims = conv.dims();
        List<Dim> low = new ArrayList<>(conv.padLow());
        List<Dim> high = new ArrayList<>(conv.padHigh());
        List<Long> start = new ArrayList<>();
        List<Long> taps = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            long s = conv.lhsDilation().get(i);
            Phase phase = chosen.get(i);
            long all = size(in.get(1), dims.kernelSpatial().get(i));
            long last = phase.k0() + s * (phase.taps() - 1);
            start.add(conv.reversal().get(i) ? all - 1 - last : phase.k0());
            taps.add(phase.taps());
            if (s > 1) {
                long n = size(in.get(0), dims.inputSpatial().get(i));
                long out = result.dim(dims.outputSpatial().get(i)).constant() / s;
                low.set(i, Dim.of(phase.shift()));
                high.set(i, Dim.of(out + phase.taps() - 1 - n - phase.shift()));
            }
        }
        Value kernel = slice(b, in.get(1), dims.kernelSpatial(), start, taps, conv.lhsDilation());
        List<Long> ones = Collections.nCopies(chosen.size(), 1L);
        Convolution plain = conv.withPadding(low, high).withLhsDilation(ones);
        return b.emit(plain, in.get(0), kernel);
    }
}
