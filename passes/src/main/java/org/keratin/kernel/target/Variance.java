package org.keratin.kernel.target;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Which scalars of a body differ along an axis, found before anything is emitted: a loop has to
 * know whether what it carries is one value or one a lane.
 */
public final class Variance {
    private final String axis;
    private final Set<Integer> scalars = new HashSet<>();
    private boolean conditions;

    private Variance(String axis) {
        this.axis = axis;
    }

    /** Looks through a body along one of its kernel's axes. */
    public static Variance along(String axis, List<Stmt> body) {
        Variance variance = new Variance(axis);
        variance.visit(body);
        return variance;
    }

    public boolean differs(Scalar scalar) {
        return scalars.contains(scalar.id());
    }

    public boolean differs(Dim dim) {
        for (String symbol : dim.symbols()) {
            if (symbol.equals(axis)
                    || (symbol.startsWith("%v")
                            && scalars.contains(Integer.parseInt(symbol.substring(2))))) {
                return true;
            }
        }
        return false;
    }

    public boolean differs(Read read) {
        return anyDim(read.index()) || anyGuard(read.guards());
    }

    public boolean anyDim(List<Dim> dims) {
        return dims.stream().anyMatch(this::differs);
    }

    public boolean anyGuard(List<Guard> guards) {
        return guards.stream()
                .anyMatch(g -> differs(g.expr()) || differs(g.lower()) || differs(g.upper()));
    }

    /** True if some When, or the extent of some loop, differs along the axis. */
    public boolean branches() {
        return conditions;
    }

    private void visit(List<Stmt> body) {
        body.forEach(this::visit);
    }

    private void visit(Stmt stmt) {
        switch (stmt) {
            case Stmt.Const _, Stmt.Store _ -> {}
            case Stmt.Index(Scalar out, Dim expr) -> mark(out, differs(expr));
            case Stmt.Load(Scalar out, Read read, Scalar other) ->
                    mark(out, differs(read) || (other != null && differs(other)));
            case Stmt.Compute compute -> mark(compute.out(), any(compute.args()));
            // folds are emitted with an accumulator for every lane
            case Stmt.Contract contract -> mark(contract.out(), true);
            case Stmt.Reduce reduce -> {
                extents(reduce.axes());
                visit(reduce.body());
                Stmt.Combiner combiner = reduce.combiner();
                combiner.accs().forEach(s -> mark(s, true));
                combiner.values().forEach(s -> mark(s, true));
                visit(combiner.body());
                reduce.out().forEach(s -> mark(s, true));
            }
            case Stmt.Loop loop -> {
                extents(loop.axes());
                visit(loop.body());
            }
            case Stmt.For loop -> sequence(loop);
            case Stmt.When when -> {
                conditions |= anyGuard(when.guards());
                visit(when.body());
            }
        }
    }

    private void sequence(Stmt.For loop) {
        extents(loop.axes());
        for (int i = 0; i < loop.carried().size(); i++) {
            mark(loop.carried().get(i), differs(loop.init().get(i)));
        }
        int before;
        do {
            before = scalars.size();
            visit(loop.body());
            for (int i = 0; i < loop.carried().size(); i++) {
                mark(loop.carried().get(i), differs(loop.next().get(i)));
            }
        } while (scalars.size() > before);
        for (int i = 0; i < loop.carried().size(); i++) {
            mark(loop.out().get(i), differs(loop.carried().get(i)));
        }
    }

    private void extents(List<Axis> axes) {
        conditions |= axes.stream().anyMatch(a -> differs(a.extent()));
    }

    private boolean any(List<Scalar> list) {
        return list.stream().anyMatch(this::differs);
    }

    private void mark(Scalar scalar, boolean differs) {
        if (differs) {
            scalars.add(scalar.id());
        }
    }
}
