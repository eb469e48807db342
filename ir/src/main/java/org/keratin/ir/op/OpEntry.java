package org.keratin.ir.op;

import java.util.Set;

/**
 * One op of the catalogue.
 *
 * @param name the full name, {@code stablehlo.transpose}
 * @param section the anchor in the StableHLO specification, {@code #transpose}, or where else it is
 *     defined
 * @param groups the element types that its first operand may have
 */
public record OpEntry(String name, OpFactory factory, String section, Set<Elements> groups) {}
