package org.keratin.runtime.bundle;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.pool.WorkerPool;

/**
 * A loaded bundle. Immutable to its users, callable from any thread, nothing to close.
 *
 * <p>A call takes idle workers of the pool when it enters and never waits for one; its results do
 * not depend on their number. Memory of finished calls is kept for later ones.
 */
public final class BundleExecutable {
    private static final int KEPT_CALLS = 16;
    private static final long LARGE_SCRATCH = 64L << 20;
    private static final int KEPT_LARGE_CALLS = 2;
    private static final int KEPT_PLANS = 128;

    private record Symbols(long[] values) {
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Symbols s && Arrays.equals(values, s.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    private final Bundle bundle;
    private final ObjectCodeLoader.Loaded code;
    private final @Nullable MemorySegment prepareEntry;
    private final MemorySegment stepEntry;
    private final MemorySegment constants;
    private final SymbolBinder binder;
    private final int maxThreads;
    private final @Nullable WorkerPool pool;
    private final int[] inputBuffers;
    private final int[] outputBuffers;
    private final int[] aliases;
    private final BundleSignature visible;
    private final boolean draws;
    private final long seed;
    private final AtomicLong calls;
    private final ConcurrentHashMap<Symbols, CallPlan> plans = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable CallMemory> idleCalls =
            new AtomicReferenceArray<>(KEPT_CALLS);
    private volatile @Nullable CallPlan lastPlan;

    private BundleExecutable(
            Bundle bundle,
            ObjectCodeLoader.Loaded code,
            int maxThreads,
            @Nullable WorkerPool pool,
            long seed,
            AtomicLong calls) {
        this.bundle = bundle;
        this.draws = bundle.signature().drawsRandomly();
        this.visible = bundle.signature().withoutRandomState();
        this.seed = seed;
        this.calls = calls;
        this.code = code;
        this.maxThreads = maxThreads;
        this.pool = pool;
        String prepare = bundle.code().prepareSymbol();
        this.prepareEntry = prepare.isEmpty() ? null : code.find(prepare);
        this.stepEntry = code.find(bundle.code().stepSymbol());
        this.constants = Arena.ofAuto().allocate(Math.max(1, bundle.constants().length), 64);
        MemorySegment.copy(
                MemorySegment.ofArray(bundle.constants()),
                0,
                constants,
                0,
                bundle.constants().length);
        this.binder = new SymbolBinder(visible, true);
        this.inputBuffers = idsOf(BundleBuffer.Kind.INPUT);
        this.outputBuffers = idsOf(BundleBuffer.Kind.OUTPUT);
        this.aliases = new int[bundle.signature().outputs().size()];
        Arrays.setAll(aliases, bundle.signature()::aliasOf);
    }

    private int[] idsOf(BundleBuffer.Kind kind) {
        List<BundleBuffer> buffers = bundle.buffers();
        return java.util.stream.IntStream.range(0, buffers.size())
                .filter(i -> buffers.get(i).kind() == kind)
                .toArray();
    }

    /**
     * Loads a bundle's code; calls use up to {@link WorkerPool#defaultThreads()} threads of the
     * process's pool.
     *
     * @throws BundleException when this machine cannot run or load it
     */
    public static BundleExecutable load(Bundle bundle) {
        return new BundleExecutable(
                bundle,
                CodeLoader.load(bundle),
                WorkerPool.defaultThreads(),
                null,
                0,
                new AtomicLong());
    }

    /**
     * The same code with another limit on threads, at least 1; with 1, no pool is touched. Calls of
     * both are counted together, so that they draw different random numbers.
     */
    public BundleExecutable withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a call needs at least 1 thread, not " + threads);
        }
        return new BundleExecutable(bundle, code, threads, pool, seed, calls);
    }

    /** The same code on a pool of the caller's; calls of both are counted together. */
    public BundleExecutable withPool(WorkerPool own) {
        return new BundleExecutable(bundle, code, maxThreads, own, seed, calls);
    }

    /**
     * The same code with another seed of the random numbers that it draws, its calls counted anew;
     * 0 otherwise. The numbers of a call depend on the seed and the number of the call.
     */
    public BundleExecutable withSeed(long other) {
        return withSeed(other, new AtomicLong());
    }

    /**
     * The same code with another seed, its calls counted together with all that have the same
     * count.
     *
     * @param count the number of the next call
     */
    public BundleExecutable withSeed(long other, AtomicLong count) {
        return new BundleExecutable(bundle, code, maxThreads, pool, other, count);
    }

    public Bundle bundle() {
        return bundle;
    }

    /** What callers give and get. */
    public BundleSignature signature() {
        return visible;
    }

    // ---- weights ----

