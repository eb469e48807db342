package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.kernel.GroupProduct;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.DType;

/**
 * Contractions of 16-bit floats and of small integers on operands of the type in which they are
 * summed, for tiles that multiply nothing narrower. Layouts for a target's products of groups are
 * chosen later and look behind these conversions; integers that only a conversion brings to the
 * type of such a product get it here. Every product and sum is the same: floats of 16 bits are
 * summed as floats of 32 and rounded once, integers wrap.
 */
public final class WideContractions implements Pass {
    private final Set<GroupProduct> products;

    /**
     * @param products multiplications of groups that the target has
     */
    public WideContractions(Set<GroupProduct> products) {
        this.products = Set.copyOf(products);
    }

    @Override
    public String id() {
        return "wide-contractions";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, this::rewrite);
    }

    private @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
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
        boolean asWords = asWords(in.get(0), in.get(1), wide);
        List<Value> operands = new ArrayList<>();
        for (Value operand : in) {
            Value narrow = asWords ? converted(b, operand, DType.INT16) : operand;
            operands.add(converted(b, narrow, wide));
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
                    case Convolution conv -> conv.withResult(wide);
                    default -> throw new IllegalStateException(node.op().name());
                };
        Value product = b.emit(op, operands, List.of()).getFirst();
        return List.of(wide == result ? product : b.emit(new Convert(result), product));
    }

    private static Value converted(Builder b, Value value, DType dtype) {
        return value.tensorType().dtype() == dtype ? value : b.emit(new Convert(dtype), value);
    }

    /** True if pairs of INT16 are multiplied, and the operands as they are would not be. */
    private boolean asWords(Value lhs, Value rhs, DType sum) {
        DType one = lhs.tensorType().dtype();
        DType other = rhs.tensorType().dtype();
        return GroupProduct.of(products, one, other, sum) == null
                && GroupProduct.of(products, DType.INT16, DType.INT16, sum) != null
                && fitsWord(one)
                && fitsWord(other);
    }

    private static boolean fitsWord(DType dtype) {
        return switch (dtype) {
            case INT8, UINT8, INT16 -> true;
            default -> false;
        };
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
