package org.keratin.cpu;

import java.lang.foreign.MemorySegment;
import org.keratin.llvm.CompileException;
import org.keratin.llvm.Llvm;
import org.keratin.llvm.LlvmTarget;
import org.keratin.llvm.OrcCode;
import org.keratin.runtime.bundle.BundleException;
import org.keratin.runtime.bundle.ObjectCodeLoader;

/** Loads unlinked bundles through LLVM's ORC, where no shared object can be linked or loaded. */
public final class OrcObjectLoader implements ObjectCodeLoader {
    /** For {@link java.util.ServiceLoader}. */
    public OrcObjectLoader() {}

    @Override
    public boolean supports(String triple) {
        return Llvm.available() && triple.equals(LlvmTarget.host().triple());
    }

    @Override
    public Loaded load(String name, byte[] object) {
        try {
            return new Code(name, OrcCode.load(name, object));
        } catch (CompileException e) {
            throw new BundleException(String.valueOf(e.getMessage()), e);
        }
    }

    private record Code(String name, OrcCode code) implements Loaded {
        @Override
        public MemorySegment find(String symbol) {
            try {
                return code.find(symbol)
                        .orElseThrow(
                                () ->
                                        new BundleException(
                                                "the code of '"
                                                        + name
                                                        + "' has no symbol '"
                                                        + symbol
                                                        + "'; compile the model again"));
            } catch (CompileException e) {
                throw new BundleException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
