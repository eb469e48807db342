package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.TopK;
import org.keratin.passes.Walk;
import org.keratin.runtime.Dim;

/**
 * Custom calls that JAX exports for ops whose attributes depend on sizes and that StableHLO has
 * with constants only: {@code stablehlo.dynamic_reduce_window} and {@code stablehlo.dynamic_top_k}
 * (upstream: "experimental" operations).
 */
final class ExportedCalls {
    private static final String WINDOW = "stablehlo.dynamic_reduce_window";
    private static final String TOP = "stablehlo.dynamic_top_k";
    private static final Set<String> TARGETS = Set.of(WINDOW, TOP);

    private ExportedCalls() {}

    /** True where a function has such a call. */
    static boolean anyIn(Func func) {
        return Walk.any(
                func.body(),
                node -> node.op() instanceof CustomCall call && TARGETS.contains(call.target()));
    }

    /** The op that a call is; null where it is none, or an attribute is not known. */
    static @Nullable Node emit(
            Builder b, Module module, Node node, List<Value> operands, SizeArithmetic sizes) {
        if (!(node.op() instanceof CustomCall call)) {
            return null;
        }
        return switch (call.target()) {
            case WINDOW -> reduceWindow(b, module, call, operands, sizes);
            case TOP -> {
                List<Long> k =
                        operands.size() == 2 ? constants(sizes.elements(operands.getLast())) : null;
                yield k == null || k.size() != 1
                        ? null
                        : b.node(
                                new TopK(k.getFirst(), true),
                                operands.subList(0, 1),
                                List.of(),
                                node.extra());
            }
            default -> null;
        };
    }

    /** Operands: inputs, initial values, window, strides, base and window dilations, padding. */
    private static @Nullable Node reduceWindow(
            Builder b, Module module, CustomCall call, List<Value> operands, SizeArithmetic sizes) {
        int n = (operands.size() - 5) / 2;
        if (n < 1
                || !(call.attributes().get("called_computations") instanceof Attr.Array(var names))
                || names.size() != 1
                || !(names.getFirst() instanceof Attr.Symbol(String name))) {
            return null;
        }
        Func combiner = module.find(name);
        List<List<Long>> numbers = new ArrayList<>();
        for (Value value : operands.subList(2 * n, 2 * n + 4)) {
            List<Long> known = constants(sizes.elements(value));
            if (known == null) {
                return null;
            }
            numbers.add(known);
        }
        List<Dim> padding = sizes.elements(operands.getLast());
        if (combiner == null
                || padding == null
                || padding.stream().anyMatch(SizeArithmetic::isData)) {
            return null;
        }
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        for (int i = 0; i + 1 < padding.size(); i += 2) {
            low.add(padding.get(i));
            high.add(padding.get(i + 1));
        }
        return b.node(
                new ReduceWindow(
                        numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), low, high),
                operands.subList(0, 2 * n),
                List.of(b.copyBlock(combiner.body(), new ValueMap())),
                java.util.Map.of());
    }

    private static @Nullable List<Long> constants(@Nullable List<Dim> sizes) {
        return sizes == null || !sizes.stream().allMatch(Dim::isConstant)
                ? null
                : sizes.stream().map(Dim::constant).toList();
    }
}
