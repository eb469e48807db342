package org.keratin.passes.fusion;

import org.keratin.ir.Value;

/**
 * One factor of a contraction: a value, and its element at a point and step.
 *
 * @param fixed whether it never changes and is copied once
 */
record Factor(Value value, Access at, boolean fixed) {}
