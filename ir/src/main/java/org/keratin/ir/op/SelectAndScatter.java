package org.keratin.ir.op;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Scatters each source element to the element that its window of the operand selects (first
 * region), combined by the second region. Operands: operand, source, initial value. Spec:
 * #select_and_scatter.
 */
public record SelectAndScatter(
        List<Long> windowDimensions, List<Long> windowStrides, List<Dim> padLow, List<Dim> padHigh)
        implements CoreOp, Op.Pure, Op.Evaluable {
    public SelectAndScatter {
        windowDimensions = List.copyOf(windowDimensions);
        windowStrides = List.copyOf(windowStrides);
        padLow = List.copyOf(padLow);
        padHigh = List.copyOf(padHigh);
    }

    /** How windows lie, as {@code reduce_window} has it. */
    public ReduceWindow windows() {
        List<Long> ones = Collections.nCopies(windowDimensions.size(), 1L);
        return new ReduceWindow(windowDimensions, windowStrides, ones, ones, padLow, padHigh);
    }

    @Override
    public String name() {
        return "stablehlo.select_and_scatter";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (Windows.anyPadding(padLow, padHigh)) {
            attributes.put("padding", Attrs.padding(padLow, padHigh));
        }
        attributes.put("window_dimensions", Attrs.longs(windowDimensions));
        if (Windows.notAll(windowStrides, 1)) {
            attributes.put("window_strides", Attrs.longs(windowStrides));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        TensorType operand = Rules.tensor("select_and_scatter", form.operands(), 0);
        int n = operand.rank();
        return new SelectAndScatter(
                Attrs.readLongs(form.attributes(), "window_dimensions"),
                Attrs.readLongs(form.attributes(), "window_strides", n, 1),
                Attrs.readPadding(form.attributes(), "padding", n, 0, "select_and_scatter_c8"),
                Attrs.readPadding(form.attributes(), "padding", n, 1, "select_and_scatter_c8"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 2);
        Rules.count(this, operands, 3);
        TensorType operand = Rules.tensor(this, operands, 0);
        TensorType source = Rules.tensor(this, operands, 1);
        TensorType init = Rules.tensor(this, operands, 2);
        Rules.check(
                operand.dtype() == source.dtype(),
                "select_and_scatter_c1",
                "operand and source must have the same element type, received " + operands);
        List<Long> ones = Collections.nCopies(operand.rank(), 1L);
        List<Dim> dims =
                Windows.infer(
                        Windows.SELECT_AND_SCATTER,
                        operand.dims(),
                        windowDimensions,
                        windowStrides,
                        ones,
                        ones,
                        padLow,
                        padHigh);
        Rules.check(
                Rules.sameDims(source.dims(), dims),
                "select_and_scatter_c2",
                "the source must have shape " + dims + ", received " + source);
        Rules.check(
                init.equals(operand.scalar()),
                "select_and_scatter_c3",
                "the initial value must be a scalar of the operand's element type, received "
                        + operands);
        TensorType scalar = operand.scalar();
        Rules.check(
                Rules.argTypes(regions.getFirst()).equals(List.of(scalar, scalar))
                        && Rules.resultTypes(regions.getFirst())
                                .equals(List.of(TensorType.of(DType.BOOL))),
                "select_and_scatter_c9",
                "the select region must map two scalars to i1, received "
                        + Rules.argTypes(regions.getFirst())
                        + " -> "
                        + Rules.resultTypes(regions.getFirst()));
        TensorType element =
                Rules.combiner(
                                this,
                                regions.subList(1, 2),
                                List.of(operand),
                                "select_and_scatter_c10")
                        .getFirst();
        return List.of(operand.withDtype(element.dtype()));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.get(0);
        NDArray source = operands.get(1);
        NDArray init = operands.get(2);
        NDArray out = Tensors.allocate(context, self.tensorType());
        for (long i = 0; i < out.size(); i++) {
            Tensors.convert(init, 0, out, i);
        }
        long[] shape = x.shape();
        long[] sourceShape = source.shape();
        long[] low = Tensors.evaluate(context, padLow);
        long[] window = windowDimensions.stream().mapToLong(Long::longValue).toArray();
        Combiner select = Combiner.of(context, self.regions().getFirst());
        Combiner scatter = Combiner.of(context, self.regions().getLast());
        // all places are chosen before the first is written: regions may draw random numbers
        long[] places = new long[Math.toIntExact(source.size())];
        Tensors.each(
                sourceShape,
                s -> {
                    long[] chosen = {-1};
                    Tensors.each(
                            window,
                            w -> {
                                long[] at = new long[shape.length];
                                for (int d = 0; d < shape.length; d++) {
                                    at[d] = s[d] * windowStrides.get(d) + w[d] - low[d];
                                }
                                if (Tensors.inside(at, shape)) {
                                    long candidate = Tensors.flat(at, shape);
                                    if (chosen[0] >= 0) {
                                        select.set(0, x, chosen[0]);
                                        select.set(1, x, candidate);
                                        select.run();
                                    }
                                    if (chosen[0] < 0 || select.result(0).getLong(0) == 0) {
                                        chosen[0] = candidate;
                                    }
                                }
                            });
                    places[(int) Tensors.flat(s, sourceShape)] = chosen[0];
                });
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                scatter.set(0, out, places[i]);
                scatter.set(1, source, i);
                scatter.run();
                Tensors.copy(scatter.result(0), 0, out, places[i]);
            }
        }
        return List.of(out);
    }
}
