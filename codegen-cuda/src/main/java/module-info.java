/** Map to GPU, PTX, bundles. */
module org.keratin.cuda {
    requires static org.jspecify;
    requires transitive org.keratin.llvm;
}
