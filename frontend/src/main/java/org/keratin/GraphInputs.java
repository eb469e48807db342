package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Makes the tensors at which graphs begin. */
public final class GraphInputs {
    private static final AtomicLong SYMBOLS = new AtomicLong();

    private GraphInputs() {}

    /**
     * The tensor of an input layer, of this shape, the batch first; an unknown batch is the symbol
     * {@code batch}, other unknown dims get symbols of their own.
     */
    public static KerasTensor create(Layer layer, Shape batchShape, DType dtype) {
        KerasTensor tensor = new KerasTensor(symbolic(batchShape, dtype), layer.name());
        GraphNode node =
                new GraphNode(layer, new Structure.None<>(), Map.of(), Structure.of(tensor));
        layer.addNode(node);
        layer.markBuilt();
        tensor.setHistory(node, 0);
        return tensor;
    }

    static TensorType symbolic(Shape shape, DType dtype) {
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < shape.rank(); i++) {
            Long dim = shape.get(i);
            dims.add(
                    dim != null
                            ? Dim.of(dim)
                            : i == 0
                                    ? Dim.symbol("batch")
                                    : Dim.symbol("d" + SYMBOLS.getAndIncrement()));
        }
        return new TensorType(dtype, dims);
    }
}
