package org.keratin.ir;

import java.util.List;
import org.keratin.runtime.Dim;

/**
 * A tensor of quantised elements (spec: "Types", quantized tensor types). It is no {@link
 * TensorType}: an op that does not know quantisation can not take it for one of integers.
 *
 * @param storage the tensor of the stored integers
 */
public record QuantizedType(TensorType storage, Quantization quantization) implements Type {
    public QuantizedType {
        Quantization.check(
                storage.dtype() == quantization.storage(),
                1,
                "the storage type is " + quantization.storage() + ", the tensor is " + storage);
        if (quantization.isPerAxis()) {
            int axis = quantization.axis();
            Quantization.check(
                    axis < storage.rank(),
                    12,
                    "the quantization dimension "
                            + axis
                            + " must be less than the rank "
                            + storage.rank());
            Dim size = storage.dim(axis);
            Quantization.check(
                    !size.isConstant() || size.constant() == quantization.scales().size(),
                    13,
                    "dimension "
                            + axis
                            + " has size "
                            + size
                            + ", there are "
                            + quantization.scales().size()
                            + " scales");
        }
    }

    /** The tensor of the numbers that are meant. */
    public TensorType expressed() {
        return storage.withDtype(quantization.expressed());
    }

    public List<Dim> dims() {
        return storage.dims();
    }

    public int rank() {
        return storage.rank();
    }

    public Dim dim(int i) {
        return storage.dim(i);
    }

    @Override
    public String toString() {
        return storage.text(quantization.toString());
    }
}
