/**
 * StableHLO's text form. {@link org.keratin.ir.text.Parser} reads the pretty and the generic form
 * of MLIR's syntax, {@link org.keratin.ir.text.Printer} writes exactly what upstream's printer
 * writes.
 *
 * <p>Both forms meet in a map of named attributes: a {@link org.keratin.ir.text.Form} turns one
 * pretty syntax into the attributes of the generic form and back, and the catalogue's factory makes
 * the op's record from them. A new op needs no code here unless it has a pretty form of its own.
 *
 * <p>Parsing is linear in the text. Nesting is bounded, so that no input overflows the stack, and a
 * literal's size is checked against its type before memory is taken. Errors name the file, the
 * line, the column and what was expected.
 */
@NullMarked
package org.keratin.ir.text;

import org.jspecify.annotations.NullMarked;
