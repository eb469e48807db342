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
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The k largest elements along the last dimension, in descending order (the total order for
 * floats), and their i32 indices; of equal ones the first come first where {@code stable} asks for
 * it, and here always. {@code chlo.top_k}.
 */
public record TopK(long k, boolean stable) implements Op.Pure, Op.Derived, Op.Differentiable {
    @Override
    public String name() {
        return "chlo.top_k";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (!stable) {
            attributes.put("is_stable", new Attr.Bool(false));
        }
        attributes.put("k", Attrs.i64(k));
        return attributes;
    }

    static Op create(GenericForm form) {
        return new TopK(
                Attrs.readLong(form.attributes(), "k", null),
                Attrs.readBool(form.attributes(), "is_stable", true));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType x = Rules.tensor(this, operands, 0);
        Rules.check(
                !x.dtype().isComplex() && !x.dtype().isString(),
                "top_k",
                "the operand must have elements with an order, received " + x);
        Rules.check(x.rank() >= 1, "top_k", "the operand must have a dimension, received " + x);
        Rules.check(
                k >= 0 && Rules.mayBeOrdered(Dim.of(k), x.dim(x.rank() - 1)),
                "top_k",
                "k must be in [0, size of the last dimension], received " + k + " for " + x);
        List<Dim> dims = new ArrayList<>(x.dims());
        dims.set(x.rank() - 1, Dim.of(k));
        TensorType values = x.withDims(dims);
        return List.of(values, values.withDtype(DType.INT32));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Value x = operands.getFirst();
        TensorType type = x.tensorType();
        int last = type.rank() - 1;
        Value index = b.emit(new Iota(type.withDtype(DType.INT32), last));
        Compare.Type order =
                type.dtype().isFloat() ? Compare.Type.TOTALORDER : Compare.Type.of(type.dtype());
        TensorType i32 = TensorType.of(DType.INT32);
        Block greater =
                b.block(
                        List.of(type.scalar(), type.scalar(), i32, i32),
                        (inner, args) ->
                                List.of(
                                        inner.emit(
                                                new Compare(Compare.Direction.GT, order),
                                                args.get(0),
                                                args.get(1))));
        List<Value> sorted = b.emit(new Sort(last, true), List.of(x, index), List.of(greater));
        List<Dim> limit = new ArrayList<>(type.dims());
        limit.set(last, Dim.of(k));
        Slice first =
                new Slice(
                        Collections.nCopies(last + 1, Dim.of(0)),
                        limit,
                        Collections.nCopies(last + 1, 1L));
        return List.of(b.emit(first, sorted.get(0)), b.emit(first, sorted.get(1)));
    }

    /** The cotangents of the values go back to where these were found. */
    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        TensorType type = self.operand(0).tensorType();
        return Arrays.asList(
                type.dtype().isFloat()
                        ? Scatter.alongDimension(
                                b, type, type.rank() - 1, self.result(1), cotangents.getFirst())
                        : null);
    }
}
