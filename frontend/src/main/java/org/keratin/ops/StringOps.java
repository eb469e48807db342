package org.keratin.ops;

import java.util.List;
import java.util.Map;
import org.keratin.Tensor;
import org.keratin.ir.op.CustomCall;
import org.keratin.runtime.DType;

/** tf.strings: ops on strings, which only the interpreter runs. */
public final class StringOps {
    StringOps() {}

    /** Each number as text, as TensorFlow writes it. */
    public Tensor asString(Tensor x) {
        return NumpyMath.apply(
                "as_string",
                x,
                t ->
                        Emit.trace()
                                .emit(
                                        new CustomCall(
                                                "keratin.as_string",
                                                List.of(t.type().withDtype(DType.STRING)),
                                                false,
                                                Map.of()),
                                        t));
    }

    /** Each text as a float32. */
    public Tensor toNumber(Tensor x) {
        return NumpyMath.apply(
                "to_number",
                x,
                t ->
                        Emit.trace()
                                .emit(
                                        new CustomCall(
                                                "keratin.to_number",
                                                List.of(t.type().withDtype(DType.FLOAT32)),
                                                false,
                                                Map.of()),
                                        t));
    }
}
