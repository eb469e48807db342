/**
 * Runs compiled bundles: tensors, array files, the worker pool and the bundle loader. Needs the JDK
 * alone.
 */
module org.keratin.runtime {
    requires static transitive org.jspecify;

    exports org.keratin.runtime;
    exports org.keratin.runtime.bundle;
    exports org.keratin.runtime.cpu;
    exports org.keratin.runtime.cuda;
    exports org.keratin.runtime.pool;

    uses org.keratin.runtime.bundle.ObjectCodeLoader;
}
