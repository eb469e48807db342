package org.keratin.passes.simplify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Reshape;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.VariableOnly;
import org.keratin.passes.Walk;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Folds per-channel scaling behind a convolution or dot into its weights, so that {@code prepare}
 * does it once. Fast numerics only, and only where weights and factors depend on variables alone.
 *
 * <pre>
 * c = convolution(x, w)                     w' = w * s along the output channels     (prepare)
 * a = c + b                          =>     t  = b * s + o                           (prepare)
 * m = a * s                                 r  = convolution(x, w') + t
 * r = m + o
 * </pre>
 */
public final class ConvBatchNorm implements Pass {
    /**
     * A value equal to {@code scale * op(x, weights) + shift}; scale and shift are vectors, null
     * for 1 and 0.
     */
    private record Affine(Node product, @Nullable Value scale, @Nullable Value shift) {}

    @Override
    public String id() {
        return "conv-batch-norm";
    }

    @Override
    public Module run(Module module, PassContext context) {
        if (!context.fast() || context.roles().isEmpty()) {
            return module;
        }
        Func entry = module.entry();
        Folder folder = new Folder(entry, context);
        Func folded = folder.run(entry);
        return folder.changed ? module.with(folded) : module;
    }

    private static final class Folder {
        private final Map<Value, Integer> uses;
        private final VariableOnly variableOnly = new VariableOnly();
        private final Map<Value, Affine> affine = new HashMap<>();
        private final PassContext context;
        private Builder b = new Builder();
        private boolean changed;

        Folder(Func func, PassContext context) {
            this.uses = Walk.uses(func.body());
            this.context = context;
        }

        Func run(Func func) {
            ValueMap map = new ValueMap();
            b = new Builder();
            for (int i = 0; i < func.body().args().size(); i++) {
                Value.Arg old = func.body().args().get(i);
                Value.Arg arg = b.arg(old.type(), old.name());
                map.put(old, arg);
                if (context.isVariable(i)) {
                    variableOnly.add(arg);
                }
            }
            for (Node node : func.body().nodes()) {
                b.setLocation(node.location());
                Value replacement =
                        node.op() instanceof Binary(Binary.Kind kind)
                                ? fold(node, kind, map)
                                : null;
                if (replacement != null) {
                    map.put(node.result(0), replacement);
                    changed = true;
                    continue;
                }
                Node copy = b.copy(node, map);
                variableOnly.add(copy);
                boolean product =
                        node.op() instanceof Convolution || node.op() instanceof DotGeneral;
                if (product && variableOnly.contains(copy.operand(1)) && channel(copy) >= 0) {
                    affine.put(copy.result(0), new Affine(copy, null, null));
                }
                noteShift(node, copy, map);
            }
            return func.withBody(b.finish(map.get(func.body().results())));
        }

        /**
         * Remembers {@code a + o} and {@code a - o}; they stay as they are unless a factor follows.
         */
        private void noteShift(Node node, Node copy, ValueMap map) {
            if (!(node.op() instanceof Binary(Binary.Kind kind))
                    || (kind != Binary.Kind.ADD && kind != Binary.Kind.SUBTRACT)) {
                return;
            }
            boolean swap = kind == Binary.Kind.ADD && source(node, 0, map) == null;
            Affine a = source(node, swap ? 1 : 0, map);
            Value vector = a == null ? null : vector(copy.operand(swap ? 0 : 1), a.product);
            if (a == null || vector == null) {
                return;
            }
            Value shift =
                    a.shift == null
                            ? (kind == Binary.Kind.ADD ? vector : null)
                            : emit(kind, a.shift, vector);
            if (shift == null) {
                Value zero =
                        Canonicalize.splat(
                                b,
                                vector.tensorType(),
                                NDArray.allocate(vector.tensorType().dtype(), 1));
                see(zero);
                shift = emit(Binary.Kind.SUBTRACT, zero, vector);
            }
            affine.put(copy.result(0), new Affine(a.product, a.scale, shift));
        }

        /** The affine form of an operand that nothing else uses. */
        private @Nullable Affine source(Node node, int operand, ValueMap map) {
            return uses.getOrDefault(node.operand(operand), 0) == 1
                    ? affine.get(map.get(node.operand(operand)))
                    : null;
        }

        private @Nullable Value fold(Node node, Binary.Kind kind, ValueMap map) {
            if (kind != Binary.Kind.MULTIPLY && kind != Binary.Kind.DIVIDE) {
                return null;
            }
            boolean swap = kind == Binary.Kind.MULTIPLY && source(node, 0, map) == null;
            Affine a = source(node, swap ? 1 : 0, map);
            if (a == null) {
                return null;
            }
            Value factor = vector(map.get(node.operand(swap ? 0 : 1)), a.product);
            if (factor == null) {
                return null;
            }
            Value scale;
            if (a.scale != null) {
                scale = emit(kind, a.scale, factor);
            } else if (kind == Binary.Kind.MULTIPLY) {
                scale = factor;
            } else {
                NDArray one = NDArray.allocate(factor.tensorType().dtype(), 1);
                one.setDouble(0, 1);
                Value ones = Canonicalize.splat(b, factor.tensorType(), one);
                see(ones);
                scale = emit(kind, ones, factor);
            }
            Value shift = a.shift == null ? null : emit(kind, a.shift, factor);
            Value weights = a.product.operand(1);
            Value wide =
                    b.emit(
                            new BroadcastInDim(
                                    weights.tensorType(), List.of(weightChannel(a.product))),
                            scale);
            see(wide);
            Value scaled = emit(Binary.Kind.MULTIPLY, weights, wide);
            Value result = b.emit(a.product.op(), a.product.operand(0), scaled);
            if (shift != null) {
                Value spread =
                        b.emit(
                                new BroadcastInDim(
                                        result.tensorType(), List.of(channel(a.product))),
                                shift);
                result = b.emit(new Binary(Binary.Kind.ADD), result, spread);
            }
            affine.put(result, new Affine(a.product, scale, shift));
            return result;
        }

        private Value emit(Binary.Kind kind, Value x, Value y) {
            Value value = b.emit(new Binary(kind), x, y);
            see(value);
            return value;
        }

        private void see(Value value) {
            Node def = value.definition();
            if (def != null) {
                def.operands().forEach(this::seeConstant);
                variableOnly.add(def);
            }
        }

        private void seeConstant(Value value) {
            Node def = value.definition();
            if (def != null && def.operands().isEmpty()) {
                variableOnly.add(def);
            }
        }

        /** The result dimension that holds the output channels, -1 where there is no single one. */
        private static int channel(Node product) {
            TensorType result = product.tensorType();
            if (!result.dtype().isFloat()
                    || product.operand(1).tensorType().dtype() != result.dtype()) {
                return -1;
            }
            return switch (product.op()) {
                case Convolution conv ->
                        conv.batchGroupCount() == 1 ? conv.dims().outputFeature() : -1;
                case DotGeneral dot -> {
                    int free = product.operand(1).tensorType().rank() - dot.rhsContracting().size();
                    yield dot.rhsBatch().isEmpty() && free == 1 ? result.rank() - 1 : -1;
                }
                default -> -1;
            };
        }

        private static int weightChannel(Node product) {
            return switch (product.op()) {
                case Convolution conv -> conv.dims().kernelOutput();
                case DotGeneral dot ->
                        DotGeneral.free(
                                        product.operand(1).tensorType().rank(),
                                        dot.rhsBatch(),
                                        dot.rhsContracting())
                                .getFirst();
                default -> throw new IllegalStateException(product.op().name());
            };
        }

        /**
         * {@code other} as a vector over the output channels if it depends on variables alone and
         * is nothing more.
         */
        private @Nullable Value vector(Value other, Node product) {
            int channel = channel(product);
            TensorType result = product.tensorType();
            TensorType vector = result.withDims(List.of(result.dim(channel)));
            if (!other.type().equals(result)) {
                return null;
            }
            NDArray splat = Splat.of(other);
            if (splat != null) {
                Value value = Canonicalize.splat(b, vector, splat);
                see(value);
                return value;
            }
            Node def = Simplify.definedBy(other, BroadcastInDim.class);
            if (def == null
                    || !(def.op() instanceof BroadcastInDim(var type, List<Integer> dims))) {
                return null;
            }
            Value source = def.operand(0);
            if (!variableOnly.contains(source)) {
                return null;
            }
            TensorType narrow = source.tensorType();
            for (int i = 0; i < narrow.rank(); i++) {
                boolean isChannel =
                        dims.get(i) == channel && narrow.dim(i).equals(result.dim(channel));
                if (!isChannel && !narrow.dim(i).equals(Dim.of(1))) {
                    return null;
                }
            }
            Value shaped = source;
            if (!narrow.equals(vector)) {
                if (narrow.size().equals(vector.size())) {
                    shaped = b.emit(new Reshape(vector), source);
                } else {
                    Value scalar = b.emit(new Reshape(vector.scalar()), source);
                    see(scalar);
                    shaped = b.emit(new BroadcastInDim(vector, List.of()), scalar);
                }
                see(shaped);
            }
            return shaped;
        }
    }
}
