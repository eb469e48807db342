package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.AsyncDone;
import org.keratin.ir.op.AsyncStart;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Collective;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.ManualComputation;
import org.keratin.ir.op.ProcessId;
import org.keratin.ir.op.TupleOp;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * What ops between processes are where one process runs: its own values, zeros, or, for its number,
 * 0. What was asynchronous is done where it is started. Ops whose groups have other processes stay.
 */
public final class OneProcess implements Pass {
    @Override
    public String id() {
        return "one-process";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(Rewriter.run(module, OneProcess::inline), OneProcess::alone);
    }

    private static @Nullable List<Value> inline(Builder b, Node node, List<Value> in) {
        return switch (node.op()) {
            // async_start(x…) { f } => tuple(f(x…)), which async_done takes apart
            case AsyncStart start -> {
                List<Value> values = body(b, node, in);
                yield List.of(b.emit(new TupleOp(), values, List.of()).getFirst());
            }
            case ManualComputation manual when ManualComputation.part(node) == null ->
                    body(b, node, in);
            case AsyncDone done
                    when in.getFirst().definition() instanceof Node started
                            && started.op() instanceof TupleOp ->
                    started.operands();
            default -> null;
        };
    }

    /** What the one region of a node gives for operands. */
    private static List<Value> body(Builder b, Node node, List<Value> in) {
        ValueMap map = new ValueMap();
        Block body = node.regions().getFirst();
        for (int i = 0; i < in.size(); i++) {
            map.put(body.args().get(i), in.get(i));
        }
        body.nodes().forEach(inner -> b.copy(inner, map));
        return map.get(body.results());
    }

    private static @Nullable List<Value> alone(Builder b, Node node, List<Value> in) {
        return switch (node.op()) {
            case ProcessId id -> List.of(b.emit(Constant.scalar(DType.UINT32, 0)));
            case Collective collective ->
                    switch (collective.part()) {
                        case ALONE -> keepsShapes(node) ? own(b, node, in) : null;
                        case NONE -> zeros(b, node);
                        case TOGETHER -> null;
                    };
            default -> null;
        };
    }

    /** False where the types are those of several processes. */
    private static boolean keepsShapes(Node node) {
        for (int i = 0; i < node.types().size(); i++) {
            TensorType result = node.result(i).tensorType();
            if (!result.compatible(node.operand(i).tensorType().withDtype(result.dtype()))) {
                return false;
            }
        }
        return true;
    }

    private static List<Value> own(Builder b, Node node, List<Value> in) {
        List<Value> results = new ArrayList<>();
        for (int i = 0; i < node.types().size(); i++) {
            DType dtype = node.result(i).tensorType().dtype();
            Value value = in.get(i);
            results.add(
                    value.tensorType().dtype() == dtype
                            ? value
                            : b.emit(new Convert(dtype), value));
        }
        return results;
    }

    private static List<Value> zeros(Builder b, Node node) {
        List<Value> results = new ArrayList<>();
        for (Value result : node.results()) {
            TensorType type = result.tensorType();
            Value zero = b.emit(Constant.of(NDArray.allocate(type.dtype())));
            results.add(b.emit(new BroadcastInDim(type, List.of()), zero));
        }
        return results;
    }
}
