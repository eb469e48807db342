package org.keratin.passes;

import java.util.HashSet;
import java.util.Set;
import org.keratin.ir.Func;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * Which values of the entry function depend on variables and constants alone, through pure ops,
 * with constant dimensions: what {@code prepare} can compute. Grows as nodes are added in order.
 */
public final class VariableOnly {
    private final Set<Value> values = new HashSet<>();

    public VariableOnly() {}

    /** All values of a function. */
    public static VariableOnly of(Func func, PassContext context) {
        VariableOnly result = new VariableOnly();
        for (int i = 0; i < func.body().args().size(); i++) {
            if (context.isVariable(i)) {
                result.add(func.body().args().get(i));
            }
        }
        func.body().nodes().forEach(result::add);
        return result;
    }

    public boolean contains(Value value) {
        return values.contains(value);
    }

    /** True if the node was added: all that it computes depends on variables alone. */
    public boolean containsAll(Node node) {
        return !node.types().isEmpty() && values.containsAll(node.results());
    }

    /** Declares a value to depend on variables alone. */
    public void add(Value value) {
        values.add(value);
    }

    /**
     * Adds the node's results if its operands, and what its regions use, depend on variables alone.
     */
    public void add(Node node) {
        if (Walk.isPure(node) && isStatic(node) && values.containsAll(Walk.reads(node))) {
            values.addAll(node.results());
        }
    }

    private static boolean isStatic(Node node) {
        for (Type type : node.types()) {
            if (!(type instanceof TensorType tensor) || !tensor.isStatic()) {
                return false;
            }
        }
        return true;
    }
}
