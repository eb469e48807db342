package org.keratin.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Op;
import org.keratin.runtime.Dim;

/**
 * One statement of a kernel's body. Scalars are defined once, before their use, in the body or one
 * around it.
 */
public sealed interface Stmt {
    /**
     * A literal.
     *
     * @param bits the element's bits, little-endian, in the low end (a float's IEEE bits, an
     *     integer sign-extended)
     */
    record Const(Scalar out, long bits) implements Stmt {}

    /** The value of an index expression as an integer (iota, positions). */
    record Index(Scalar out, Dim expr) implements Stmt {}

    /**
     * Reads an element.
     *
     * @param other the value where a guard fails; null exactly if there are no guards
     */
    record Load(Scalar out, Read read, @Nullable Scalar other) implements Stmt {}

    /**
     * An elementwise op of the IR (Unary, Binary, Compare, Select, Clamp, Convert, ReducePrecision,
     * BitcastConvert).
     */
    record Compute(Scalar out, Op op, List<Scalar> args) implements Stmt {
        public Compute {
            args = List.copyOf(args);
        }
    }

    /**
     * Folds the body over the axes in ascending row-major order: {@code acc = combine(acc, yield)},
     * beginning with {@code init}. In strict numerics that order is the meaning; in fast numerics a
     * fixed tree may replace it.
     *
     * @param out the results, one per accumulator
     * @param init the start values
     * @param body statements of one step; may use scalars and axes of enclosing bodies
     * @param yields what one step contributes
     * @param combiner the fold
     */
    record Reduce(
            List<Scalar> out,
            List<Axis> axes,
            List<Scalar> init,
            List<Stmt> body,
            List<Scalar> yields,
            Combiner combiner)
            implements Stmt {
        public Reduce {
            out = List.copyOf(out);
            axes = List.copyOf(axes);
            init = List.copyOf(init);
            body = List.copyOf(body);
            yields = List.copyOf(yields);
        }
    }

    /**
     * {@code (acc…, value…) → acc'…}: parameters, a body of Const and Compute, results. A single
     * Binary op whose arguments are the two parameters in order is the usual case.
     */
    record Combiner(List<Scalar> accs, List<Scalar> values, List<Stmt> body, List<Scalar> results) {
        public Combiner {
            accs = List.copyOf(accs);
            values = List.copyOf(values);
            body = List.copyOf(body);
            results = List.copyOf(results);
        }
    }

    /**
     * {@code out = Σ over k, ascending row-major, of lhs · rhs}, accumulated with a fused
     * multiply-add in the dtype of {@code out} from 0; a failed guard reads 0. An axis of the
     * kernel that only lhs's index names is a row axis, one that only rhs's names is a column axis,
     * one that both name is a batch axis. In a LOOP kernel (depthwise convolution, matrix times
     * vector: no columns to tile) it is a plain fold.
     */
    record Contract(Scalar out, List<Axis> k, Read lhs, Read rhs) implements Stmt {
        public Contract {
            k = List.copyOf(k);
        }
    }

    /**
     * Runs the body for each point of the axes, row-major; for the second visit of a row kernel. No
     * point reads what another one writes, so that points may be lanes of a vector.
     */
    record Loop(List<Axis> axes, List<Stmt> body) implements Stmt {
        public Loop {
            axes = List.copyOf(axes);
            body = List.copyOf(body);
        }
    }

    /**
     * Runs the body for each point of the axes in ascending row-major order, one after the other: a
     * step sees what the steps before it stored to a MODIFY param, and the scalars they carry on.
     * Extents may use axes and scalars of enclosing bodies.
     *
     * @param out the carried scalars after the last step
     * @param init what the first step begins with
     * @param carried the carried scalars during a step
     * @param next what the next step gets, defined in the body or around it
     */
    record For(
            List<Scalar> out,
            List<Axis> axes,
            List<Scalar> init,
            List<Scalar> carried,
            List<Stmt> body,
            List<Scalar> next)
            implements Stmt {
        public For {
            out = List.copyOf(out);
            axes = List.copyOf(axes);
            init = List.copyOf(init);
            carried = List.copyOf(carried);
            body = List.copyOf(body);
            next = List.copyOf(next);
        }
    }

    /** Runs the body where all guards hold. What it defines is not seen outside. */
    record When(List<Guard> guards, List<Stmt> body) implements Stmt {
        public When {
            guards = List.copyOf(guards);
            body = List.copyOf(body);
        }
    }

    /**
     * Writes an element where all guards hold. Each element of a WRITE param is written exactly
     * once or not at all, but for what a row kernel keeps for itself meanwhile.
     */
    record Store(int param, List<Dim> index, List<Guard> guards, Scalar value) implements Stmt {
        public Store {
            index = List.copyOf(index);
            guards = List.copyOf(guards);
        }
    }
}
