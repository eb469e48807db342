package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Axis;
import org.keratin.kernel.MultiplyAdd;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The step that factorisation and substitution share: rows of a matrix less multiples of the rows
 * found before, {@code row[i] -= Σ_k factor(i, k) · row[k]}, with k ascending and each product
 * fused. Four rows take four products at a time, so that an element loaded is used four times; the
 * sum of each element is the same as one by one.
 */
final class RowSums {
    /** Rows found together, and products taken together. */
    static final int BLOCK = 4;

    private final Steps steps;
    private final Stored matrix;
    private final DType dtype;
    private final UnaryOperator<Dim> row;
    private final BiFunction<Dim, Dim, List<Dim>> at;
    private final BiFunction<Dim, Dim, Scalar> factor;

    /**
     * @param matrix where the rows are, of the type in which is summed
     * @param dtype the type to which a finished element is rounded
     * @param row which row of the matrix is found as the n-th
     * @param at the index of a row and a column
     * @param factor what the row found i-th takes of the one found k-th
     */
    RowSums(
            Steps steps,
            Stored matrix,
            DType dtype,
            UnaryOperator<Dim> row,
            BiFunction<Dim, Dim, List<Dim>> at,
            BiFunction<Dim, Dim, Scalar> factor) {
        this.steps = steps;
        this.matrix = matrix;
        this.dtype = dtype;
        this.row = row;
        this.at = at;
        this.factor = factor;
    }

    /** The type in which sums of a type are taken. */
    static DType accumulator(DType dtype) {
        return dtype == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
    }

    /** What is done with columns: all of them at once, or the one of the kernel's point. */
    interface Columns {
        void each(Dim firstRow, java.util.function.Consumer<Dim> column);
    }

    /** Ends a row whose sums are complete. */
    interface Finish {
        void row(Dim number);
    }

    /** Finds {@code count} rows in order. */
    void rows(Dim count, Columns columns, Finish finish) {
        Axis blocks = steps.axis("b", count.floorDiv(BLOCK));
        steps.repeat(
                List.of(blocks), () -> block(blocks.dim().times(BLOCK), BLOCK, columns, finish));
        Dim rest = count.mod(BLOCK);
        if (!rest.equals(Dim.of(0))) {
            Axis single = steps.axis("b", rest);
            Dim first = count.minus(rest);
            steps.repeat(
                    List.of(single), () -> block(first.plus(single.dim()), 1, columns, finish));
        }
    }

    private void block(Dim first, int size, Columns columns, Finish finish) {
        Axis before = steps.axis("k", size == BLOCK ? first.floorDiv(BLOCK) : first);
        int width = size == BLOCK ? BLOCK : 1;
        steps.repeat(
                List.of(before),
                () -> subtract(first, size, before.dim().times(width), width, columns));
        for (int r = 0; r < size; r++) {
            if (r > 0) {
                subtract(first.plus(r), 1, first, r, columns);
            }
            finish.row(first.plus(r));
        }
    }

    /** Takes the products with rows {@code k…k+width-1} from rows {@code i…i+size-1}. */
    private void subtract(Dim i, int size, Dim k, int width, Columns columns) {
        Scalar[][] factors = new Scalar[size][width];
        for (int r = 0; r < size; r++) {
            for (int q = 0; q < width; q++) {
                Scalar one = factor.apply(i.plus(r), k.plus(q));
                factors[r][q] = steps.compute(one.dtype(), new Unary(Unary.Kind.NEGATE), one);
            }
        }
        columns.each(
                i,
                column -> {
                    List<Scalar> sums = new ArrayList<>();
                    for (int r = 0; r < size; r++) {
                        sums.add(load(i.plus(r), column));
                    }
                    for (int q = 0; q < width; q++) {
                        Scalar x = load(k.plus(q), column);
                        for (int r = 0; r < size; r++) {
                            Scalar sum =
                                    steps.compute(
                                            x.dtype(),
                                            new MultiplyAdd(),
                                            x,
                                            factors[r][q],
                                            sums.get(r));
                            sums.set(r, sum);
                        }
                    }
                    for (int r = 0; r < size; r++) {
                        store(i.plus(r), column, sums.get(r));
                    }
                });
    }

    Scalar load(Dim number, Dim column) {
        return steps.load(matrix, at.apply(row.apply(number), column));
    }

    void store(Dim number, Dim column, Scalar value) {
        steps.store(matrix, at.apply(row.apply(number), column), value);
    }

    /** A quotient of sums, rounded once to the type of the elements. */
    Scalar quotient(Scalar x, Scalar y) {
        return rounded(
                wide -> steps.binary(Binary.Kind.DIVIDE, wide.get(0), wide.get(1)), List.of(x, y));
    }

    Scalar root(Scalar x) {
        return rounded(
                wide -> steps.compute(wide.get(0).dtype(), new Unary(Unary.Kind.SQRT), wide.get(0)),
                List.of(x));
    }

    /** A sum as an element. */
    Scalar element(Scalar sum) {
        return steps.convert(sum.dtype(), steps.convert(dtype, sum));
    }

    private Scalar rounded(Function<List<Scalar>, Scalar> compute, List<Scalar> args) {
        DType sum = args.getFirst().dtype();
        if (sum == dtype) {
            return compute.apply(args);
        }
        // through FLOAT32 a small float would be rounded twice
        List<Scalar> wide = new ArrayList<>();
        for (Scalar arg : args) {
            wide.add(steps.convert(DType.FLOAT64, arg));
        }
        return steps.convert(sum, steps.convert(dtype, compute.apply(wide)));
    }
}
