package org.keratin.ops;

import java.util.List;
import java.util.function.Supplier;
import org.keratin.Dispatch;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.Trace;
import org.keratin.ir.Block;
import org.keratin.ir.op.If;
import org.keratin.runtime.DType;

/**
 * keras.ops: one facade over the families ({@link NumpyOps} by inheritance, the others by
 * delegation).
 */
public final class Ops extends NumpyOps {
    private static final StringOps STRINGS = new StringOps();

    private Ops() {}

    /** Ops on strings. */
    public static StringOps strings() {
        return STRINGS;
    }

    public static Tensor relu(Tensor x) {
        return NnOps.relu(x);
    }

    public static Tensor sigmoid(Tensor x) {
        return NnOps.sigmoid(x);
    }

    public static Tensor softmax(Tensor x, int... axes) {
        return NnOps.softmax(x, axes);
    }

    public static Tensor logSoftmax(Tensor x, int... axes) {
        return NnOps.logSoftmax(x, axes);
    }

    public static Tensor gelu(Tensor x, boolean approximate) {
        return NnOps.gelu(x, approximate);
    }

    public static Tensor silu(Tensor x) {
        return NnOps.silu(x);
    }

    public static Tensor oneHot(Tensor indices, int classes, int axis, DType dtype) {
        return NnOps.oneHot(indices, classes, axis, dtype);
    }

    /**
     * One of two branches by a condition, a scalar; both must give a tensor of the same shape and
     * dtype.
     */
    public static Tensor cond(Tensor condition, Supplier<Tensor> ifTrue, Supplier<Tensor> ifFalse) {
        if (!condition.isSymbolic() && Trace.current() == null) {
            return condition.booleanValue() ? ifTrue.get() : ifFalse.get();
        }
        return Dispatch.many(
                        "cond",
                        List.of(condition),
                        in -> {
                            Trace trace = Emit.trace();
                            Block yes = trace.region(List.of(), args -> List.of(ifTrue.get()));
                            Block no = trace.region(List.of(), args -> List.of(ifFalse.get()));
                            Tensor predicate =
                                    Emit.reshape(
                                            Emit.convert(in.getFirst(), DType.BOOL), List.of());
                            return Structure.of(
                                    trace.emit(new If(), List.of(predicate), List.of(yes, no))
                                            .getFirst());
                        })
                .value();
    }
}
