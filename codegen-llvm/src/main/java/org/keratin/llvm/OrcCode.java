package org.keratin.llvm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMErrorRef;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMOrcDefinitionGeneratorRef;
import org.bytedeco.llvm.LLVM.LLVMOrcJITDylibRef;
import org.bytedeco.llvm.LLVM.LLVMOrcLLJITRef;
import org.bytedeco.llvm.LLVM.LLVMOrcSymbolPredicate;
import org.bytedeco.llvm.global.LLVM;
import org.keratin.runtime.cpu.HostCpu;

/**
 * An object loaded into this process by LLVM's ORC, for machines where {@link SharedLinker} does
 * not work. The code lives as long as any segment found in it is reachable; nobody has to close
 * anything.
 */
public final class OrcCode implements SymbolLookup {
    private final String name;
    private final LLVMOrcLLJITRef jit;
    private final Arena arena = Arena.ofAuto();

    private OrcCode(String name, LLVMOrcLLJITRef jit) {
        this.name = name;
        this.jit = jit;
        // Freed when the arena's last segment goes: `find` gives out segments of it, so code in use
        // stays.
        MemorySegment.ofAddress(jit.address())
                .reinterpret(
                        1,
                        arena,
                        unused -> {
                            LLVMErrorRef error = LLVM.LLVMOrcDisposeLLJIT(jit);
                            if (error != null && !error.isNull()) {
                                LLVM.LLVMConsumeError(error);
                            }
                        });
    }

    /**
     * Loads an object of the host's architecture. Symbols that it does not define are looked up in
     * this process.
     *
     * @throws CompileException naming the object, when LLVM does not load or refuses it
     */
    public static OrcCode load(String name, byte[] object) {
        Llvm.initialize(HostCpu.isArm() ? LlvmTarget.aarch64() : LlvmTarget.x86());
        LLVMOrcLLJITRef jit = new LLVMOrcLLJITRef();
        check(name, LLVM.LLVMOrcCreateLLJIT(jit, null));
        OrcCode code = new OrcCode(name, jit);
        LLVMOrcJITDylibRef library = LLVM.LLVMOrcLLJITGetMainJITDylib(jit);
        LLVMOrcDefinitionGeneratorRef process = new LLVMOrcDefinitionGeneratorRef();
        check(
                name,
                LLVM.LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(
                        process,
                        LLVM.LLVMOrcLLJITGetGlobalPrefix(jit),
                        (LLVMOrcSymbolPredicate) null,
                        null));
        LLVM.LLVMOrcJITDylibAddGenerator(library, process);
        try (BytePointer bytes = new BytePointer(object);
                BytePointer label = new BytePointer(name)) {
            LLVMMemoryBufferRef buffer =
                    LLVM.LLVMCreateMemoryBufferWithMemoryRangeCopy(bytes, object.length, label);
            check(name, LLVM.LLVMOrcLLJITAddObjectFile(jit, library, buffer));
        }
        return code;
    }

    /** The address of a global symbol, of size 0; empty when the object does not define it. */
    @Override
    public Optional<MemorySegment> find(String symbol) {
        long[] address = new long[1];
        LLVMErrorRef error = LLVM.LLVMOrcLLJITLookup(jit, address, symbol);
        if (error != null && !error.isNull()) {
            String message = message(error);
            if (message.contains("Symbols not found: [ " + symbol + " ]")) {
                return Optional.empty();
            }
            throw new CompileException("cannot load '" + name + "': " + message);
        }
        return Optional.of(MemorySegment.ofAddress(address[0]).reinterpret(0, arena, null));
    }

    private static void check(String name, LLVMErrorRef error) {
        if (error != null && !error.isNull()) {
            throw new CompileException("cannot load '" + name + "': " + message(error));
        }
    }

    private static String message(LLVMErrorRef error) {
        BytePointer text = LLVM.LLVMGetErrorMessage(error);
        String message = text.getString();
        LLVM.LLVMDisposeErrorMessage(text);
        return message;
    }
}
