package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Cholesky;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A Cholesky factorisation, row by row of the upper factor in memory of its own, where a row lies
 * in one piece; the result is that or its transpose.
 */
final class CholeskySteps {
    private final Steps steps;
    private final Node node;
    private final boolean lower;
    private final DType sum;
    private final Dim size;
    private final List<Dim> batch = new ArrayList<>();
    private final Stored upper;
    private final RowSums rows;

    private CholeskySteps(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.lower = ((Cholesky) node.op()).lower();
        TensorType type = node.tensorType();
        this.size = type.dim(type.rank() - 1);
        this.sum = RowSums.accumulator(type.dtype());
        List<Dim> shape = new ArrayList<>();
        for (int d = 0; d < type.rank() - 2; d++) {
            Dim parallel = steps.parallel(d);
            batch.add(parallel == null ? Dim.of(0) : parallel);
            shape.add(type.dim(d));
        }
        shape.add(size);
        shape.add(size);
        this.upper = steps.scratch("factor", sum, shape);
        this.rows =
                new RowSums(
                        steps,
                        upper,
                        type.dtype(),
                        n -> n,
                        this::at,
                        (i, k) -> steps.load(upper, at(k, i)));
    }

    static void write(Steps steps, Node node) {
        new CholeskySteps(steps, node).write();
    }

    private void write() {
        Axis row = steps.axis("r", size);
        Axis column = steps.axis("c", size);
        Scalar zero = steps.constant(node.tensorType().dtype(), 0);
        steps.points(
                List.of(row, column),
                () -> {
                    List<Dim> from =
                            lower ? at(column.dim(), row.dim()) : at(row.dim(), column.dim());
                    List<Guard> inside = inside(row.dim(), column.dim());
                    Scalar value = steps.value(node.operand(0), from, inside, zero);
                    steps.store(upper, at(row.dim(), column.dim()), steps.convert(sum, value));
                });
        rows.rows(
                size,
                (first, column1) -> {
                    Axis right = steps.axis("c", size.minus(first));
                    steps.points(List.of(right), () -> column1.accept(first.plus(right.dim())));
                },
                this::finish);
        Axis outRow = steps.axis("r", size);
        Axis outColumn = steps.axis("c", size);
        steps.points(
                List.of(outRow, outColumn),
                () -> {
                    Dim i = lower ? outColumn.dim() : outRow.dim();
                    Dim j = lower ? outRow.dim() : outColumn.dim();
                    Scalar value = steps.load(upper, at(i, j), inside(i, j));
                    steps.store(
                            steps.result(0),
                            at(outRow.dim(), outColumn.dim()),
                            steps.convert(node.tensorType().dtype(), value));
                });
    }

    /** Divides a row by the root of its diagonal element. */
    private void finish(Dim number) {
        Scalar root = rows.root(rows.load(number, number));
        Axis right = steps.axis("c", size.minus(number));
        steps.points(
                List.of(right),
                () -> {
                    Dim column = number.plus(right.dim());
                    Scalar value = rows.load(number, column);
                    rows.store(number, column, rows.quotient(value, root));
                });
        rows.store(number, number, root);
    }

    private List<Guard> inside(Dim row, Dim column) {
        return List.of(new Guard(column.minus(row), Dim.of(0), size));
    }

    private List<Dim> at(Dim row, Dim column) {
        List<Dim> index = new ArrayList<>(batch);
        index.add(row);
        index.add(column);
        return index;
    }
}
