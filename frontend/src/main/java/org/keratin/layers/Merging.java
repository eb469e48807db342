package org.keratin.layers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Tensor;

/** What layers that take a list of tensors check. */
final class Merging {
    private Merging() {}

    static void checkList(Structure<? extends Tensor> inputs, String demand) {
        if (inputs.isLeaf() || inputs.flatten().isEmpty()) {
            throw new IllegalArgumentException(
                    demand
                            + " Received: input_shape="
                            + inputs.flatten().stream().map(Tensor::shape).toList()
                            + (inputs.isLeaf() ? " (not a list)" : ""));
        }
    }

    /** The shapes without the batch must broadcast, sizes from the right. */
    static void checkBroadcast(List<Shape> shapes) {
        Shape merged = shapes.getFirst().from(1);
        for (Shape shape : shapes.subList(1, shapes.size())) {
            merged = merge(merged, shape.from(1));
        }
    }

    private static Shape merge(Shape a, Shape b) {
        int rank = Math.max(a.rank(), b.rank());
        List<@Nullable Long> dims = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            Long x = i < rank - a.rank() ? Long.valueOf(1) : a.get(i - (rank - a.rank()));
            Long y = i < rank - b.rank() ? Long.valueOf(1) : b.get(i - (rank - b.rank()));
            if (x == null || y == null) {
                dims.add(null);
            } else if (x == 1) {
                dims.add(y);
            } else if (y == 1 || x.equals(y)) {
                dims.add(x);
            } else {
                throw new IllegalArgumentException(
                        "Inputs have incompatible shapes. Received shapes " + a + " and " + b);
            }
        }
        return Shape.of(dims);
    }
}
