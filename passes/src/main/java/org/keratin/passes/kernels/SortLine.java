package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Sort;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The line of a sort that a point owns: its elements in the operands and results, and scratch
 * memory, two halves for each operand, between which its elements go to and fro.
 */
final class SortLine {
    private final Steps steps;
    private final Node node;
    private final int dimension;
    private final List<Dim> place = new ArrayList<>();
    private final List<Dim> places = new ArrayList<>();
    private final List<Stored> halves = new ArrayList<>();
    private final Dim length;

    SortLine(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.dimension = dimension(node);
        this.length = length(node);
        TensorType type = node.operand(0).tensorType();
        for (int d = 0; d < type.rank(); d++) {
            Dim parallel = steps.parallel(d);
            if (parallel != null) {
                place.add(parallel);
                places.add(type.dim(d));
            }
        }
        for (int i = 0; i < node.operands().size(); i++) {
            DType dtype = node.operand(i).tensorType().dtype();
            halves.add(scratch("sort_" + i, dtype, Dim.of(2), length));
        }
    }

    private static int dimension(Node node) {
        return Math.floorMod(((Sort) node.op()).dimension(), node.operand(0).tensorType().rank());
    }

    static Dim length(Node node) {
        return node.operand(0).tensorType().dim(dimension(node));
    }

    Dim length() {
        return length;
    }

    /** Memory of so many rows and columns for each line. */
    Stored scratch(String name, DType dtype, Dim rows, Dim columns) {
        List<Dim> shape = new ArrayList<>(places);
        shape.add(rows);
        shape.add(columns);
        return steps.scratch(name, dtype, shape);
    }

    /** Where this line's scratch memory has an element. */
    List<Dim> at(Dim row, Dim column) {
        List<Dim> index = new ArrayList<>(place);
        index.add(row);
        index.add(column);
        return index;
    }

    /** What the operands hold at a position of the line. */
    List<Scalar> operands(Dim position) {
        List<Scalar> elements = new ArrayList<>();
        for (int i = 0; i < halves.size(); i++) {
            elements.add(steps.value(node.operand(i), element(position)));
        }
        return elements;
    }

    /** What a half holds at a position of the line. */
    List<Scalar> half(Dim half, Dim position) {
        return halves.stream().map(both -> steps.load(both, at(half, position))).toList();
    }

    void setHalf(Dim half, Dim position, List<Scalar> elements) {
        for (int i = 0; i < halves.size(); i++) {
            steps.store(halves.get(i), at(half, position), elements.get(i));
        }
    }

    void setResults(Dim position, List<Scalar> elements) {
        for (int i = 0; i < halves.size(); i++) {
            steps.store(steps.result(i), element(position), elements.get(i));
        }
    }

    /** The element of an operand or result at a position of the line. */
    private List<Dim> element(Dim position) {
        List<Dim> index = new ArrayList<>();
        int rank = node.operand(0).tensorType().rank();
        for (int d = 0; d < rank; d++) {
            Dim parallel = steps.parallel(d);
            index.add(d == dimension ? position : parallel == null ? Dim.of(0) : parallel);
        }
        return index;
    }
}
