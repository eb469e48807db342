package org.keratin.ir.op;

/**
 * Its operand. Of MHLO; what XLA's importer from HLO leaves in a module of StableHLO, as TensorFlow
 * prints it for variables.
 */
public record Copy() implements Forwarding {
    @Override
    public String name() {
        return "mhlo.copy";
    }
}
