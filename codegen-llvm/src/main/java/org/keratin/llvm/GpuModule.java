package org.keratin.llvm;

import java.util.List;
import org.keratin.kernel.target.TargetFunc;

/**
 * What one GPU module is made of: kernels, each launched on its own grid.
 *
 * <p>A kernel's parameters are a pointer to global memory for each of its params, then an i64 for
 * each dimension symbol of the module, in order.
 *
 * @param symbols the dimension symbols
 * @param functions kernels with a launch, by distinct names
 */
public record GpuModule(String name, List<String> symbols, List<TargetFunc> functions) {
    public GpuModule {
        symbols = List.copyOf(symbols);
        functions = List.copyOf(functions);
    }

    /** The names that the kernels have in the PTX, in order. */
    public List<String> kernelNames() {
        return SymbolNames.of(functions.stream().map(TargetFunc::name).toList());
    }

    /** The text of the module in LLVM IR. */
    public String emit(LlvmTarget target) {
        return new GpuModuleEmitter(this, target).emit();
    }
}
