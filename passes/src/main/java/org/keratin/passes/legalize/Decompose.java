package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.MapOp;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.RngBitGenerator;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.TopK;
import org.keratin.ir.op.TupleOp;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.DType;

/**
 * Rewrites derived ops, random bits, maps, and bitcasts that change the width, to elementwise and
 * data movement ops: no backend needs a kernel. Folds whose region is wider than their operands get
 * wide operands.
 */
public final class Decompose implements Pass {
    /** Elements of a top_k that are kept in order while its operand is read. */
    private static final long MOST_KEPT = 64;

    @Override
    public String id() {
        return "decompose";
    }

    @Override
    public Module run(Module module, PassContext context) {
        Module current = module;
        // A derived op may decompose into derived ops.
        for (int round = 0; round < 8; round++) {
            NodeBudget.nextStep();
            Module next = Rewriter.run(current, Decompose::rewrite);
            if (next == current) {
                return current;
            }
            current = next;
        }
        return current;
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        return switch (node.op()) {
            // few elements are found without a sort
            case TopK top when top.k() <= MOST_KEPT -> null;
            case Op.Derived derived -> derived.decompose(b, node, in);
            // rng_bit_generator(state) => threefry2x32 or philox4x32 of key and counters
            case RngBitGenerator rng -> randomBits(b, in.getFirst(), rng);
            // the region of a fold may compute in a wider type than the operands'
            case Reduce op -> widened(b, node, in, -1);
            case ReduceWindow op -> widened(b, node, in, -1);
            case Scatter op -> widened(b, node, in, in.size() / 2);
            // bitcast_convert between widths => shifts of integers
            case BitcastConvert bitcast when WidthBitcast.applies(in.getFirst(), bitcast.type()) ->
                    List.of(WidthBitcast.emit(b, in.getFirst(), bitcast.type()));
            // map(x…) { f } => f on whole tensors
            case MapOp map when MapInline.applies(node) -> List.of(MapInline.emit(b, node, in));
            // get_tuple_element(tuple(x…))[i] => x_i
            case GetTupleElement(int index)
                    when in.getFirst().definition() instanceof Node tuple
                            && tuple.op() instanceof TupleOp ->
                    List.of(tuple.operand(index));
            default -> null;
        };
    }

    private static List<Value> randomBits(Builder b, Value state, RngBitGenerator rng) {
        TensorType bits = rng.bits();
        List<Value> made =
                rng.algorithm().equals("PHILOX")
                        ? Philox.emit(b, state, bits)
                        : Threefry.emit(b, state, bits, rng.splitDimension());
        return bits.equals(rng.output())
                ? made
                : List.of(
                        made.getFirst(), b.emit(new BitcastConvert(rng.output()), made.getLast()));
    }

    /**
     * The node on operands converted to the types of the region's arguments; null where no type
     * differs.
     *
     * @param indices position of an operand that the region does not get; -1 for none
     */
    private static @Nullable List<Value> widened(
            Builder b, Node node, List<Value> in, int indices) {
        List<Value> wide = new ArrayList<>();
        List<Value.Arg> args = node.regions().getFirst().args();
        int next = 0;
        for (int i = 0; i < in.size(); i++) {
            Value value = in.get(i);
            if (i != indices) {
                DType dtype = args.get(next++).tensorType().dtype();
                value =
                        value.tensorType().dtype() == dtype
                                ? value
                                : b.emit(new Convert(dtype), value);
            }
            wide.add(value);
        }
        return wide.equals(in) ? null : b.emit(node.op(), wide, node.regions());
    }
}
