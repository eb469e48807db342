package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * An op as StableHLO's generic form has it: what its record is made from.
 *
 * @param attributes properties and attributes of the text; those that {@link Op#attributes()} of
 *     the op made does not know stay with the node as extra attributes
 * @param operands the types of the operands
 * @param results the types written in the text; read by ops whose result type cannot be inferred
 */
public record GenericForm(
        Map<String, Attr> attributes,
        List<Type> operands,
        List<Type> results,
        List<Block> regions) {}
