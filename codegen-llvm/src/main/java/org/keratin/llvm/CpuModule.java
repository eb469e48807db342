package org.keratin.llvm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.StepContext;

/**
 * What one CPU module is made of: functions of the target level, and entry points that call them in
 * order, in loops and by choice.
 *
 * <h2>The native interface</h2>
 *
 * An entry point is {@code void name(ptr context, i64 thread, i64 threads, ptr symbols, ptr
 * buffers)}. All threads of a step enter it together, with {@code thread} from 0 to {@code threads
 * - 1}.
 *
 * <ul>
 *   <li>{@code symbols}: an i64 for each dimension symbol, in the order of {@link #symbols}.
 *   <li>{@code buffers}: an address for each slot; accesses assume no more alignment than their
 *       instructions say.
 *   <li>{@code context}: the block of {@link StepContext}. The code keeps there which stage the
 *       step is in, and calls its yield function now and then while it waits for another thread.
 * </ul>
 *
 * @param symbols the dimension symbols, in the order of the {@code symbols} argument
 * @param functions each function once, by distinct names
 * @param entries the exported entry points
 */
public record CpuModule(
        String name, List<String> symbols, List<TargetFunc> functions, List<Entry> entries) {
    public CpuModule {
        symbols = List.copyOf(symbols);
        functions = List.copyOf(functions);
        entries = List.copyOf(entries);
    }

    /** An exported function that runs actions in order. */
    public record Entry(String name, List<Action> actions) {
        public Entry {
            actions = List.copyOf(actions);
        }
    }

    /** A call, a loop or a choice. */
    public sealed interface Action permits Call, While, Switch {}

    /**
     * Runs {@code condition}, and as long as the byte at {@code predicate} is then not 0, {@code
     * body} and {@code condition} again.
     */
    public record While(List<Action> condition, Address predicate, List<Action> body)
            implements Action {
        public While {
            condition = List.copyOf(condition);
            body = List.copyOf(body);
        }
    }

    /**
     * Runs one branch.
     *
     * @param isBool whether there is a byte at {@code index}, which takes the first of two branches
     *     where it is not 0; else there is an i32, the number of the branch, and the last is taken
     *     where there is no such
     */
    public record Switch(Address index, boolean isBool, List<List<Action>> branches)
            implements Action {
        public Switch {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One run of a function.
     *
     * @param function position in {@link CpuModule#functions}
     * @param buffers where the memory of each of the function's params is
     * @param barrierBefore whether all threads must have finished what came before
     * @param work elementary operations, in the symbols: decides how many chunks are shared out,
     *     never a result. The function gets its chunk and their number as THREAD and THREADS
     * @param chain what calls without a barrier between them share; null where they need nothing of
     *     each other
     */
    public record Call(
            int function,
            List<Address> buffers,
            boolean barrierBefore,
            Dim work,
            @Nullable Chain chain)
            implements Action {
        private static final long PLENTY = 1L << 40;

        public Call {
            buffers = List.copyOf(buffers);
        }

        /** A call that is worth sharing out as far as may be. */
        public Call(int function, List<Address> buffers, boolean barrierBefore) {
            this(function, buffers, barrierBefore, Dim.of(PLENTY), null);
        }
    }

    /**
     * Calls whose chunks are runs of rows, each of which needs of the ones before only what the
     * same chunk of them wrote.
     *
     * @param rows how many there are; a chunk of c has {@code ceil(rows / c)} of them
     * @param pieces the least number of chunks
     */
    public record Chain(long rows, int pieces) {}

    /**
     * A place in memory: so many bytes, an expression in the symbols, after the address in a slot
     * of the table.
     *
     * @param passingRow bytes of a row of an array that only the calls of a chain touch, so that
     *     each thread may use the same rows for every chunk; 0 for other arrays
     */
    public record Address(int slot, Dim offset, long passingRow) {
        public Address(int slot, Dim offset) {
            this(slot, offset, 0);
        }
    }

    /** The text of the module in LLVM IR. */
    public String emit(LlvmTarget target) {
        return new CpuModuleEmitter(this, target).emit();
    }
}
