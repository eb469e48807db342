/** Map to CPU, objects, bundles; the backend that compiles for the processor we run on. */
module org.keratin.cpu {
    requires static transitive org.jspecify;
    requires transitive org.keratin.llvm;

    exports org.keratin.cpu;
    exports org.keratin.cpu.map;

    provides org.keratin.ir.spi.Backend with
            org.keratin.cpu.CpuBackend;
    provides org.keratin.ir.spi.Emitter with
            org.keratin.cpu.CpuEmitter;
    provides org.keratin.runtime.bundle.ObjectCodeLoader with
            org.keratin.cpu.OrcObjectLoader;
}
