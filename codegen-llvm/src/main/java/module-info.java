/** Kernel IR to LLVM IR. */
module org.keratin.llvm {
    requires static org.jspecify;
    requires transitive org.keratin.passes;
    requires org.bytedeco.javacpp;
    requires org.bytedeco.llvm;

    exports org.keratin.llvm;
}
