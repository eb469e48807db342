package org.keratin.passes.legalize;

import org.keratin.ir.Module;
import org.keratin.ir.op.QuantizedStorage;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;

/** Rewrites quantised tensors to the integers that they store: {@link QuantizedStorage}. */
public final class Quantized implements Pass {
    @Override
    public String id() {
        return "quantized";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return QuantizedStorage.rewrite(module);
    }
}
