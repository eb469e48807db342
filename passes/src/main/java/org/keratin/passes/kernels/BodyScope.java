package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.fusion.Access;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The nested bodies of a kernel under construction. A statement goes into the outermost body in
 * which everything it uses is known, and what was computed once in an open body is found again.
 */
final class BodyScope {
    private record Key(Value value, Access access) {}

    private static final class Level {
        final List<Stmt> body = new ArrayList<>();
        final Map<Object, Scalar> known = new HashMap<>();
        final List<String> names = new ArrayList<>();
    }

    private final List<Level> levels = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Dim> bounds = new LinkedHashMap<>();
    private int scalars;
    private int axes;

    BodyScope(List<Axis> parallel) {
        open(parallel);
    }

    /** Extents of all axes in scope, for simplification. */
    Map<String, Dim> bounds() {
        return bounds;
    }

    /** A new axis name. */
    Axis axis(String letter, Dim extent) {
        return new Axis("%" + letter + axes++, extent);
    }

    /** Opens an inner body over axes. */
    void open(List<Axis> inner) {
        Level level = new Level();
        levels.add(level);
        for (Axis axis : inner) {
            level.names.add(axis.name());
            depths.put(axis.name(), levels.size() - 1);
            bounds.put(axis.name(), axis.extent());
        }
    }

    /** Closes the innermost body and hands over its statements. */
    List<Stmt> close() {
        Level level = levels.removeLast();
        for (String name : level.names) {
            depths.remove(name);
            bounds.remove(name);
        }
        return List.copyOf(level.body);
    }

    /** The body that an index expression needs. */
    int depth(Dim dim) {
        int depth = 0;
        if (!dim.isConstant()) {
            for (String symbol : dim.symbols()) {
                if (symbol.startsWith("%")) {
                    Integer at = depths.get(symbol);
                    if (at == null) {
                        throw new IllegalStateException("the axis " + symbol + " is not in scope");
                    }
                    depth = Math.max(depth, at);
                }
            }
        }
        return depth;
    }

    int depth(Access access) {
        int depth = 0;
        for (Dim dim : access.index()) {
            depth = Math.max(depth, depth(dim));
        }
        return Math.max(depth, depth(access.guards()));
    }

    int depth(List<Guard> guards) {
        int depth = 0;
        for (Guard guard : guards) {
            depth = Math.max(depth, depth(guard.expr()));
            depth = Math.max(depth, Math.max(depth(guard.lower()), depth(guard.upper())));
        }
        return depth;
    }

    int depth(Scalar scalar) {
        Integer depth = depths.get(scalar.toString());
        if (depth == null) {
            throw new IllegalStateException(scalar + " is not in scope");
        }
        return depth;
    }

    /** A new scalar that is defined in the body of that depth. */
    Scalar scalar(DType dtype, int depth) {
        Scalar scalar = new Scalar(scalars++, dtype);
        depths.put(scalar.toString(), depth);
        levels.get(depth).names.add(scalar.toString());
        return scalar;
    }

    /** The depth of the body opened last. */
    int innermost() {
        return levels.size() - 1;
    }

    void add(int depth, Stmt stmt) {
        levels.get(depth).body.add(stmt);
    }

    /** The element of a value that an open body knows already. */
    @Nullable Scalar find(Value value, Access access) {
        return find(new Key(value, access));
    }

    void remember(Value value, Access access, Scalar scalar) {
        levels.get(depth(scalar)).known.put(new Key(value, access), scalar);
    }

    private @Nullable Scalar find(Object key) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Scalar scalar = levels.get(i).known.get(key);
            if (scalar != null) {
                return scalar;
            }
        }
        return null;
    }

    private Scalar once(Object key, DType dtype, int depth, Function<Scalar, Stmt> make) {
        Scalar known = find(key);
        if (known != null) {
            return known;
        }
        Scalar out = scalar(dtype, depth);
        add(depth, make.apply(out));
        levels.get(depth).known.put(key, out);
        return out;
    }

    /** A literal. */
    Scalar constant(DType dtype, long bits) {
        return once(List.of("const", dtype, bits), dtype, 0, out -> new Stmt.Const(out, bits));
    }

    /** The value of an index expression. */
    Scalar index(DType dtype, Dim dim) {
        return once(
                List.of("index", dtype, dim), dtype, depth(dim), out -> new Stmt.Index(out, dim));
    }

    Scalar compute(DType dtype, Op op, List<Scalar> args) {
        int depth = 0;
        for (Scalar arg : args) {
            depth = Math.max(depth, depth(arg));
        }
        return once(List.of(op, args), dtype, depth, out -> new Stmt.Compute(out, op, args));
    }

    Scalar load(DType dtype, Read read, @Nullable Scalar other) {
        int depth =
                Math.max(
                        depth(new Access(read.index(), read.guards())),
                        other == null ? 0 : depth(other));
        Object key = other == null ? List.of(read) : List.of(read, other);
        return once(key, dtype, depth, out -> new Stmt.Load(out, read, other));
    }
}
