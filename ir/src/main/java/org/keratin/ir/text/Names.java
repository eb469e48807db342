package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.While;

/**
 * The names of a function's values, as MLIR's printer gives them: {@code %0}, {@code %1:2} for
 * several results, {@code %arg0} for arguments, {@code %c} and {@code %cst} for constants, {@code
 * %iterArg} in loops, and a number behind a name that is taken. A region is named after the whole
 * block around it and goes on from that block's counters; regions of one block each start from the
 * same ones.
 */
final class Names {
    /** Ops whose results have names of their own. */
    private static final Map<String, List<String>> RESULTS =
            Map.of(
                    "stablehlo.rng_bit_generator", List.of("output_state", "output"),
                    "stablehlo.batch_norm_training", List.of("output", "batch_mean", "batch_var"),
                    "stablehlo.batch_norm_grad",
                            List.of("grad_operand", "grad_scale", "grad_offset"),
                    "chlo.top_k", List.of("values", "indices"));

    private record Counters(int value, int arg, int conflict) {}

    private final Map<Value, String> names = new HashMap<>();
    private final Map<Node, String> groups = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int nextValue;
    private int nextArg;
    private int nextConflict;

    Names(Func func) {
        region(func.body(), "arg");
    }

    String of(Value value) {
        String name = names.get(value);
        if (name == null) {
            throw new IrException(
                    "a value is used outside of the function or region that defines it");
        }
        return name;
    }

    /** What stands before the equals sign of a node with results: {@code %0} or {@code %0:2}. */
    String group(Node node) {
        String name = groups.get(node);
        if (name == null) {
            throw new IrException(node.op().name() + " has no results to name");
        }
        if (node.types().size() == 1) {
            return name;
        }
        return RESULTS.containsKey(node.op().name()) ? name : name + ":" + node.types().size();
    }

    private void region(Block block, String argName) {
        List<String> taken = new ArrayList<>();
        for (Value.Arg arg : block.args()) {
            names.put(
                    arg, "%" + unique(argName.equals("arg") ? "arg" + nextArg++ : argName, taken));
        }
        for (Node node : block.nodes()) {
            number(node, taken);
        }
        Counters counters = new Counters(nextValue, nextArg, nextConflict);
        for (Node node : block.nodes()) {
            for (Block inner : node.regions()) {
                region(inner, node.op() instanceof While ? "iterArg" : "arg");
                nextValue = counters.value;
                nextArg = counters.arg;
                nextConflict = counters.conflict;
            }
        }
        taken.forEach(used::remove);
    }

    private void number(Node node, List<String> taken) {
        int count = node.types().size();
        if (count == 0) {
            return;
        }
        List<String> results = RESULTS.get(node.op().name());
        if (results != null && results.size() == count) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add("%" + unique(results.get(i), taken));
                names.put(node.result(i), all.getLast());
            }
            groups.put(node, String.join(", ", all));
            return;
        }
        String name =
                node.op().name().equals(Constant.NAME)
                        ? "%" + unique(constantName(node), taken)
                        : "%" + nextValue++;
        groups.put(node, name);
        for (int i = 0; i < count; i++) {
            names.put(node.result(i), count == 1 ? name : name + "#" + i);
        }
    }

    private static String constantName(Node node) {
        return node.types().getFirst() instanceof TensorType type
                        && (type.dtype().isInteger() || type.dtype().isBool())
                ? "c"
                : "cst";
    }

    private String unique(String name, List<String> taken) {
        String probe = name;
        while (!used.add(probe)) {
            probe = name + "_" + nextConflict++;
        }
        taken.add(probe);
        return probe;
    }
}
