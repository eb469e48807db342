package org.keratin.ir.op;

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
 * The triangular factor of a positive definite matrix: {@code a = l l^H}, or {@code u^H u}; the
 * other triangle is zero, and NaN stands where the matrix is not positive definite. Only one
 * triangle of a is read. Spec: #cholesky.
 */
public record Cholesky(boolean lower) implements Op.Pure, Op.Evaluable {
    @Override
    public String name() {
        return "stablehlo.cholesky";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("lower", new Attr.Bool(lower));
    }

    static Op create(GenericForm form) {
        return new Cholesky(Attrs.readBool(form.attributes(), "lower", false));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType a = Rules.tensor(this, operands, 0);
        Rules.check(
                a.dtype().isFloat() || a.dtype().isComplex(),
                "cholesky_i1",
                "the operand must be floating or complex, received " + a);
        Rules.check(
                a.rank() >= 2,
                "cholesky_c2",
                "the operand must have at least 2 dimensions, received " + a);
        Rules.check(
                a.dim(a.rank() - 1).compatible(a.dim(a.rank() - 2)),
                "cholesky_c3",
                "the operand must be square, received " + a);
        return List.of(a);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray a = operands.getFirst();
        NDArray out = Tensors.allocate(context, self.tensorType());
        long n = a.dim(-1);
        long batches = n == 0 ? 0 : a.size() / (n * n);
        for (long batch = 0; batch < batches; batch++) {
            long at = batch * n * n;
            for (long j = 0; j < n; j++) {
                for (long i = j; i < n; i++) {
                    // l[i, j] = (a[i, j] - sum of l[i, k] conj(l[j, k])) / l[j, j]
                    Complex sum = Complex.of(a, position(at, n, i, j));
                    sum = lower ? sum : sum.conjugate();
                    for (long k = 0; k < j; k++) {
                        sum =
                                LinearAlgebra.minusProduct(
                                        a.dtype(),
                                        sum,
                                        factor(out, at, n, i, k),
                                        factor(out, at, n, j, k).conjugate());
                    }
                    Complex value =
                            i == j
                                    ? new Complex(Math.sqrt(sum.re()), 0)
                                    : LinearAlgebra.divide(
                                            a.dtype(), sum, factor(out, at, n, j, j));
                    LinearAlgebra.store(
                            out, position(at, n, i, j), lower ? value : value.conjugate());
                }
            }
        }
        return List.of(out);
    }

    /** Where l[i, j] is kept: its transpose for the upper factor. */
    private long position(long at, long n, long i, long j) {
        return at + (lower ? i * n + j : j * n + i);
    }

    private Complex factor(NDArray out, long at, long n, long i, long j) {
        Complex value = Complex.of(out, position(at, n, i, j));
        return lower ? value : value.conjugate();
    }
}
