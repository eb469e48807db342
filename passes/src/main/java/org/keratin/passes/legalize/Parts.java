package org.keratin.passes.legalize;

import java.util.List;
import java.util.function.UnaryOperator;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;

/** A complex value as two real ones of the same type, f32 or f64. */
record Parts(Value re, Value im) {
    TensorType type() {
        return re.tensorType();
    }

    List<Value> list() {
        return List.of(re, im);
    }

    /** Real and imaginary part exchanged: {@code i * conjugate(z)}. */
    Parts swapped() {
        return new Parts(im, re);
    }

    /** The same real function on either part. */
    Parts map(UnaryOperator<Value> f) {
        return new Parts(f.apply(re), f.apply(im));
    }
}
