/** Map to GPU, PTX; the backends for GPUs and for GPU kernels on an interpreter. */
module org.keratin.cuda {
    requires static transitive org.jspecify;
    requires transitive org.keratin.llvm;

    exports org.keratin.cuda;
    exports org.keratin.cuda.map;

    provides org.keratin.ir.spi.Backend with
            org.keratin.cuda.CudaBackend,
            org.keratin.cuda.EmulatedBackend;
    provides org.keratin.ir.spi.Emitter with
            org.keratin.cuda.PtxEmitter;
}
