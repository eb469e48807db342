package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.IndexScalars;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;

/** A body of loads, computing and stores, without loops, folds and branches. */
record FlatBody(List<Stmt> statements) {
    /** The body; null where it has other statements. */
    static @Nullable FlatBody of(List<Stmt> body) {
        for (Stmt stmt : body) {
            if (!(stmt instanceof Stmt.Store) && out(stmt) == null) {
                return null;
            }
        }
        return new FlatBody(body);
    }

    /** What a statement of a flat body defines; null for a store, and for other statements. */
    static @Nullable Scalar out(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Const c -> c.out();
            case Stmt.Index i -> i.out();
            case Stmt.Load l -> l.out();
            case Stmt.Compute c -> c.out();
            default -> null;
        };
    }

    private static Set<Integer> uses(Stmt stmt) {
        Set<Integer> used = new HashSet<>();
        for (String symbol : IndexScalars.of(List.of(stmt))) {
            used.add(Integer.parseInt(symbol.substring("%v".length())));
        }
        switch (stmt) {
            case Stmt.Load load -> {
                if (load.other() != null) {
                    used.add(load.other().id());
                }
            }
            case Stmt.Compute compute -> compute.args().forEach(arg -> used.add(arg.id()));
            case Stmt.Store store -> used.add(store.value().id());
            default -> {}
        }
        return used;
    }

    /** The statements that some scalars are computed from, those that define them included. */
    List<Stmt> leadingTo(List<Scalar> scalars) {
        return needed(scalars, false);
    }

    /** The stores, and what they and some scalars are computed from. */
    List<Stmt> needed(List<Scalar> scalars) {
        return needed(scalars, true);
    }

    private List<Stmt> needed(List<Scalar> scalars, boolean stores) {
        Set<Integer> needed = new HashSet<>();
        scalars.forEach(scalar -> needed.add(scalar.id()));
        List<Stmt> kept = new ArrayList<>();
        for (Stmt stmt : statements.reversed()) {
            Scalar out = out(stmt);
            if (out == null ? stores : needed.contains(out.id())) {
                needed.addAll(uses(stmt));
                kept.addFirst(stmt);
            }
        }
        return kept;
    }

    /** The scalars that take a transcendental function of this body. */
    Set<Integer> expensive() {
        Set<Integer> expensive = new HashSet<>();
        for (Stmt stmt : statements) {
            Scalar out = out(stmt);
            if (out != null
                    && (isExpensive(stmt) || uses(stmt).stream().anyMatch(expensive::contains))) {
                expensive.add(out.id());
            }
        }
        return expensive;
    }

    private static boolean isExpensive(Stmt stmt) {
        return stmt instanceof Stmt.Compute compute
                && switch (compute.op()) {
                    case Unary(Unary.Kind kind) -> kind.isTranscendental();
                    case Binary(Binary.Kind kind) -> kind.isTranscendental();
                    default -> false;
                };
    }
}
