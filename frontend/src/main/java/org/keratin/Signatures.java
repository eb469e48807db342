package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * The types with which a model is traced for given arrays: unknown sizes stay symbols, so that one
 * compile serves all.
 */
final class Signatures {
    private static final Dim BATCH = Dim.symbol("batch");

    private Signatures() {}

    /**
     * Arrays as Keras takes them: float64 becomes float32, int64 becomes int32 (JAX without 64-bit
     * numbers).
     */
    static NDArray standardised(NDArray array) {
        return switch (array.dtype()) {
            case FLOAT64 -> array.cast(DType.FLOAT32);
            case INT64 -> array.cast(DType.INT32);
            case UINT64 -> array.cast(DType.UINT32);
            default -> array;
        };
    }

    /** The types of the inputs of a model, in the order of {@code arrays}. */
    static List<TensorType> of(Model model, Structure<NDArray> inputs) {
        List<NDArray> arrays = inputs.flatten();
        List<TensorType> types = new ArrayList<>();
        List<KerasTensor> expected =
                model.isFunctional() ? GivenInputs.of(model.inputs().flatten(), inputs) : List.of();
        for (int i = 0; i < arrays.size(); i++) {
            types.add(
                    expected.size() == arrays.size()
                            ? of(arrays.get(i), expected.get(i))
                            : of(arrays.get(i)));
        }
        return types;
    }

    /** A type with the batch's symbol replaced. */
    static TensorType withBatch(TensorType type, long batch) {
        Map<String, Dim> value = Map.of("batch", Dim.of(batch));
        return type.withDims(type.dims().stream().map(d -> d.substitute(value)).toList());
    }

    /** The batch as a symbol, all else as it is. */
    static TensorType of(NDArray array) {
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < array.rank(); i++) {
            dims.add(i == 0 ? BATCH : Dim.of(array.dim(i)));
        }
        return new TensorType(array.dtype(), dims);
    }

    /**
     * The dimensions of the model's input where they fit; sizes that do not fit stay, to be refused
     * by the model.
     */
    private static TensorType of(NDArray array, KerasTensor expected) {
        List<Dim> wanted = expected.dims();
        if (array.rank() != wanted.size()) {
            return of(array);
        }
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < array.rank(); i++) {
            dims.add(wanted.get(i).isConstant() ? Dim.of(array.dim(i)) : wanted.get(i));
        }
        return new TensorType(array.dtype(), dims);
    }
}
