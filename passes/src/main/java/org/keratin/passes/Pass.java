package org.keratin.passes;

import org.keratin.ir.Module;

/** A pure function from module to module. Stateless; may run on any thread. */
public interface Pass {
    /**
     * The name: lower case with hyphens; also its test folder, dump file, timing row and switch.
     */
    String id();

    /** The rewritten module, or the same instance when nothing changed. */
    Module run(Module module, PassContext context);
}