    /**
     * Makes a version of the weights ready for calls. The variables are read by later calls too and
     * must not change while this version is in use.
     *
     * @throws IllegalArgumentException when variables do not fit the signature
     */
    public Prepared prepare(List<NDArray> variables) {
        checkVariables(variables);
        MemorySegment memory = Arena.ofAuto().allocate(bundle.preparedBytes().constant(), 64);
        Prepared prepared = new Prepared(this, List.copyOf(variables), memory);
        if (prepareEntry != null) {
            CallMemory call = new CallMemory(bundle, constants);
            call.usePrepareScratch();
            call.use(prepared);
            call.call(prepareEntry, pool(), maxThreads);
            Reference.reachabilityFence(code);
        }
        return prepared;
    }

    void checkVariables(List<NDArray> variables) {
        checkVariables(signature(), variables);
    }

    static void checkVariables(BundleSignature signature, List<NDArray> variables) {
        List<TensorSpec> specs = signature.variables();
        if (variables.size() != specs.size()) {
            throw new IllegalArgumentException(
                    "the model has "
                            + SymbolBinder.count(specs.size(), "variable")
                            + ", but "
                            + variables.size()
                            + (variables.size() == 1 ? " was" : " were")
                            + " given");
        }
        for (int i = 0; i < specs.size(); i++) {
            TensorSpec s = specs.get(i);
            NDArray v = variables.get(i);
            boolean fits = v.dtype() == s.dtype() && v.rank() == s.shape().size();
            for (int d = 0; fits && d < v.rank(); d++) {
                fits = !s.shape().get(d).isConstant() || s.shape().get(d).constant() == v.dim(d);
            }
            if (!fits) {
                throw new IllegalArgumentException(
                        "variable '"
                                + s.name()
                                + "' must be "
                                + s.dtype().kerasName()
                                + " "
                                + s.shapeText()
                                + ", not "
                                + v.dtype().kerasName()
                                + " "
                                + Arrays.toString(v.shape()));
            }
        }
    }

    // ---- calls ----

    /**
     * Runs a step and returns its outputs in arrays of their own.
     *
     * @throws IllegalArgumentException naming the input, what was expected and what was given
     * @throws BundleException when the code reports an error, or the program updates variables in
     *     place
     */
    public List<NDArray> run(Prepared prepared, List<NDArray> inputs) {
        checkVersion(prepared);
        refuseUpdates();
        return run(prepared, inputs, null);
    }

    private void refuseUpdates() {
        if (!signature().aliases().isEmpty()) {
            throw new BundleException(
                    "this step updates its variables in place; call runInPlace with them");
        }
    }

    /**
     * Runs a step that updates variables in place. Outputs that alias a variable are returned as
     * that variable. Nobody else may use the variables meanwhile.
     *
     * @throws IllegalArgumentException naming the input or variable, what was expected and what was
     *     given
     */
    public List<NDArray> runInPlace(List<NDArray> variables, List<NDArray> inputs) {
        return run(prepare(variables), inputs, variables);
    }

    /** The seed and the number of the next call. */
    private NDArray nextState() {
        NDArray state = NDArray.allocate(DType.UINT64, 2);
        state.setLong(0, seed);
        state.setLong(1, calls.getAndIncrement());
        return state;
    }

    private List<NDArray> withState(List<NDArray> inputs) {
        List<NDArray> all = new ArrayList<>(inputs);
        all.add(nextState());
        return all;
    }

    private List<NDArray> run(
            Prepared prepared, List<NDArray> given, @Nullable List<NDArray> variables) {
        CallPlan plan = plan(binder.bind(prepared.variables(), given));
        List<NDArray> inputs = draws ? withState(given) : given;
        List<NDArray> outputs = new ArrayList<>(aliases.length);
        for (int i = 0; i < aliases.length; i++) {
            outputs.add(
                    aliases[i] >= 0 && variables != null
                            ? variables.get(aliases[i])
                            : NDArray.allocate(
                                    signature().outputs().get(i).dtype(), plan.outputShapes[i]));
        }
        CallMemory call = acquire();
        call.use(plan);
        call.use(prepared);
        for (int id : inputBuffers) {
            call.pointer(id, inputs.get(bundle.buffers().get(id).ordinal()).data().address());
        }
        for (int id : outputBuffers) {
            call.pointer(id, outputs.get(bundle.buffers().get(id).ordinal()).data().address());
        }
        call.call(stepEntry, pool(), Math.min(maxThreads, plan.threads));
        release(call);
        Reference.reachabilityFence(prepared);
        Reference.reachabilityFence(inputs);
        Reference.reachabilityFence(outputs);
        Reference.reachabilityFence(this);
        return outputs;
    }

