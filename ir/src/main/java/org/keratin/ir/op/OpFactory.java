package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * Makes an op from its generic form. Throws {@link org.keratin.ir.IrException} naming the attribute
 * that is wrong.
 */
@FunctionalInterface
public interface OpFactory {
    /**
     * @param attributes properties and attributes of the text; those that {@link Op#attributes()}
     *     of the result does not know stay with the node as extra attributes
     * @param resultTypes the types written in the text; read by ops whose result type cannot be
     *     inferred
     */
    Op create(
            Map<String, Attr> attributes,
            List<Type> operandTypes,
            List<Type> resultTypes,
            List<Block> regions);
}
