package org.keratin.kernel;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.Dim;

/** Copies the statements of a kernel with some of their parts replaced; a subclass says which. */
public abstract class KernelRewriter {
    /** An index expression, a guard's part. */
    protected Dim dim(Dim dim) {
        return dim;
    }

    /** The axes of a Reduce, Contract or Loop. */
    protected List<Axis> axes(List<Axis> axes) {
        return axes;
    }

    protected Read read(Read read) {
        return new Read(read.param(), dims(read.index()), guards(read.guards()));
    }

    protected Stmt.Store store(Stmt.Store store) {
        return new Stmt.Store(
                store.param(), dims(store.index()), guards(store.guards()), store.value());
    }

    protected final List<Dim> dims(List<Dim> dims) {
        List<Dim> out = new ArrayList<>(dims.size());
        for (Dim dim : dims) {
            out.add(dim(dim));
        }
        return out;
    }

    protected final List<Guard> guards(List<Guard> guards) {
        List<Guard> out = new ArrayList<>(guards.size());
        for (Guard guard : guards) {
            out.add(new Guard(dim(guard.expr()), dim(guard.lower()), dim(guard.upper())));
        }
        return out;
    }

    public final List<Stmt> rewrite(List<Stmt> body) {
        List<Stmt> out = new ArrayList<>(body.size());
        for (Stmt stmt : body) {
            out.add(rewrite(stmt));
        }
        return out;
    }

    private Stmt rewrite(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Const s -> s;
            case Stmt.Index s -> new Stmt.Index(s.out(), dim(s.expr()));
            case Stmt.Load s -> new Stmt.Load(s.out(), read(s.read()), s.other());
            case Stmt.Compute s -> s;
            case Stmt.Reduce s ->
                    new Stmt.Reduce(
                            s.out(),
                            axes(s.axes()),
                            s.init(),
                            rewrite(s.body()),
                            s.yields(),
                            s.combiner());
            case Stmt.Contract s ->
                    new Stmt.Contract(s.out(), axes(s.k()), read(s.lhs()), read(s.rhs()));
            case Stmt.Loop s -> new Stmt.Loop(axes(s.axes()), rewrite(s.body()));
            case Stmt.For s ->
                    new Stmt.For(
                            s.out(),
                            axes(s.axes()),
                            s.init(),
                            s.carried(),
                            rewrite(s.body()),
                            s.next());
            case Stmt.When s -> new Stmt.When(guards(s.guards()), rewrite(s.body()));
            case Stmt.Store s -> store(s);
        };
    }
}
