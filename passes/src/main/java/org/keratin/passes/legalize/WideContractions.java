package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.DType;

/**
 * Contractions of 16-bit floats and of small integers on operands of the type in which they are
 * summed, for a target whose tiles multiply nothing narrower. Every product and sum is the same:
 * floats of 16 bits are summed as floats of 32 and rounded once, integers wrap.
 */
public final class WideContractions implements Pass {
    @Override
    public String id() {
        return "wide-contractions";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, WideContractions::rewrite);
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        if (!(node.op() instanceof DotGeneral || node.op() instanceof Convolution)) {
            return null;
        }
        DType result = node.tensorType().dtype();
        DType wide =
                switch (result) {
                    case FLOAT16, BFLOAT16, FLOAT32 -> DType.FLOAT32;
                    case INT32, UINT32 -> result;
                    default -> null;
                };
        if (wide == null || !isNarrow(in.get(0), in.get(1), wide)) {
            return null;
        }
        List<Value> operands = new ArrayList<>();
        for (Value operand : in) {
            boolean same = operand.tensorType().dtype() == wide;
            operands.add(same ? operand : b.emit(new Convert(wide), operand));
        }
        Op op =
                switch (node.op()) {
                    case DotGeneral dot ->
                            new DotGeneral(
                                    dot.lhsBatch(),
                                    dot.rhsBatch(),
                                    dot.lhsContracting(),
                                    dot.rhsContracting(),
                                    dot.precision(),
                                    wide);
                    case Convolution conv ->
                            new Convolution(
                                    conv.dims(),
                                    conv.strides(),
                                    conv.padLow(),
                                    conv.padHigh(),
                                    conv.lhsDilation(),
                                    conv.rhsDilation(),
                                    conv.reversal(),
                                    conv.featureGroupCount(),
                                    conv.batchGroupCount(),
                                    conv.precision(),
                                    wide);
                    default -> throw new IllegalStateException(node.op().name());
                };
        Value product = b.emit(op, operands, List.of()).getFirst();
        return List.of(wide == result ? product : b.emit(new Convert(result), product));
    }

    /** True if some operand has other bits than the sum, and all of them are of its kind. */
    private static boolean isNarrow(Value lhs, Value rhs, DType wide) {
        return isNarrow(lhs.tensorType().dtype(), wide, true)
                && isNarrow(rhs.tensorType().dtype(), wide, true)
                && (isNarrow(lhs.tensorType().dtype(), wide, false)
                        || isNarrow(rhs.tensorType().dtype(), wide, false));
    }

    private static boolean isNarrow(DType dtype, DType wide, boolean orSame) {
        return switch (dtype) {
            case FLOAT16, BFLOAT16 -> wide == DType.FLOAT32;
            case INT8, UINT8, INT16, UINT16 -> wide.isInteger();
            default -> orSame && dtype == wide;
        };
    }
}
