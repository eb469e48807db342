/**
 * StableHLO in static single assignment form: types whose dimensions are expressions, values,
 * nodes, blocks, functions, modules, and the builder that makes them.
 *
 * <p>An op ({@link org.keratin.ir.Op}) is a record of attributes; the node holds operands, regions,
 * types, location. Everything is immutable once built. A pass copies through a {@link
 * org.keratin.ir.Builder} with a {@link org.keratin.ir.ValueMap} and returns the same instance when
 * nothing changed.
 */
@NullMarked
package org.keratin.ir;

import org.jspecify.annotations.NullMarked;
