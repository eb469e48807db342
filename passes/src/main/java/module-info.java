/** Pass manager, passes, and both levels of kernel IR. */
module org.keratin.passes {
    requires transitive org.keratin.ir;
    requires static transitive org.jspecify;

    exports org.keratin.kernel;
    exports org.keratin.kernel.target;
    exports org.keratin.kernel.target.math;
    exports org.keratin.passes;
    exports org.keratin.passes.autodiff;
    exports org.keratin.passes.kernels;
    exports org.keratin.passes.legalize;
    exports org.keratin.passes.simplify;
}
