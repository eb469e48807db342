package org.keratin.kernel.target;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim;

/**
 * Emits {@link Dim} expressions as INT64 arithmetic. Axis names and gathered scalars are bound to
 * registers; other symbols are dimension symbols. An expression computed in a scope is reused in it
 * and in the scopes inside.
 */
public final class DimEmitter {
    private final TargetBuilder b;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    /** What one nested body has bound and computed. */
    private record Scope(Map<String, Reg> bound, Map<Dim, Reg> computed) {
        Scope() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    DimEmitter(TargetBuilder b) {
        this.b = b;
        scopes.push(new Scope());
    }

    void enter() {
        scopes.push(new Scope());
    }

    void leave() {
        scopes.pop();
    }

    /**
     * Binds a symbol ({@code %i0}, {@code %v7}) to a scalar INT64 register for the rest of the
     * current scope.
     */
    public void bind(String symbol, Reg value) {
        Scope scope = scopes.element();
        scope.bound.put(symbol, value);
        scope.computed.keySet().removeIf(dim -> dim.symbols().contains(symbol));
    }

    /** The register that holds the value of {@code dim}. */
    public Reg emit(Dim dim) {
        Reg known = find(dim);
        if (known != null) {
            return known;
        }
        Reg value = compute(dim);
        scopes.element().computed.put(dim, value);
        return value;
    }

    private @Nullable Reg find(Dim dim) {
        for (Scope scope : scopes) {
            Reg value = scope.computed.get(dim);
            if (value != null) {
                return value;
            }
            // A rebinding hides what outer scopes computed with the old value.
            for (String symbol : dim.symbols()) {
                if (scope.bound.containsKey(symbol)) {
                    return null;
                }
            }
        }
        return null;
    }

    private Reg compute(Dim dim) {
        if (dim.isConstant()) {
            return b.index(dim.constant());
        }
        Reg sum = null;
        for (Dim.Term term : dim.terms()) {
            Reg product = null;
            for (Dim.Atom factor : term.factors()) {
                Reg value = atom(factor);
                product = product == null ? value : b.imul(product, value);
            }
            if (product == null) {
                product = b.index(term.coefficient());
            } else if (term.coefficient() != 1) {
                product = b.imul(product, b.index(term.coefficient()));
            }
            sum = sum == null ? product : b.iadd(sum, product);
        }
        return sum == null ? b.index(0) : sum;
    }

    private Reg atom(Dim.Atom atom) {
        return switch (atom) {
            case Dim.Symbol(String name) -> symbol(name);
            case Dim.FloorDiv(Dim a, Dim d) -> floorDiv(b, emit(a), emit(d));
            case Dim.Mod(Dim a, Dim d) -> {
                Reg value = emit(a);
                Reg divisor = emit(d);
                Reg quotient = floorDiv(b, value, divisor);
                yield b.apply(Prim.ISUB, value, b.imul(quotient, divisor));
            }
            case Dim.Min(Dim x, Dim y) -> b.apply(Prim.SMIN, emit(x), emit(y));
            case Dim.Max(Dim x, Dim y) -> b.apply(Prim.SMAX, emit(x), emit(y));
        };
    }

    private Reg symbol(String name) {
        for (Scope scope : scopes) {
            Reg value = scope.bound.get(name);
            if (value != null) {
                return value;
            }
        }
        if (name.startsWith("%")) {
            throw new IllegalStateException("the index symbol " + name + " is not bound here");
        }
        return b.symbol(name);
    }

    /**
     * Floor division by a positive divisor: the quotient is one less where the remainder is
     * negative.
     */
    static Reg floorDiv(TargetBuilder b, Reg value, Reg divisor) {
        int lanes = value.type().lanes();
        Reg quotient = b.apply(Prim.SDIV, value, divisor);
        Reg remainder = b.apply(Prim.ISUB, value, b.imul(quotient, divisor));
        Reg negative = b.apply(Prim.SLT, remainder, b.splat(b.index(0), lanes));
        Reg less = b.apply(Prim.ISUB, quotient, b.splat(b.index(1), lanes));
        return b.apply(Prim.SELECT, negative, less, quotient);
    }
}
