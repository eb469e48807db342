package org.keratin.ir.op;

import java.util.Set;
import org.keratin.ir.Op;

/**
 * One op of the catalogue.
 *
 * @param name the full name, {@code stablehlo.transpose}
 * @param section the anchor in the StableHLO specification, {@code #transpose}, or where else it is
 *     defined
 * @param groups the element types that its first operand may have
 */
public record OpEntry(String name, OpFactory factory, String section, Set<Elements> groups) {

    /** Makes the op; one on quantised tensors is a {@link Quantized}. */
    public Op create(GenericForm form) {
        return Quantized.concerns(name, form) ? Quantized.create(this, form) : factory.create(form);
    }
}
