package org.keratin.llvm;

import java.util.List;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;

/**
 * What one CPU module is made of: functions of the target level, and entry points that call them in order.
 *
 * <h2>The native interface</h2>
 *
 * An entry point is {@code void name(ptr context, i64 thread, i64 threads, ptr symbols, ptr buffers)}. All threads of a
 * step enter it together, with {@code thread} from 0 to {@code threads - 1}.
 *
 * <ul>
 *   <li>{@code symbols}: an i64 for each dimension symbol, in the order of {@link #symbols}.
 *   <li>{@code buffers}: an address for each slot; accesses assume no more alignment than their instructions say.
 *   <li>{@code context}: {@value #CONTEXT_BYTES} bytes, 64-byte aligned, one per call in flight, zero but for the yield
 *       function. Bytes 0 to 3: threads arrived at the barrier. Bytes 64 to 67: the barrier's generation. Bytes
 *       {@value #CONTEXT_YIELD} to 135: the address of a {@code void()} C function such as {@code sched_yield}, which a
 *       waiting thread calls now and then, or 0.
 * </ul>
 *
 * @param symbols the dimension symbols, in the order of the {@code symbols} argument
 * @param functions each function once, by distinct names
 * @param entries the exported entry points
 */
public record CpuModule(String name, List<String> symbols, List<TargetFunc> functions, List<Entry> entries) {
    /** Size of the context block. */
    public static final int CONTEXT_BYTES = 192;

    /** Offset of the yield function's address in the context block. */
    public static final int CONTEXT_YIELD = 128;

    public CpuModule {
        symbols = List.copyOf(symbols);
        functions = List.copyOf(functions);
        entries = List.copyOf(entries);
    }

    /** An exported function that runs calls in order. */
    public record Entry(String name, List<Call> calls) {
        public Entry {
            calls = List.copyOf(calls);
        }
    }

    /**
     * One run of a function.
     *
     * @param function position in {@link CpuModule#functions}
     * @param buffers where the memory of each of the function's params is
     * @param barrierBefore whether all threads must have finished what came before
     */
    public record Call(int function, List<Address> buffers, boolean barrierBefore) {
        public Call {
            buffers = List.copyOf(buffers);
        }
    }

    /** A place in memory: so many bytes, an expression in the symbols, after the address in a slot of the table. */
    public record Address(int slot, Dim offset) {}

    /** The text of the module in LLVM IR. */
    public String emit(LlvmTarget target) {
        return new CpuModuleEmitter(this, target).emit();
    }
}
