package org.keratin.ir;

import java.util.List;
import java.util.Map;
import org.keratin.runtime.NDArray;

/**
 * What a node does: a record of attributes only (operands live in the {@link Node}), so that
 * equality of op and operands is common-subexpression elimination. Everything about one op stands
 * in its record: attributes, type rule, reference semantics, gradient.
 */
public interface Op {
    /** The full name, {@code stablehlo.transpose}. */
    String name();

    /**
     * The attributes in upstream's printing order, none if the op has none; rebuilt into the op by
     * its catalogue entry.
     */
    default Map<String, Attr> attributes() {
        return Map.of();
    }

    /**
     * The result types, after checking every constraint of the specification. Errors are {@link
     * IrException} whose message begins with the constraint's label where the specification has one
     * ({@code transpose_c2: …}).
     */
    List<Type> inferTypes(List<Type> operands, List<Block> regions);

    /** An op without side effects: may be removed when unused, and shared when equal. */
    interface Pure extends Op {}

    /**
     * An op that the interpreter can evaluate: its reference semantics, readable beside the
     * specification.
     */
    interface Evaluable extends Op {
        /** Operands are dense and never written to; the results are fresh or views of operands. */
        List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands);
    }

    /** What {@link Evaluable#eval} may ask of the interpreter. */
    interface Evaluation {
        /** Runs a region of the node; values of enclosing blocks are visible to it. */
        List<NDArray> run(Block region, List<NDArray> args);

        /** Calls a function of the module. */
        List<NDArray> call(String func, List<NDArray> args);

        /** A key for random numbers, another one at each call of a run. */
        long nextRandomKey();

        /** The result type with the symbols of this run put in. */
        TensorType concrete(TensorType type);
    }

    /** An op with a vector-Jacobian product. */
    interface Differentiable extends Op {
        /**
         * Emits the cotangents of the operands from those of the results. One entry per operand,
         * null where the operand is not differentiable (an index). Source for each rule: the op's
         * docstring.
         */
        List<@org.jspecify.annotations.Nullable Value> vjp(
                Builder b, Node self, List<Value> cotangents);
    }

    /** A loop or choice: its gradient is that of its regions, which the pass 'autodiff' makes. */
    interface DifferentiableByRegions extends Op {}

    /** An op that is rewritten to core ops before backends see it. */
    interface Derived extends Op {
        /** Emits the replacement; the values replace the node's results. */
        List<Value> decompose(Builder b, Node self, List<Value> operands);
    }
}
