package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;

/** What the three batch normalization ops share, as the specification writes them. */
record BatchNorm(Emit e, TensorType type, int feature) {
    /** A value per feature along the operand's shape. */
    Value spread(Value perFeature) {
        return e.b().emit(new BroadcastInDim(type, List.of(feature)), perFeature);
    }

    private List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            if (d != feature) {
                others.add(d);
            }
        }
        return others;
    }

    Value sum(Value x) {
        return e.sum(x, others());
    }

    /** The number of elements per feature, in a value of the given type. */
    Value count(TensorType result) {
        Dim count = Dim.of(1);
        for (int d : others()) {
            count = count.times(type.dim(d));
        }
        if (count.isConstant()) {
            return e.fill(result, count.constant());
        }
        Value size = e.sumAll(e.fill(new TensorType(type.dtype(), List.of(count)), 1));
        return result.rank() == 0 ? size : e.b().emit(new BroadcastInDim(result, List.of()), size);
    }

    Value deviation(Value variance, double epsilon) {
        return e.unary(Unary.Kind.SQRT, e.add(spread(variance), e.fill(type, epsilon)));
    }

    Value normalize(
            Value x, Value scale, Value offset, Value mean, Value variance, double epsilon) {
        Value normalized = e.div(e.sub(x, spread(mean)), deviation(variance, epsilon));
        return e.add(e.mul(normalized, spread(scale)), spread(offset));
    }

    /**
     * Checks the operands.
     *
     * @param labels the constraint that tells the size of each
     */
    static void check(
            String op,
            TensorType operand,
            List<TensorType> perFeature,
            int feature,
            List<String> labels) {
        Rules.check(
                operand.dtype().isFloat(),
                op + "_i1",
                "the operand must be floating, received " + operand);
        Rules.inRange(List.of(feature), operand.rank(), op + "_c1");
        TensorType expected = operand.withDims(List.of(operand.dim(feature)));
        for (int i = 0; i < perFeature.size(); i++) {
            TensorType type = perFeature.get(i);
            Rules.check(
                    type.dtype() == operand.dtype(),
                    op + "_c2",
                    "all must have the same element type, received " + operand + " and " + type);
            Rules.check(
                    Rules.sameDims(type.dims(), expected.dims()),
                    op + "_" + labels.get(i),
                    "needs " + expected + " for each feature, received " + type);
        }
    }
}
