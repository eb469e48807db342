/**
 * StableHLO: types, ops, text, verifier, shape inference, interpreter, and the backend interface.
 */
module org.keratin.ir {
    requires transitive org.keratin.runtime;
    requires static transitive org.jspecify;

    exports org.keratin.ir;
    exports org.keratin.ir.interp;
    exports org.keratin.ir.op;
    exports org.keratin.ir.spi;
    exports org.keratin.ir.text;
    exports org.keratin.ir.verify;

    uses org.keratin.ir.spi.Backend;

    provides org.keratin.ir.spi.Backend with
            org.keratin.ir.interp.InterpreterBackend;
}
