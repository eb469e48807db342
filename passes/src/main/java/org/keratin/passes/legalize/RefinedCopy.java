package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.DynamicBroadcastInDim;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.RealDynamicSlice;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.SizedByOperands;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.While;
import org.keratin.runtime.Dim;

/**
 * One copy of a function with arguments whose sizes are symbols or numbers. What the program needs
 * to be equal is learned on the way; the copy is of use only where nothing was.
 */
final class RefinedCopy {
    /** Sizes do not agree yet; the copy begins again with what was learned. */
    private static final class Again extends RuntimeException {
        private static final long serialVersionUID = 1;

        Again() {
            super("sizes were learned", null, false, false);
        }
    }

    private final Module module;
    private final SizeArithmetic sizes = new SizeArithmetic();
    private final LearnedSizes learned = new LearnedSizes(sizes);
    private final ValueMap map = new ValueMap();
    private final Set<String> opaque = new TreeSet<>();

    RefinedCopy(Module module) {
        this.module = module;
    }

    /** What is known of the sizes after a copy. */
    LearnedSizes learned() {
        return learned;
    }

    /** Symbols with which an op's constraint cannot be shown to hold. */
    Set<String> opaque() {
        return opaque;
    }

    /** The function's body; null where something was learned. */
    @Nullable Block of(Block body, List<Type> argTypes) {
        try {
            Block copy = block(body, argTypes, List.of(), true);
            return learned.isEmpty() ? copy : null;
        } catch (Again again) {
            return null;
        }
    }

    /**
     * @param known values that arguments stand for; empty, or one for each, perhaps null
     * @param always whether the block runs whenever the function does
     */
    private Block block(
            Block block, List<Type> argTypes, List<@Nullable Value> known, boolean always) {
        Builder b = new Builder();
        for (int i = 0; i < argTypes.size(); i++) {
            Value.Arg arg = block.args().get(i);
            Value copy = b.arg(argTypes.get(i), arg.name(), arg.location());
            map.put(arg, copy);
            if (!known.isEmpty() && known.get(i) instanceof Value value) {
                sizes.same(copy, value);
            }
        }
        for (Node node : block.nodes()) {
            b.setLocation(node.location());
            try {
                copy(b, node, map.get(node.operands()), always);
            } catch (NodeBudget.Exceeded e) {
                throw e;
            } catch (IrException | ArithmeticException e) {
                fail(node, IrException.at(node, e));
            }
        }
        return b.finish(map.get(block.results()), block.end());
    }

    /** An error where all sizes are numbers is the program's. */
    private void fail(Node node, IrException e) {
        if (learned.isEmpty()) {
            for (Value operand : map.get(node.operands())) {
                if (operand.type() instanceof TensorType type) {
                    opaque.addAll(type.symbols());
                }
            }
            if (opaque.isEmpty()) {
                throw e;
            }
        }
        throw new Again();
    }

    private void copy(Builder b, Node node, List<Value> operands, boolean always) {
        if (node.op() instanceof CustomCall call
                && call.target().equals("shape_assertion")
                && learned.asserted(call, operands, always)) {
            return;
        }
        if (always) {
            learned.equate(node.op(), operands);
        }
        Node copy =
                switch (node.op()) {
                    case SizedByOperands op -> fixed(b, node, op, operands, always);
                    case While op -> loop(b, node, operands);
                    case BitcastConvert op -> bitcast(b, node, op, operands);
                    case CustomCall call -> {
                        Node exported = ExportedCalls.emit(b, module, node, operands, sizes);
                        yield exported == null ? like(b, node, operands) : exported;
                    }
                    default -> like(b, node, operands);
                };
        SizeBounds.of(copy, node).forEach(learned::bound);
        sizes.visit(copy);
        for (int i = 0; i < node.types().size(); i++) {
            if (copy.types().get(i) instanceof TensorType type) {
                checkBytes(type);
            }
            learned.said(node, node.types().get(i), copy.types().get(i));
            map.put(node.result(i), copy.result(i));
        }
    }

    /** Arrays that no process holds are refused here, where the op is known. */
    private void checkBytes(TensorType type) {
        boolean large = type.isTooLarge();
        try {
            type.size().times(Math.max(1, type.dtype().bits() / 8));
        } catch (ArithmeticException e) {
            large = true;
        }
        if (large) {
            opaque.addAll(type.symbols());
            throw new IrException(TensorType.TOO_LARGE + ", received " + type);
        }
    }

    private Node like(Builder b, Node node, List<Value> operands) {
        List<Block> regions = new ArrayList<>();
        for (Block region : node.regions()) {
            List<Type> args = region.args().stream().map(Value::type).toList();
            regions.add(block(region, args, List.of(), false));
        }
        return b.like(node, operands, regions);
    }

    private static Node bitcast(Builder b, Node node, BitcastConvert op, List<Value> operands) {
        List<Type> types = op.inferTypes(List.of(operands.getFirst().type()), List.of());
        return b.node(
                new BitcastConvert((TensorType) types.getFirst()),
                operands,
                List.of(),
                node.extra());
    }

    // ---- ops with their sizes as operands ----

