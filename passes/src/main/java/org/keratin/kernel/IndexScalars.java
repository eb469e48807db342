package org.keratin.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keratin.runtime.Dim;

/** Collects the scalars ({@code %v7}) that some index expression of a body uses. */
public final class IndexScalars {
    private final Set<String> found = new HashSet<>();

    private IndexScalars() {}

    /** Their symbols. */
    public static Set<String> of(List<Stmt> body) {
        IndexScalars scalars = new IndexScalars();
        scalars.visit(body);
        return scalars.found;
    }

    private void visit(List<Stmt> body) {
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Index(var _, Dim expr) -> add(expr);
                case Stmt.Load load -> read(load.read());
                case Stmt.Reduce reduce -> visit(reduce.body());
                case Stmt.Loop loop -> {
                    axes(loop.axes());
                    visit(loop.body());
                }
                case Stmt.For loop -> {
                    axes(loop.axes());
                    visit(loop.body());
                }
                case Stmt.When when -> {
                    guards(when.guards());
                    visit(when.body());
                }
                case Stmt.Contract contract -> {
                    read(contract.lhs());
                    read(contract.rhs());
                }
                case Stmt.Store store -> {
                    store.index().forEach(this::add);
                    guards(store.guards());
                }
                case Stmt.Const _, Stmt.Compute _ -> {}
            }
        }
    }

    private void axes(List<Axis> axes) {
        axes.forEach(axis -> add(axis.extent()));
    }

    private void read(Read read) {
        read.index().forEach(this::add);
        guards(read.guards());
    }

    private void guards(List<Guard> guards) {
        for (Guard guard : guards) {
            add(guard.expr());
            add(guard.lower());
            add(guard.upper());
        }
    }

    private void add(Dim dim) {
        for (String symbol : dim.symbols()) {
            if (symbol.startsWith("%v")) {
                found.add(symbol);
            }
        }
    }
}
