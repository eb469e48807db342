package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * An op that takes sizes, offsets or paddings as values. Once they are known, it is another op that
 * has them as attributes; this is what it means, and what a pass makes of it where they can be told
 * before running. Spec: "Dynamism".
 */
public sealed interface SizedByOperands extends Op.Pure, Op.Evaluable
        permits DynamicBroadcastInDim,
                DynamicConv,
                DynamicGather,
                DynamicIota,
                DynamicPad,
                DynamicReshape,
                RealDynamicSlice,
                SetDimensionSize {

    /** The number of leading operands that are data; those behind them are sizes. */
    int dataOperands();

    /**
     * The op with its sizes as attributes; takes the data operands.
     *
     * @param data the types of the data operands
     * @param sizes the elements of the other operands in row-major order
     * @return null where an attribute would have to be a constant and is not
     */
    @Nullable Op fixed(List<TensorType> data, List<List<Dim>> sizes);

    /** The types that {@link #fixed} gives; an error's label is this op's. */
    default List<Type> typesOf(Op fixed, List<Type> data) {
        return Rules.as(this, fixed, data, List.of());
    }

    /** The values of sizes; null where one is not constant. */
    static @Nullable List<Long> constants(List<Dim> sizes) {
        boolean constant = sizes.stream().allMatch(Dim::isConstant);
        return constant ? sizes.stream().map(Dim::constant).toList() : null;
    }

    @Override
    default List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        List<NDArray> data = operands.subList(0, dataOperands());
        Builder b = new Builder();
        List<Value> args = new ArrayList<>();
        List<TensorType> types = new ArrayList<>();
        for (NDArray x : data) {
            types.add(TensorType.of(x.dtype(), x.shape()));
            args.add(b.arg(types.getLast(), ""));
        }
        List<List<Dim>> sizes = new ArrayList<>();
        for (NDArray size : operands.subList(data.size(), operands.size())) {
            sizes.add(values(size));
        }
        Node fixed = null;
        if (fixed(types, sizes) instanceof Op.Evaluable op) {
            typesOf(op, List.copyOf(types));
            fixed = b.node(op, args, List.of(), self.extra());
            TensorType said = self.tensorType();
            fits(said.isDynamic() ? said : context.concrete(said), fixed.tensorType());
            return op.eval(context, fixed, data);
        }
        throw new IrException(name() + " cannot be evaluated with sizes " + sizes);
    }

    /**
     * Checks sizes that are constants, as upstream's verifier does. Others are checked where they
     * are known: in running, or before.
     */
    default void checkConstants(Node self) {
        List<TensorType> data = new ArrayList<>();
        for (Value value : self.operands().subList(0, dataOperands())) {
            if (!(value.type() instanceof TensorType type)) {
                return;
            }
            data.add(type);
        }
        List<List<Dim>> sizes = new ArrayList<>();
        for (Value value : self.operands().subList(data.size(), self.operands().size())) {
            Node node = value.definition();
            if (node == null || !(node.op() instanceof Constant constant)) {
                return;
            }
            sizes.add(values(constant.value().data()));
        }
        Op fixed = fixed(data, sizes);
        if (fixed != null && self.types().getFirst() instanceof TensorType said) {
            fits(said.withOpenSizes(), (TensorType) typesOf(fixed, List.copyOf(data)).getFirst());
        }
    }

    private static List<Dim> values(NDArray sizes) {
        List<Dim> values = new ArrayList<>();
        for (long i = 0; i < sizes.size(); i++) {
            values.add(Dim.of(Tensors.index(sizes, i)));
        }
        return values;
    }

    private void fits(Type expected, TensorType actual) {
        boolean negative = actual.dims().stream().anyMatch(d -> d.isConstant() && d.constant() < 0);
        if (negative || !expected.compatible(actual)) {
            throw new IrException(
                    name() + ": the sizes give " + actual + ", the result's type is " + expected);
        }
    }
}