    /**
     * Runs a step on the caller's native memory without copies. Segments are row-major,
     * little-endian and at least as long as the signature says for these symbols.
     *
     * @param symbols values in the order of {@link BundleSignature#symbols()}
     * @throws IllegalArgumentException when a segment is too short or not native
     */
    public void run(
            Prepared prepared,
            List<MemorySegment> given,
            List<MemorySegment> outputs,
            long[] symbols) {
        checkVersion(prepared);
        refuseUpdates();
        CallPlan plan = lastPlan;
        if (plan == null || !CallPlan.matches(plan, symbols)) {
            plan = plan(symbols.clone());
        }
        check(given, plan.inputBytes, signature().inputs(), "input");
        check(outputs, plan.outputBytes, signature().outputs(), "output");
        List<MemorySegment> inputs = given;
        if (draws) {
            inputs = new ArrayList<>(given);
            inputs.add(nextState().data());
        }
        CallMemory call = acquire();
        call.use(plan);
        call.use(prepared);
        for (int id : inputBuffers) {
            call.pointer(id, inputs.get(bundle.buffers().get(id).ordinal()).address());
        }
        for (int id : outputBuffers) {
            call.pointer(id, outputs.get(bundle.buffers().get(id).ordinal()).address());
        }
        call.call(stepEntry, pool(), Math.min(maxThreads, plan.threads));
        release(call);
        Reference.reachabilityFence(prepared);
        Reference.reachabilityFence(inputs);
        Reference.reachabilityFence(outputs);
        Reference.reachabilityFence(this);
    }

    private static void check(
            List<MemorySegment> segments, long[] bytes, List<TensorSpec> specs, String role) {
        if (segments.size() != specs.size()) {
            throw new IllegalArgumentException(
                    "the model has "
                            + SymbolBinder.count(specs.size(), role)
                            + ", but "
                            + segments.size()
                            + (segments.size() == 1 ? " was" : " were")
                            + " given");
        }
        for (int i = 0; i < specs.size(); i++) {
            MemorySegment s = segments.get(i);
            if (!s.isNative() || s.byteSize() < bytes[i] || !s.scope().isAlive()) {
                String name = role + " '" + specs.get(i).name() + "'";
                throw new IllegalArgumentException(
                        !s.isNative()
                                ? name + " lies on the Java heap; allocate it from an Arena"
                                : !s.scope().isAlive()
                                        ? name + " lies in an Arena that is closed"
                                        : name
                                                + " takes "
                                                + bytes[i]
                                                + " bytes, but its memory has "
                                                + s.byteSize());
            }
        }
    }

    private void checkVersion(Prepared prepared) {
        if (prepared.owner().code != code) {
            throw new IllegalArgumentException(
                    "these weights were prepared by another bundle; prepare them with this one");
        }
    }

    private WorkerPool pool() {
        WorkerPool own = pool;
        return own != null ? own : maxThreads == 1 ? NoPool.POOL : WorkerPool.shared();
    }

    /** For calls on one thread, which must not start the process's pool. */
    private static final class NoPool {
        private static final WorkerPool POOL = new WorkerPool(0);
    }

    private CallPlan plan(long[] symbols) {
        CallPlan last = lastPlan;
        if (last != null && CallPlan.matches(last, symbols)) {
            return last;
        }
        if (symbols.length != signature().symbols().size()) {
            throw new IllegalArgumentException(
                    "values for the symbols "
                            + signature().symbols()
                            + " are needed, but "
                            + symbols.length
                            + " were given");
        }
        Symbols key = new Symbols(symbols);
        CallPlan plan = plans.get(key);
        if (plan == null) {
            plan = new CallPlan(bundle, symbols);
            if (plans.size() >= KEPT_PLANS) {
                plans.clear();
            }
            plans.put(key, plan);
        }
        lastPlan = plan;
        return plan;
    }

    /** Memory of a finished call, or new. A call that fails drops its memory. */
    private CallMemory acquire() {
        for (int i = 0; i < KEPT_CALLS; i++) {
            if (idleCalls.getPlain(i) != null) {
                CallMemory call = idleCalls.getAndSet(i, null);
                if (call != null) {
                    return call;
                }
            }
        }
        return new CallMemory(bundle, constants);
    }

    private void release(CallMemory call) {
        int slots = call.scratchBytes() > LARGE_SCRATCH ? KEPT_LARGE_CALLS : KEPT_CALLS;
        for (int i = 0; i < slots; i++) {
            if (idleCalls.getPlain(i) == null && idleCalls.compareAndSet(i, null, call)) {
                return;
            }
        }
    }

    // ---- memory plan ----

    /** Bytes of scratch that one call takes for these symbols. */
    public long scratchBytes(long... symbols) {
        return plan(symbols.clone()).scratchBytes;
    }

    /** Bytes of prepared weights, which all calls share. */
    public long preparedBytes() {
        return bundle.preparedBytes().constant();
    }

    /** The symbols' values for given inputs, in the order of {@link BundleSignature#symbols()}. */
    public long[] symbolsOf(Prepared prepared, List<NDArray> inputs) {
        return binder.bind(prepared.variables(), inputs);
    }
}
