package org.keratin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a layer's {@code call} is told beside its inputs.
 *
 * @param training whether the model is being trained
 * @param masks the masks of the inputs, in their structure; a leaf is none where an input has no
 *     mask
 * @param args further named arguments of the call: tensors, structures of tensors, plain values
 */
public record CallContext(boolean training, Structure<Tensor> masks, Map<String, Object> args) {
    /** The mask of a single input, null where it has none. */
    public @Nullable Tensor mask() {
        return masks instanceof Structure.Leaf<Tensor>(Tensor mask) ? mask : null;
    }

    /** A named tensor argument, null where it was not given. */
    public @Nullable Tensor arg(String name) {
        Object arg = args.get(name);
        return switch (arg) {
            case null -> null;
            case Tensor tensor -> tensor;
            case Structure<?> structure
                    when structure.isLeaf() && structure.value() instanceof Tensor tensor ->
                    tensor;
            default ->
                    throw new IllegalArgumentException(
                            "argument '" + name + "' is not a tensor. Received: " + arg);
        };
    }

    /** A named argument of any kind, null where it was not given. */
    public @Nullable Object option(String name) {
        return args.get(name);
    }
}
