package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * Solves {@code op(a) x = b} (left) or {@code x op(a) = b} by substitution; the other triangle of a
 * is never read. Sums as in dot_general, in ascending order of what is solved. Spec:
 * #triangular_solve.
 */
public record TriangularSolve(
        boolean leftSide, boolean lower, boolean unitDiagonal, Form transposeA)
        implements Op.Pure, Op.Evaluable {
    /** What is done to a. */
    public enum Form {
        NO_TRANSPOSE,
        TRANSPOSE,
        ADJOINT
    }

    @Override
    public String name() {
        return "stablehlo.triangular_solve";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("left_side", new Attr.Bool(leftSide));
        attributes.put("lower", new Attr.Bool(lower));
        attributes.put("transpose_a", Attrs.enumeration("transpose", transposeA.name()));
        attributes.put("unit_diagonal", new Attr.Bool(unitDiagonal));
        return attributes;
    }

    static Op create(GenericForm form) {
        return new TriangularSolve(
                Attrs.readBool(form.attributes(), "left_side"),
                Attrs.readBool(form.attributes(), "lower"),
                Attrs.readBool(form.attributes(), "unit_diagonal"),
                Attrs.readConstant(form.attributes(), "transpose_a", Form.class));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType a = Rules.tensor(this, operands, 0);
        TensorType b = Rules.tensor(this, operands, 1);
        Rules.check(
                a.dtype().isFloat() || a.dtype().isComplex(),
                "triangular_solve_i1",
                "the operands must be floating or complex, received " + operands);
        Rules.check(
                a.dtype() == b.dtype(),
                "triangular_solve_c1",
                "operands must have the same element type, received " + operands);
        int rank = a.rank();
        Rules.check(
                rank >= 2 && b.rank() == rank,
                "triangular_solve_c2",
                "operands must have the same rank of at least 2, received " + operands);
        Rules.check(
                Rules.sameDims(a.dims().subList(0, rank - 2), b.dims().subList(0, rank - 2))
                        && a.dim(rank - 2).compatible(a.dim(rank - 1))
                        && a.dim(rank - 1).compatible(b.dim(leftSide ? rank - 2 : rank - 1)),
                "triangular_solve_c3",
                "a must be square and fit b, received " + operands);
        return List.of(b);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray a = operands.get(0);
        NDArray out = operands.get(1).copy();
        long n = a.dim(-1);
        long rows = out.dim(-2);
        long columns = out.dim(-1);
        long systems = leftSide ? columns : rows;
        // the system is lower * x = b once every transposition has turned the triangle over
        boolean transposed = (transposeA != Form.NO_TRANSPOSE) == leftSide;
        boolean forward = lower != transposed;
        boolean conjugate = transposeA == Form.ADJOINT;
        long batches = n == 0 ? 0 : a.size() / (n * n);
        for (long batch = 0; batch < batches; batch++) {
            long aAt = batch * n * n;
            long outAt = batch * rows * columns;
            for (long s = 0; s < systems; s++) {
                for (long step = 0; step < n; step++) {
                    long i = forward ? step : n - 1 - step;
                    long to = outAt + (leftSide ? i * columns + s : s * columns + i);
                    Complex sum = Complex.of(out, to);
                    for (long before = 0; before < step; before++) {
                        long j = forward ? before : n - 1 - before;
                        long from = outAt + (leftSide ? j * columns + s : s * columns + j);
                        Complex factor = Complex.of(a, aAt + (transposed ? j * n + i : i * n + j));
                        sum =
                                LinearAlgebra.minusProduct(
                                        out.dtype(),
                                        sum,
                                        conjugate ? factor.conjugate() : factor,
                                        Complex.of(out, from));
                    }
                    if (!unitDiagonal) {
                        Complex diagonal = Complex.of(a, aAt + i * n + i);
                        sum =
                                LinearAlgebra.divide(
                                        out.dtype(),
                                        sum,
                                        conjugate ? diagonal.conjugate() : diagonal);
                    }
                    LinearAlgebra.store(out, to, sum);
                }
            }
        }
        return List.of(out);
    }
}
