package org.keratin.runtime.bundle;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.pool.SpmdBody;
import org.keratin.runtime.pool.WorkerPool;

/**
 * The native memory of one call in flight: context block, symbols, pointer table and scratch.
 * Reused between calls.
 */
final class CallMemory implements SpmdBody {
    private static final long ALIGNMENT = 64;

    /**
     * {@code void (ptr, i64, i64, ptr, ptr)}; pointers pass as integers, which every supported ABI
     * does alike.
     */
    private static final MethodHandle CALL =
            Linker.nativeLinker()
                    .downcallHandle(
                            FunctionDescriptor.ofVoid(
                                    ValueLayout.JAVA_LONG,
                                    ValueLayout.JAVA_LONG,
                                    ValueLayout.JAVA_LONG,
                                    ValueLayout.JAVA_LONG,
                                    ValueLayout.JAVA_LONG));

    private final Bundle bundle;
    private final MemorySegment block;
    private final long context;
    private final long symbolsAt;
    private final long tableAt;
    private @Nullable MemorySegment scratch;
    private @Nullable CallPlan plan;
    private long preparedId = -1;
    private MemorySegment entry = MemorySegment.NULL;

    CallMemory(Bundle bundle, MemorySegment constants) {
        this.bundle = bundle;
        this.symbolsAt = StepContext.SIZE;
        this.tableAt = symbolsAt + (bundle.signature().symbols().size() * 8L + 63) / 64 * 64;
        this.block =
                Arena.ofAuto()
                        .allocate(tableAt + Math.max(1, bundle.buffers().size()) * 8L, ALIGNMENT);
        this.context = block.address();
        block.set(ValueLayout.JAVA_LONG, StepContext.YIELD, StepContext.YIELD_ADDRESS);
        for (int i = 0; i < bundle.buffers().size(); i++) {
            BundleBuffer b = bundle.buffers().get(i);
            if (b.kind() == BundleBuffer.Kind.CONSTANT) {
                pointer(i, constants.address() + b.offset().constant());
            }
        }
    }

    void pointer(int buffer, long address) {
        block.set(ValueLayout.JAVA_LONG, tableAt + buffer * 8L, address);
    }

    /** Points symbols and scratch buffers to what the plan says. */
    void use(CallPlan next) {
        if (plan == next) {
            return;
        }
        for (int i = 0; i < next.symbols.length; i++) {
            block.set(ValueLayout.JAVA_LONG, symbolsAt + i * 8L, next.symbols[i]);
        }
        long base = scratch(next.scratchBytes);
        for (int i = 0; i < next.scratchOffsets.length; i++) {
            if (next.scratchOffsets[i] >= 0) {
                pointer(i, base + next.scratchOffsets[i]);
            }
        }
        plan = next;
    }

    /** Points the scratch buffers of {@code prepare} to memory. */
    void usePrepareScratch() {
        long base = scratch(bundle.prepareScratchBytes().constant());
        for (int i = 0; i < bundle.buffers().size(); i++) {
            BundleBuffer b = bundle.buffers().get(i);
            if (b.kind() == BundleBuffer.Kind.PREPARE_SCRATCH) {
                pointer(i, base + b.offset().constant());
            }
        }
    }

    private long scratch(long bytes) {
        MemorySegment s = scratch;
        if (s == null || s.byteSize() < bytes) {
            // Dropped first, so that the old one may be freed for the new one.
            scratch = null;
            s = Arena.ofAuto().allocate(bytes, ALIGNMENT);
            scratch = s;
        }
        return s.address();
    }

    /**
     * Points variables and prepared buffers to a version; kept between calls by its number, not by
     * reference.
     */
    void use(Prepared prepared) {
        if (prepared.id() == preparedId) {
            return;
        }
        for (int i = 0; i < bundle.buffers().size(); i++) {
            BundleBuffer b = bundle.buffers().get(i);
            switch (b.kind()) {
                case PREPARED -> pointer(i, prepared.memory().address() + b.offset().constant());
                case VARIABLE -> pointer(i, prepared.variables().get(b.ordinal()).data().address());
                case INPUT, OUTPUT, SCRATCH, PREPARE_SCRATCH, CONSTANT -> {}
            }
        }
        preparedId = prepared.id();
    }

    /**
     * Runs an entry on up to {@code threads} threads.
     *
     * @throws BundleException when the code reports an error
     */
    void call(MemorySegment code, WorkerPool pool, int threads) {
        block.set(ValueLayout.JAVA_LONG, StepContext.CHUNKS_DONE, 0);
        block.set(ValueLayout.JAVA_LONG, StepContext.TICKET, 0);
        block.set(ValueLayout.JAVA_LONG, StepContext.ERROR_CODE, 0);
        block.set(ValueLayout.JAVA_LONG, StepContext.ERROR_DETAIL, 0);
        entry = code;
        pool.run(threads, this);
        long error = block.get(ValueLayout.JAVA_LONG, StepContext.ERROR_CODE);
        if (error != 0) {
            throw new BundleException(
                    "the compiled step failed with code "
                            + error
                            + " (detail "
                            + block.get(ValueLayout.JAVA_LONG, StepContext.ERROR_DETAIL)
                            + "); run it with --jit-compile false to see why");
        }
    }

    @Override
    public void run(int thread, int threads) {
        try {
            CALL.invokeExact(
                    entry,
                    context,
                    (long) thread,
                    (long) threads,
                    context + symbolsAt,
                    context + tableAt);
        } catch (Throwable t) {
            throw new BundleException("the call into compiled code failed", t);
        }
    }

    /** Compiled code hands its work out in chunks. */
    @Override
    public boolean needsAllThreads() {
        return false;
    }

    /**
     * Links the path into native code by a call of {@code sched_yield}, which takes no arguments;
     * on the System V and AArch64 conventions a callee ignores what it does not take.
     */
    static void link() throws Throwable {
        if (StepContext.YIELD_ADDRESS != 0) {
            CALL.invokeExact(
                    MemorySegment.ofAddress(StepContext.YIELD_ADDRESS), 0L, 0L, 0L, 0L, 0L);
        }
    }

    /** Bytes held for scratch. */
    long scratchBytes() {
        MemorySegment s = scratch;
        return s == null ? 0 : s.byteSize();
    }
}
