package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Folds each window of the inputs, padded and dilated with the initial values, by the region in
 * ascending row-major order. Operands: inputs, then as many initial values. Spec: #reduce_window.
 */
public record ReduceWindow(
        List<Long> windowDimensions,
        List<Long> windowStrides,
        List<Long> baseDilations,
        List<Long> windowDilations,
        List<Dim> padLow,
        List<Dim> padHigh)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public ReduceWindow {
        windowDimensions = List.copyOf(windowDimensions);
        windowStrides = List.copyOf(windowStrides);
        baseDilations = List.copyOf(baseDilations);
        windowDilations = List.copyOf(windowDilations);
        padLow = List.copyOf(padLow);
        padHigh = List.copyOf(padHigh);
    }

    @Override
    public String name() {
        return "stablehlo.reduce_window";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (Windows.notAll(baseDilations, 1)) {
            attributes.put("base_dilations", Attrs.longs(baseDilations));
        }
        if (Windows.anyPadding(padLow, padHigh)) {
            attributes.put("padding", Attrs.padding(padLow, padHigh));
        }
        if (Windows.notAll(windowDilations, 1)) {
            attributes.put("window_dilations", Attrs.longs(windowDilations));
        }
        attributes.put("window_dimensions", Attrs.longs(windowDimensions));
        if (Windows.notAll(windowStrides, 1)) {
            attributes.put("window_strides", Attrs.longs(windowStrides));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        List<Long> window = Attrs.readLongs(form.attributes(), "window_dimensions");
        int n = window.size();
        return new ReduceWindow(
                window,
                Attrs.readLongs(form.attributes(), "window_strides", n, 1),
                Attrs.readLongs(form.attributes(), "base_dilations", n, 1),
                Attrs.readLongs(form.attributes(), "window_dilations", n, 1),
                Attrs.readPadding(form.attributes(), "padding", n, 0, "reduce_window_c12"),
                Attrs.readPadding(form.attributes(), "padding", n, 1, "reduce_window_c12"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Rules.check(
                operands.size() % 2 == 0 && !operands.isEmpty(),
                "reduce_window_c1",
                "needs as many initial values as inputs, received " + operands);
        int n = operands.size() / 2;
        List<TensorType> inputs = Rules.tensors(this, operands, 0, n);
        TensorType first = inputs.getFirst();
        List<Dim> dims =
                Windows.infer(
                        Windows.REDUCE_WINDOW,
                        first.dims(),
                        windowDimensions,
                        windowStrides,
                        baseDilations,
                        windowDilations,
                        padLow,
                        padHigh);
        List<TensorType> elements = Rules.combiner(this, regions, inputs, "reduce_window_c13");
        List<Type> results = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Rules.check(
                    Rules.sameDims(inputs.get(i).dims(), first.dims()),
                    "reduce_window_c2",
                    () -> "inputs must have the same shape, received " + inputs);
            Rules.check(
                    Rules.tensor(this, operands, n + i).equals(inputs.get(i).scalar()),
                    "reduce_window_c3",
                    () ->
                            "initial values must be scalars of the inputs' element types, received "
                                    + operands);
            results.add(new TensorType(elements.get(i).dtype(), dims));
        }
        return results;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        int n = operands.size() / 2;
        long[] shape = operands.getFirst().shape();
        long[] low = Tensors.evaluate(context, padLow);
        long[] window = windowDimensions.stream().mapToLong(Long::longValue).toArray();
        List<NDArray> results = Tensors.allocateAll(context, self);
        long[] outer = results.getFirst().shape();
        Combiner combiner = Combiner.of(context, self.regions().getFirst());
        Tensors.each(
                outer,
                r -> {
                    long to = Tensors.flat(r, outer);
                    for (int k = 0; k < n; k++) {
                        Tensors.convert(operands.get(n + k), 0, results.get(k), to);
                    }
                    Tensors.each(
                            window,
                            w -> {
                                long[] at = new long[shape.length];
                                for (int d = 0; d < shape.length; d++) {
                                    at[d] =
                                            r[d] * windowStrides.get(d)
                                                    + w[d] * windowDilations.get(d)
                                                    - low[d];
                                }
                                // a hole or a padded position holds the initial value, which folds
                                // like any other
                                boolean real =
                                        Windows.undilate(at, baseDilations)
                                                && Tensors.inside(at, shape);
                                if (real) {
                                    combiner.fold(results, to, operands, Tensors.flat(at, shape));
                                } else {
                                    combiner.fold(results, to, operands.subList(n, 2 * n), 0);
                                }
                            });
                });
        return results;
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Binary.Kind kind = self.operands().size() == 2 ? Reduce.simpleCombiner(self) : null;
        Emit e = new Emit(b);
        TensorType type = self.operand(0).tensorType();
        if (kind == null || !startsNeutral(self, kind)) {
            throw new IrException(
                    "the gradient of reduce_window is defined from a constant initial value, which"
                            + " for maximum and minimum is an infinity");
        }
        if (kind == Binary.Kind.ADD) {
            return Arrays.asList(transposedSum(e, type, ct), null);
        }
        boolean dilated = Windows.notAll(baseDilations, 1) || Windows.notAll(windowDilations, 1);
        if ((kind == Binary.Kind.MAXIMUM || kind == Binary.Kind.MINIMUM) && !dilated) {
            Compare.Direction better =
                    kind == Binary.Kind.MAXIMUM ? Compare.Direction.GE : Compare.Direction.LE;
            Block select =
                    b.block(
                            List.of(type.scalar(), type.scalar()),
                            (inner, args) ->
                                    List.of(
                                            new Emit(inner)
                                                    .compare(better, args.get(0), args.get(1))));
            SelectAndScatter scatter =
                    new SelectAndScatter(windowDimensions, windowStrides, padLow, padHigh);
            List<Block> regions = List.of(select, e.combiner(Binary.Kind.ADD, type.dtype()));
            List<Value> operands = List.of(self.operand(0), ct, e.fill(type.scalar(), 0));
            return Arrays.asList(b.emit(scatter, operands, regions).getFirst(), null);
        }
        throw new IrException(
                "the gradient of reduce_window is defined for add, and for maximum and minimum"
                        + " without dilation");
    }

    /** True for a constant initial value that can never be the maximum or minimum of a window. */
    private static boolean startsNeutral(Node self, Binary.Kind kind) {
        Constant constant = Constant.behind(self.operand(1));
        if (constant == null) {
            return false;
        }
        double value = constant.value().data().getReal(0);
        return switch (kind) {
            case MAXIMUM -> value == Double.NEGATIVE_INFINITY;
            case MINIMUM -> value == Double.POSITIVE_INFINITY;
            default -> true;
        };
    }

    /**
     * Each element gets the sum of the cotangents of the windows it lies in: a window sum over the
     * dilated cotangent.
     */
    private Value transposedSum(Emit e, TensorType type, Value ct) {
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> interior = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            Dim input = Windows.dilated(type.dim(d), baseDilations.get(d));
            Dim window = Windows.dilated(Dim.of(windowDimensions.get(d)), windowDilations.get(d));
            Dim output = Windows.dilated(ct.tensorType().dim(d), windowStrides.get(d));
            Dim before = window.minus(padLow.get(d)).minus(1);
            low.add(before);
            high.add(input.plus(window).minus(1).minus(output).minus(before));
            interior.add(windowStrides.get(d) - 1);
        }
        Value zero = e.fill(type.scalar(), 0);
        Value padded = e.b().emit(new Pad(low, high, interior), ct, zero);
        List<Dim> none = Collections.nCopies(type.rank(), Dim.of(0));
        List<Long> ones = Collections.nCopies(type.rank(), 1L);
        ReduceWindow sum =
                new ReduceWindow(
                        windowDimensions, baseDilations, ones, windowDilations, none, none);
        return e.b().emit(
                        sum,
                        List.of(padded, zero),
                        List.of(e.combiner(Binary.Kind.ADD, type.dtype())))
                .getFirst();
    }
}
