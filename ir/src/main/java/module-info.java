/** StableHLO: types, ops, text, verifier, interpreter, backend interface. */
module org.keratin.ir {
    requires static org.jspecify;
    requires transitive org.keratin.runtime;
}
