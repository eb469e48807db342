package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;

/**
 * An elementwise op of the CHLO dialect whose operands are broadcast to one shape: dimensions of
 * size 1 grow, and the operand of lower rank lies on the last dimensions of the other, or on {@code
 * broadcast_dimensions}.
 *
 * @param inner the op on operands of one shape
 * @param dims where the dimensions of the lower rank lie; null for the last ones
 */
public record ChloBroadcast(Op inner, @Nullable List<Integer> dims) implements Op.Pure, Op.Derived {
    /** Makes the op from what makes it on operands of one shape. */
    static OpFactory factory(OpFactory inner) {
        return form -> {
            Map<String, Attr> own = new LinkedHashMap<>(form.attributes());
            boolean given = own.containsKey("broadcast_dimensions");
            return new ChloBroadcast(
                    inner.create(
                            new GenericForm(own, form.operands(), form.results(), form.regions())),
                    given ? Attrs.readInts(own, "broadcast_dimensions") : null);
        };
    }

    @Override
    public String name() {
        String name = inner.name();
        return "chlo.broadcast_" + name.substring(name.indexOf('.') + 1);
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (dims != null) {
            attributes.put("broadcast_dimensions", Attrs.ints(dims));
        }
        if (inner instanceof Compare(Compare.Direction direction, Compare.Type type)) {
            attributes.put(
                    "compare_type", new Attr.Dialect("#chlo<comparison_type " + type.name() + ">"));
            attributes.put(
                    "comparison_direction",
                    new Attr.Dialect("#chlo<comparison_direction " + direction.name() + ">"));
        }
        return attributes;
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        List<TensorType> tensors = Rules.tensors(this, operands, 0, operands.size());
        List<Dim> shape = shape(tensors);
        List<Type> wide = new ArrayList<>();
        for (TensorType tensor : tensors) {
            wide.add(tensor.withDims(shape));
        }
        return inner.inferTypes(wide, regions);
    }

    /** Where an operand's dimensions lie in the result. */
    private List<Integer> places(TensorType operand, int rank) {
        if (operand.rank() == rank || dims == null || operand.rank() == 0) {
            return IntStream.range(rank - operand.rank(), rank).boxed().toList();
        }
        Rules.check(
                dims.size() == operand.rank(),
                Rules.label(this),
                "broadcast_dimensions must name one dimension for each of "
                        + operand
                        + ", received "
                        + dims);
        Rules.distinct(dims, rank, Rules.label(this));
        return dims;
    }

    private List<Dim> shape(List<TensorType> operands) {
        int rank = operands.stream().mapToInt(TensorType::rank).max().orElse(0);
        List<Dim> shape = new ArrayList<>(Collections.nCopies(rank, Dim.of(1)));
        for (TensorType operand : operands) {
            List<Integer> places = places(operand, rank);
            for (int d = 0; d < operand.rank(); d++) {
                Dim size = operand.dim(d);
                Dim known = shape.get(places.get(d));
                boolean one = known.equals(Dim.of(1));
                // an unknown size is that of the others, or 1
                boolean told = size.isUnknown() && !one;
                if (size.equals(Dim.of(1)) || size.equals(known) || told) {
                    continue;
                }
                Rules.check(
                        one || known.isUnknown(),
                        Rules.label(this),
                        () -> "operands cannot be broadcast to one shape, received " + operands);
                shape.set(places.get(d), size);
            }
        }
        return shape;
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        List<TensorType> types = operands.stream().map(Value::tensorType).toList();
        List<Dim> shape = shape(types);
        List<Value> wide = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            TensorType type = types.get(i);
            wide.add(
                    type.dims().equals(shape)
                            ? operands.get(i)
                            : b.emit(
                                    new BroadcastInDim(
                                            type.withDims(shape), places(type, shape.size())),
                                    operands.get(i)));
        }
        return b.emit(inner, wide, List.of());
    }
}
