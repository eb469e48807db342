package org.keratin.ir.op;

import org.keratin.ir.Op;

/**
 * Makes an op from its generic form. Throws {@link org.keratin.ir.IrException} naming the attribute
 * that is wrong.
 */
@FunctionalInterface
public interface OpFactory {
    Op create(GenericForm form);
}
