package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.keratin.ir.TensorType;
import org.keratin.layers.InputLayer;
import org.keratin.runtime.Dim;

/** Makes the tensors at which graphs begin. */
public final class GraphInputs {
    private static final AtomicLong SYMBOLS = new AtomicLong();

    private GraphInputs() {}

    /**
     * The tensor of an input layer; its unknown batch is the symbol {@code batch}, others get
     * symbols of their own.
     */
    public static KerasTensor create(InputLayer layer) {
        KerasTensor tensor =
                new KerasTensor(symbolic(layer.batchShape(), layer.inputDtype()), layer.name());
        GraphNode node =
                new GraphNode(layer, new Structure.None<>(), Map.of(), Structure.of(tensor));
        Layer built = layer;
        built.addNode(node);
        built.markBuilt();
        tensor.setHistory(node, 0);
        return tensor;
    }

    static TensorType symbolic(Shape shape, org.keratin.runtime.DType dtype) {
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
