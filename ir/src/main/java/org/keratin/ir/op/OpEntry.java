package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

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
    public Op create(
            Map<String, Attr> attributes,
            List<Type> operandTypes,
            List<Type> resultTypes,
            List<Block> regions) {
        return Quantized.concerns(name, operandTypes, resultTypes)
                ? Quantized.create(this, attributes, operandTypes, resultTypes, regions)
                : factory.create(attributes, operandTypes, resultTypes, regions);
    }
}
