package org.keratin.cpu.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/** Estimates of work: they choose how many threads are worth waking, never a result. */
public final class KernelWork {
    /** Elementary operations a nanosecond of vector code on one core. */
    private static final long PER_NANOSECOND = 16;

    private KernelWork() {}

    /** Time of all kernels on one thread. */
    public static Dim nanoseconds(List<Invocation> invocations) {
        Dim sum = Dim.of(0);
        for (Invocation invocation : invocations) {
            sum = sum.plus(operations(invocation.kernel()));
        }
        return sum.floorDiv(PER_NANOSECOND);
    }

    /** Elementary operations of a kernel. */
    public static Dim operations(Kernel kernel) {
        return new AxisGroup(kernel.axes()).extent().times(operations(kernel.body()));
    }

    private static Dim operations(List<Stmt> body) {
        Dim sum = Dim.of(0);
        for (Stmt stmt : body) {
            Dim one =
                    switch (stmt) {
                        case Stmt.Reduce reduce ->
                                new AxisGroup(reduce.axes())
                                        .extent()
                                        .times(operations(reduce.body()).plus(1));
                        case Stmt.Loop loop -> extent(loop.axes()).times(operations(loop.body()));
                        case Stmt.For loop -> extent(loop.axes()).times(operations(loop.body()));
                        case Stmt.When when -> operations(when.body());
                        case Stmt.Contract contract -> new AxisGroup(contract.k()).extent();
                        case Stmt.Const _ -> Dim.of(0);
                        default -> Dim.of(1);
                    };
            sum = sum.plus(one);
        }
        return sum;
    }

    /** An upper bound where an extent is less for later steps of a loop around it. */
    private static Dim extent(List<Axis> axes) {
        Dim extent = new AxisGroup(axes).extent();
        Map<String, Dim> first = new HashMap<>();
        for (String symbol : extent.symbols()) {
            if (symbol.startsWith("%")) {
                first.put(symbol, Dim.of(0));
            }
        }
        return first.isEmpty() ? extent : extent.substitute(first);
    }
}