    private Node fixed(
            Builder b, Node node, SizedByOperands op, List<Value> operands, boolean always) {
        List<Value> data = operands.subList(0, op.dataOperands());
        List<TensorType> types = new ArrayList<>();
        for (Value value : data) {
            if (!(value.type() instanceof TensorType type)) {
                return like(b, node, operands);
            }
            types.add(type);
        }
        List<List<Dim>> values = new ArrayList<>();
        for (Value value : operands.subList(data.size(), operands.size())) {
            List<Dim> elements = sizes.elements(value);
            if (elements == null) {
                return like(b, node, operands);
            }
            values.add(elements);
        }
        if (values.stream().anyMatch(list -> list.stream().anyMatch(SizeArithmetic::isData))) {
            return op instanceof RealDynamicSlice && isStepless(values)
                    ? slice(b, node, operands, values)
                    : like(b, node, operands);
        }
        if (always && op instanceof DynamicBroadcastInDim broadcast) {
            kept(broadcast, types.getFirst(), values.getFirst());
        }
        Op made = op.fixed(types, values);
        if (made == null || !(node.types().getFirst() instanceof TensorType said)) {
            return like(b, node, operands);
        }
        TensorType type;
        try {
            type = (TensorType) op.typesOf(made, List.copyOf(types)).getFirst();
        } catch (IrException | ArithmeticException e) {
            boolean told =
                    types.stream().allMatch(TensorType::isStatic)
                            && values.stream()
                                    .allMatch(list -> list.stream().allMatch(Dim::isConstant));
            if (told) {
                throw e;
            }
            // it may hold for the sizes of a call, but not for all
            return like(b, node, operands);
        }
        boolean agrees = type.rank() == said.rank() && type.dtype() == said.dtype();
        for (int d = 0; agrees && d < said.rank(); d++) {
            Dim size = type.dim(d);
            agrees =
                    said.dim(d).compatible(size) && !(size.isConstant() && size.constant() < 0)
                            || always && learned.learn(size, said.dim(d));
        }
        if (agrees) {
            return b.node(made, data, List.of(), node.extra());
        }
        if (type.isStatic()) {
            throw new IrException(
                    op.name() + ": the sizes give " + type + ", the result's type is " + said);
        }
        return like(b, node, operands);
    }

    /** Strides of 1 and sizes that do not depend on data. */
    private static boolean isStepless(List<List<Dim>> values) {
        for (int d = 0; d < values.getFirst().size(); d++) {
            Dim size = values.get(1).get(d).minus(values.get(0).get(d));
            if (SizeArithmetic.isData(size) || !values.get(2).get(d).equals(Dim.of(1))) {
                return false;
            }
        }
        return true;
    }

    /** A slice from where data says; upstream's has no meaning where it lies outside. */
    private Node slice(Builder b, Node node, List<Value> operands, List<List<Dim>> values) {
        List<Value> all = new ArrayList<>(List.of(operands.getFirst()));
        List<Dim> lengths = new ArrayList<>();
        TensorType starts = operands.get(1).tensorType();
        for (int d = 0; d < values.getFirst().size(); d++) {
            lengths.add(values.get(1).get(d).minus(values.get(0).get(d)));
            Slice one = new Slice(List.of(Dim.of(d)), List.of(Dim.of(d + 1)), List.of(1L));
            all.add(b.emit(new Reshape(starts.scalar()), b.emit(one, operands.get(1))));
        }
        return b.node(new DynamicSlice(lengths), all, List.of(), node.extra());
    }

    private void kept(DynamicBroadcastInDim op, TensorType operand, List<Dim> sizes) {
        for (int i = 0; i < operand.rank(); i++) {
            if (op.nonexpanding() != null && op.nonexpanding().contains(i)) {
                learned.learn(operand.dim(i), sizes.get(op.dims().get(i)));
            }
        }
    }

    // ---- loops ----

    /** A size that a turn changes is unknown. */
    private Node loop(Builder b, Node node, List<Value> operands) {
        Block condition = node.regions().getFirst();
        Block body = node.regions().getLast();
        List<@Nullable Value> kept = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            kept.add(body.results().get(i) == body.args().get(i) ? operands.get(i) : null);
        }
        List<Type> types = operands.stream().map(Value::type).toList();
        while (true) {
            Block turn = block(body, types, kept, false);
            List<Type> joined = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                joined.add(join(types.get(i), turn.results().get(i).type()));
            }
            if (joined.equals(types)) {
                List<Block> regions = List.of(block(condition, types, kept, false), turn);
                return b.node(
                        node.op(),
                        operands,
                        regions,
                        node.extra(),
                        node.spelling(),
                        inferred -> joined);
            }
            types = joined;
        }
    }

    private static Type join(Type before, Type after) {
        if (!(before instanceof TensorType a)
                || !(after instanceof TensorType z)
                || a.rank() != z.rank()) {
            return before;
        }
        List<Dim> dims = new ArrayList<>();
        for (int d = 0; d < a.rank(); d++) {
            dims.add(a.dim(d).equals(z.dim(d)) ? a.dim(d) : Dim.UNKNOWN);
        }
        return a.withDims(dims);
    }
}
