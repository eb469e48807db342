package org.keratin.ir.op;

import org.keratin.ir.Op;

/** An op that prints all its attributes: defaults, too, which the text left out. */
public sealed interface WrittenOut extends Op permits Infeed, Outfeed {}
