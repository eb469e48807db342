package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * Applies the region to the elements at each position; {@code dims} names all dimensions in order.
 * Spec: #map.
 */
public record MapOp(List<Integer> dims) implements Op.Pure, Op.Evaluable {
    public MapOp {
        dims = List.copyOf(dims);
    }

    @Override
    public String name() {
        return "stablehlo.map";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("dimensions", Attrs.ints(dims));
    }

    static Op create(GenericForm form) {
        return new MapOp(Attrs.readInts(form.attributes(), "dimensions"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Rules.check(!operands.isEmpty(), "map_c2", "needs at least one operand");
        List<TensorType> inputs = Rules.tensors(this, operands, 0, operands.size());
        TensorType first = inputs.getFirst();
        List<Type> scalars = new ArrayList<>();
        for (TensorType input : inputs) {
            Rules.check(
                    Rules.sameDims(input.dims(), first.dims()),
                    "map_c1",
                    () -> "operands must have the same shape, received " + operands);
            scalars.add(input.scalar());
        }
        for (int d = 0; d < first.rank(); d++) {
            Rules.check(
                    dims.size() == first.rank() && dims.get(d) == d,
                    "map_c3",
                    () ->
                            "dimensions must be 0 to "
                                    + (first.rank() - 1)
                                    + " in order, received "
                                    + dims);
        }
        Block body = regions.getFirst();
        List<TensorType> results =
                Rules.tensors(this, Rules.resultTypes(body), 0, body.results().size());
        Rules.check(
                Rules.argTypes(body).equals(scalars)
                        && results.size() == 1
                        && results.getFirst().rank() == 0,
                "map_c4",
                "the region must map "
                        + scalars
                        + " to one scalar, received "
                        + Rules.argTypes(body)
                        + " -> "
                        + results);
        return List.of(first.withDtype(results.getFirst().dtype()));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray out = Tensors.allocate(context, self.tensorType());
        Combiner body = Combiner.of(context, self.regions().getFirst());
        for (long i = 0; i < out.size(); i++) {
            for (int k = 0; k < operands.size(); k++) {
                body.set(k, operands.get(k), i);
            }
            body.run();
            Tensors.copy(body.result(0), 0, out, i);
        }
        return List.of(out);
    }
}
