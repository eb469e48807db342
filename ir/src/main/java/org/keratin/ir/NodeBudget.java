package org.keratin.ir;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Constant;
import org.keratin.runtime.NDArray;

/**
 * How many nodes a step over a program may make. Calls, draws, special functions and parts of
 * complex values are written out while a program is compiled, one operation as hundreds; every
 * {@link Builder} of the thread counts, so that a program which grows too far is refused while it
 * grows, before it fills memory. Confined to the thread that runs within it.
 */
public final class NodeBudget {
    /** Any program may grow to this: some seconds of passes, two hundred megabytes. */
    public static final int LEAST = 100_000;

    /** A program that is long as it is written may grow to so many times its length. */
    private static final int TIMES_WRITTEN = 4;

    /** Constants may take so much memory beside twice what those of the program take. */
    private static final long LEAST_BYTES = 64L << 20;

    private static final ScopedValue<NodeBudget> CURRENT = ScopedValue.newInstance();

    private final long written;
    private final long limit;
    private final long byteLimit;
    private final Map<String, Long> growth = new LinkedHashMap<>();
    private String expanded = "";
    private long start;
    private long made;

    /** The values of constants that this step has met. */
    private final Set<NDArray> constants = Collections.newSetFromMap(new IdentityHashMap<>());

    private long bytes;

    private NodeBudget(Module module) {
        long size = 0;
        for (Func func : module.funcs()) {
            size += size(func.body());
        }
        this.written = size;
        this.limit = Math.max(LEAST, TIMES_WRITTEN * written);
        this.byteLimit = LEAST_BYTES + 2 * bytes;
        restart();
    }

    /** A program grows too far; the message says how far, and by which operation. */
    public static final class Exceeded extends IrException {
        private static final long serialVersionUID = 1;

        private final String what;

        private Exceeded(String what) {
            super(what + " is not compiled; run it on the interpreter");
            this.what = what;
        }

        /** The program, as the name of what is not compiled. */
        public String what() {
            return what;
        }
    }

    /**
     * Runs passes over a module within a budget: that of the caller where there is one, else one of
     * their own.
     *
     * @throws Exceeded where the module grows beyond it
     */
    public static <T> T within(Module module, Supplier<T> passes) {
        if (current() != null) {
            return passes.get();
        }
        return ScopedValue.where(CURRENT, new NodeBudget(module)).call(passes::get);
    }

    /** The nodes of a block and of the regions inside. */
    private long size(Block block) {
        long size = block.nodes().size();
        for (Node node : block.nodes()) {
            if (node.op() instanceof Constant constant) {
                hold(constant.value().data());
            }
            for (Block region : node.regions()) {
                size += size(region);
            }
        }
        return size;
    }

    static @Nullable NodeBudget current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Begins a step that makes the program anew: what was made before is not counted with it. */
    public static void nextStep() {
        NodeBudget budget = current();
        if (budget != null) {
            budget.restart();
        }
    }

    private void restart() {
        made = 0;
        start = 0;
        bytes = 0;
        constants.clear();
    }

    private void hold(NDArray values) {
        if (!values.dtype().isString() && constants.add(values)) {
            bytes += values.size() * values.dtype().bits() / 8;
        }
    }

    /**
     * Expands an operation: what is made meanwhile is said to be its growth.
     *
     * @param name of the operation
     */
    public static <T> T expanding(String name, Supplier<T> expansion) {
        NodeBudget budget = current();
        if (budget == null || !budget.expanded.isEmpty()) {
            return expansion.get();
        }
        budget.expanded = name;
        budget.start = budget.made;
        try {
            return expansion.get();
        } finally {
            budget.settle();
            budget.expanded = "";
        }
    }

    void add(Node node) {
        if (++made > limit) {
            settle();
            throw new Exceeded(refusal());
        }
        if (node.op() instanceof Constant constant) {
            hold(constant.value().data());
            if (bytes > byteLimit) {
                throw new Exceeded(
                        String.format(
                                Locale.ROOT,
                                "a program whose constants take more than %,d MiB%s",
                                byteLimit >> 20,
                                expanded.isEmpty() ? "" : ", at " + expanded));
            }
        }
    }

    /** Adds the growth of the operation that is expanded now. */
    private void settle() {
        // most nodes become one node
        if (made - start > 1 && !expanded.isEmpty()) {
            growth.merge(expanded, made - start - 1, Long::sum);
        }
        start = made;
    }

    /** How long the program is, how long it may become, and what makes it longer. */
    private String refusal() {
        String most = "";
        long by = 0;
        for (Map.Entry<String, Long> entry : growth.entrySet()) {
            if (entry.getValue() > by) {
                most = entry.getKey();
                by = entry.getValue();
            }
        }
        String text =
                String.format(
                        Locale.ROOT,
                        "a program of %,d operations that becomes one of more than %,d",
                        written,
                        limit);
        return most.isEmpty()
                ? text
                : text + String.format(Locale.ROOT, " (%s alone makes %,d of them)", most, by);
    }
}
