package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Cuts a dimension to the size in operand 1, an i32 scalar. Not in the specification; upstream
 * describes it as XLA's, where the memory stays as it is and so the size may grow back: here it may
 * not exceed the operand's. The result's dimension has the operand's for a bound.
 */
public record SetDimensionSize(int dimension) implements SizedByOperands {
    @Override
    public String name() {
        return "stablehlo.set_dimension_size";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("dimension", Attrs.i64(dimension));
    }

    static Op create(GenericForm form) {
        return new SetDimensionSize(Attrs.readInt(form.attributes(), "dimension"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                Rules.same(operands.get(1), TensorType.of(DType.INT32)),
                "set_dimension_size",
                "the size must be a scalar i32, received " + operands.get(1));
        Rules.inRange(List.of(dimension), operand.rank(), "set_dimension_size");
        List<Dim> dims = new ArrayList<>(operand.dims());
        Dim size = dims.get(dimension);
        long bound = size.isConstant() ? size.constant() : size.bound();
        dims.set(dimension, bound < 0 ? Dim.UNKNOWN : Dim.bounded(bound));
        return List.of(operand.withDims(dims));
    }

    @Override
    public int dataOperands() {
        return 1;
    }

    /** Under slice's labels, as the specification has none of this op. */
    @Override
    public List<Type> typesOf(Op fixed, List<Type> data) {
        return fixed.inferTypes(data, List.of());
    }

    @Override
    public @Nullable Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        List<Dim> limit = new ArrayList<>(data.getFirst().dims());
        limit.set(dimension, sizes.getFirst().getFirst());
        return new Slice(
                Collections.nCopies(limit.size(), Dim.of(0)),
                limit,
                Collections.nCopies(limit.size(), 1L));
    }
}
