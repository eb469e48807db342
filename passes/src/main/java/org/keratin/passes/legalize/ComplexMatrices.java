package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.op.While;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Factorisation and substitution of complex matrices as loops of elementwise steps on the parts.
 * Step k finishes one column or row and takes its multiples from all that is left (the
 * right-looking form: Golub and Van Loan, Matrix Computations, 4.2), so each element subtracts its
 * products in the interpreter's order.
 */
record ComplexMatrices(Reals r, boolean fast) {
    private static final TensorType INDEX = TensorType.of(DType.INT64);

    /** What one step makes of a matrix. */
    private interface Step {
        Parts apply(ComplexMatrices inner, Value k, Parts matrix);
    }

    Parts cholesky(Cholesky op, Parts a) {
        TensorType type = a.type();
        int rows = type.rank() - 2;
        int columns = type.rank() - 1;
        if (type.dims().contains(Dim.of(0))) {
            return a;
        }
        Parts factor =
                loop(
                        type.dim(columns),
                        op.lower() ? a : transposed(conjugate(a)),
                        (inner, k, matrix) -> inner.factorStep(k, matrix, rows, columns));
        Parts turned = op.lower() ? factor : transposed(conjugate(factor));
        Value inside =
                r.compare(
                        op.lower() ? Compare.Direction.GE : Compare.Direction.LE,
                        places(type, rows),
                        places(type, columns));
        return turned.map(v -> r.select(inside, v, r.fill(v, 0)));
    }

    private Parts factorStep(Value k, Parts matrix, int rows, int columns) {
        TensorType type = matrix.type();
        Parts column = matrix.map(v -> at(v, columns, k));
        TensorType line = column.type();
        Value root = spread(r.sqrt(at(column.re(), rows, k)), line);
        Value isDiagonal = r.compare(Compare.Direction.EQ, places(line, rows), everywhere(k, line));
        Parts factor =
                new Parts(
                        r.select(isDiagonal, root, r.div(column.re(), root)),
                        r.select(isDiagonal, r.fill(line, 0.0), r.div(column.im(), root)));
        Parts across = transposed(conjugate(factor));
        Parts less =
                less(matrix, factor.map(v -> spread(v, type)), across.map(v -> spread(v, type)));
        return replace(matrix, less, factor.map(v -> spread(v, type)), columns, k, true);
    }

    Parts solve(TriangularSolve op, Parts a, Parts b) {
        if (b.type().dims().contains(Dim.of(0))) {
            return b;
        }
        // the system is matrix * x = b once every transposition has turned the triangle over
        boolean isTransposed =
                (op.transposeA() != TriangularSolve.Form.NO_TRANSPOSE) == op.leftSide();
        boolean isForward = op.lower() != isTransposed;
        Parts turned = isTransposed ? transposed(a) : a;
        Parts matrix = op.transposeA() == TriangularSolve.Form.ADJOINT ? conjugate(turned) : turned;
        int rank = b.type().rank();
        Dim size = a.type().dim(rank - 1);
        Parts x =
                loop(
                        size,
                        op.leftSide() ? b : transposed(b),
                        (inner, step, rest) -> {
                            Value last = inner.r.count(size.minus(1));
                            Value k = isForward ? step : inner.r.sub(last, step);
                            return inner.solveStep(
                                    k, matrix, rest, rank, isForward, op.unitDiagonal());
                        });
        return op.leftSide() ? x : transposed(x);
    }

    private Parts solveStep(
            Value k, Parts matrix, Parts rest, int rank, boolean isForward, boolean isUnit) {
        int rows = rank - 2;
        TensorType type = rest.type();
        Parts row = rest.map(v -> at(v, rows, k));
        Parts column = matrix.map(v -> at(v, rank - 1, k));
        if (!isUnit) {
            TensorType line = row.type();
            Parts diagonal = column.map(v -> spread(at(v, rows, k), line));
            row = arithmetic().binary(Binary.Kind.DIVIDE, row, diagonal);
        }
        Parts found = row.map(v -> spread(v, type));
        Parts less = less(rest, column.map(v -> spread(v, type)), found);
        return replace(rest, less, found, rows, k, isForward);
    }

