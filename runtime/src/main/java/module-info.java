/** Tensors, dtypes, npy, bundles, thread pool, launchers; needs the JDK alone. */
module org.keratin.runtime {
    requires static org.jspecify;
}
