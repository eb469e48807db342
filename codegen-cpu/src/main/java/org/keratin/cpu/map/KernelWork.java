package org.keratin.cpu.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.kernel.Action;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.FlatAxes;
import org.keratin.runtime.Dim;

/** Estimates of work: they choose how many threads are worth waking, never a result. */
public final class KernelWork {
    /** Elementary operations a nanosecond of vector code on one core. */
    private static final long PER_NANOSECOND = 16;

    private KernelWork() {}

    /** Turns of a loop that are counted on. */
    private static final long TURNS = 16;

    /**
     * What a loop's turn must at least do to be worth sharing out: below it the loop runs on one
     * thread.
     */
    private static final long SHARED = 1 << 17;

    /** Time of all kernels on one thread, as far as more threads could share it. */
    public static Dim nanoseconds(List<Action> actions) {
        return operations(actions, false).floorDiv(PER_NANOSECOND).max(1);
    }

    private static Dim operations(List<Action> actions, boolean inside) {
        Dim sum = Dim.of(0);
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation -> {
                    Dim one = operations(invocation.kernel());
                    boolean alone = inside && one.isConstant() && one.constant() < SHARED;
                    sum = alone ? sum : sum.plus(one);
                }
                case Action.While loop ->
                        sum =
                                sum.plus(
                                        operations(loop.condition(), true)
                                                .plus(operations(loop.body(), true))
                                                .times(TURNS));
                case Action.Switch choice -> {
                    for (List<Action> branch : choice.branches()) {
                        sum = sum.plus(operations(branch, inside));
                    }
                }
            }
        }
        return sum;
    }

    /** Elementary operations of a kernel. */
    public static Dim operations(Kernel kernel) {
        return new FlatAxes(kernel.axes()).extent().times(operations(kernel.body()));
    }

    private static Dim operations(List<Stmt> body) {
        Dim sum = Dim.of(0);
        for (Stmt stmt : body) {
            Dim one =
                    switch (stmt) {
                        case Stmt.Reduce reduce ->
                                new FlatAxes(reduce.axes())
                                        .extent()
                                        .times(operations(reduce.body()).plus(1));
                        case Stmt.Loop loop -> extent(loop.axes()).times(operations(loop.body()));
                        case Stmt.For loop -> extent(loop.axes()).times(operations(loop.body()));
                        case Stmt.When when -> operations(when.body());
                        case Stmt.Contract contract -> new FlatAxes(contract.k()).extent();
                        case Stmt.Const _ -> Dim.of(0);
                        case Stmt.Index _, Stmt.Load _, Stmt.Compute _, Stmt.Store _ -> Dim.of(1);
                    };
            sum = sum.plus(one);
        }
        return sum;
    }

    /** An upper bound where an extent is less for later steps of a loop around it. */
    private static Dim extent(List<Axis> axes) {
        Dim extent = new FlatAxes(axes).extent();
        Map<String, Dim> first = new HashMap<>();
        for (String symbol : extent.symbols()) {
            if (symbol.startsWith("%")) {
                first.put(symbol, Dim.of(0));
            }
        }
        return first.isEmpty() ? extent : extent.substitute(first);
    }
}
