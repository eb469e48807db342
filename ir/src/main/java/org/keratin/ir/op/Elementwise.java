package org.keratin.ir.op;

import org.keratin.ir.Op;

/** An op whose result has the shape of its operands (scalars among them broadcast) and computes element by element. */
public interface Elementwise extends Op.Pure {}