    // ---- steps ----

    private Parts loop(Dim count, Parts init, Step step) {
        List<Type> types = List.of(INDEX, init.type(), init.type());
        Block condition =
                r.b().block(
                                types,
                                (b, args) -> {
                                    Reals inner = new Reals(b);
                                    return List.of(
                                            inner.compare(
                                                    Compare.Direction.LT,
                                                    args.get(0),
                                                    inner.count(count)));
                                });
        Block body =
                r.b().block(
                                types,
                                (b, args) -> {
                                    ComplexMatrices inner = new ComplexMatrices(new Reals(b), fast);
                                    Value k = args.get(0);
                                    Parts next =
                                            step.apply(
                                                    inner, k, new Parts(args.get(1), args.get(2)));
                                    Value one = inner.r.fill(INDEX, 1L);
                                    return List.of(inner.r.add(k, one), next.re(), next.im());
                                });
        List<Value> out =
                r.b().emit(
                                new While(),
                                List.of(r.fill(INDEX, 0L), init.re(), init.im()),
                                List.of(condition, body));
        return new Parts(out.get(1), out.get(2));
    }

    /** Place k of a dimension as found, what comes after it less the products, the rest as is. */
    private Parts replace(
            Parts matrix, Parts less, Parts found, int dim, Value k, boolean isForward) {
        TensorType type = matrix.type();
        Value place = places(type, dim);
        Value here = everywhere(k, type);
        Value isLater =
                r.compare(isForward ? Compare.Direction.GT : Compare.Direction.LT, place, here);
        ComplexArithmetic arithmetic = arithmetic();
        return arithmetic.select(
                r.compare(Compare.Direction.EQ, place, here),
                found,
                arithmetic.select(isLater, less, matrix));
    }

    /** {@code sum - x y}, rounded once in strict numerics. */
    private Parts less(Parts sum, Parts x, Parts y) {
        return fast
                ? arithmetic().minus(sum, arithmetic().times(x, y))
                : arithmetic()
                        .rounded(
                                List.of(sum, x, y),
                                v ->
                                        arithmetic()
                                                .minus(
                                                        v.get(0),
                                                        arithmetic().times(v.get(1), v.get(2))));
    }

    private ComplexArithmetic arithmetic() {
        return new ComplexArithmetic(r, fast);
    }

    // ---- indices ----

    private Value places(TensorType type, int dim) {
        return r.b().emit(new Iota(type.withDtype(DType.INT64), dim));
    }

    private Value everywhere(Value k, TensorType type) {
        return r.spread(k, type.withDtype(DType.INT64));
    }

    /** Place k of a dimension, which stays with size 1. */
    private Value at(Value x, int dim, Value k) {
        List<Dim> sizes = new ArrayList<>(x.tensorType().dims());
        sizes.set(dim, Dim.of(1));
        List<Value> operands = new ArrayList<>(List.of(x));
        operands.addAll(Collections.nCopies(sizes.size(), r.fill(INDEX, 0L)));
        operands.set(dim + 1, k);
        return r.b().emit(new DynamicSlice(sizes), operands, List.of()).getFirst();
    }

    private Value spread(Value x, TensorType type) {
        List<Integer> dims = IntStream.range(0, type.rank()).boxed().toList();
        return r.b().emit(new BroadcastInDim(type, dims), x);
    }

    private Parts transposed(Parts x) {
        int rank = x.type().rank();
        List<Integer> dims = new ArrayList<>(IntStream.range(0, rank).boxed().toList());
        Collections.swap(dims, rank - 2, rank - 1);
        return x.map(v -> r.b().emit(new Transpose(dims), v));
    }

    private Parts conjugate(Parts x) {
        return new Parts(x.re(), r.neg(x.im()));
    }
}
