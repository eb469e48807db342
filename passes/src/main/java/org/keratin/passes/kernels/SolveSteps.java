package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Irregular;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A triangular solve by substitution. Every system (column of b; row, where the matrix stands on
 * the right) is a point of its own. Systems on the left are solved in the result, which begins as
 * b; others, and those summed in a wider type, in memory of their own where they stand side by
 * side.
 */
final class SolveSteps {
    private final Steps steps;
    private final Node node;
    private final TriangularSolve op;
    private final DType dtype;
    private final DType sum;
    private final Dim size;
    private final int rank;
    private final Dim system;
    private final List<Dim> batch = new ArrayList<>();
    private final boolean isTransposed;
    private final boolean isForward;

    private SolveSteps(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.op = (TriangularSolve) node.op();
        TensorType type = node.tensorType();
        this.dtype = type.dtype();
        this.sum = RowSums.accumulator(dtype);
        this.rank = type.rank();
        TensorType a = node.operand(0).tensorType();
        this.size = a.dim(rank - 1);
        Dim parallel = steps.parallel(rank - (op.leftSide() ? 1 : 2));
        this.system = parallel == null ? Dim.of(0) : parallel;
        for (int d = 0; d < rank - 2; d++) {
            Dim at = steps.parallel(d);
            batch.add(at == null ? Dim.of(0) : at);
        }
        // the system is a * x = b once every transposition has turned the triangle over
        this.isTransposed = (op.transposeA() != TriangularSolve.Form.NO_TRANSPOSE) == op.leftSide();
        this.isForward = op.lower() != isTransposed;
    }

    static void write(Steps steps, Node node) {
        new SolveSteps(steps, node).write();
    }

    private void write() {
        boolean inPlace = Irregular.solvesInPlace(node);
        Stored unknowns = inPlace ? steps.result(0) : steps.scratch("systems", sum, shape());
        if (!inPlace) {
            Axis in = steps.axis("r", size);
            steps.repeat(
                    List.of(in),
                    () -> {
                        Scalar value = steps.value(node.operand(1), outside(in.dim()));
                        steps.store(unknowns, at(in.dim(), system), steps.convert(sum, value));
                    });
        }
        RowSums rows = new RowSums(steps, unknowns, dtype, this::row, this::at, this::coefficient);
        rows.rows(
                size,
                (first, column) -> column.accept(system),
                number -> {
                    if (!op.unitDiagonal()) {
                        Scalar x = rows.load(number, system);
                        rows.store(number, system, rows.quotient(x, coefficient(number, number)));
                    } else if (sum != dtype) {
                        rows.store(number, system, rows.element(rows.load(number, system)));
                    }
                });
        if (!inPlace) {
            Axis out = steps.axis("r", size);
            steps.repeat(
                    List.of(out),
                    () -> {
                        Scalar value = steps.load(unknowns, at(out.dim(), system));
                        steps.store(
                                steps.result(0), outside(out.dim()), steps.convert(dtype, value));
                    });
        }
    }

    /** The row solved as the n-th. */
    private Dim row(Dim number) {
        return isForward ? number : size.minus(1).minus(number);
    }

    private Scalar coefficient(Dim i, Dim k) {
        List<Dim> index = new ArrayList<>(batch);
        index.add(row(isTransposed ? k : i));
        index.add(row(isTransposed ? i : k));
        return steps.convert(sum, steps.value(node.operand(0), index));
    }

    private List<Dim> shape() {
        TensorType type = node.tensorType();
        List<Dim> shape = new ArrayList<>(type.dims().subList(0, rank - 2));
        shape.add(size);
        shape.add(type.dim(rank - (op.leftSide() ? 1 : 2)));
        return shape;
    }

    private List<Dim> at(Dim row, Dim column) {
        List<Dim> index = new ArrayList<>(batch);
        index.add(row);
        index.add(column);
        return index;
    }

    /** The element of b, and of the result, that is a row of this point's system. */
    private List<Dim> outside(Dim row) {
        return op.leftSide() ? at(row, system) : at(system, row);
    }
}
