/** Map to CPU, objects, bundles. */
module org.keratin.cpu {
    requires static org.jspecify;
    requires transitive org.keratin.llvm;
}
