package org.keratin.kernel.target;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Guard;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Index expressions and guards at a {@link Point}: in which of them the lanes differ, how, and
 * their values.
 */
final class LaneIndices {
    private final TargetBuilder b;

    /** The registers of scalars by number. */
    private final Map<Integer, Reg> values;

    LaneIndices(TargetBuilder b, Map<Integer, Reg> values) {
        this.b = b;
        this.values = values;
    }

    /** True if lanes of the point see different values. */
    boolean varies(Dim expr, Point point) {
        if (point.lanes() == 1) {
            return false;
        }
        for (String symbol : expr.symbols()) {
            if (symbol.equals(point.axis()) || isVectorScalar(symbol)) {
                return true;
            }
        }
        return false;
    }

    /** True if each lane sees the value of the lane before and a step. */
    boolean isContiguous(Dim expr, long step, Point point) {
        String axis = point.axis();
        if (axis == null || !expr.isAffineIn(axis)) {
            return false;
        }
        Dim coefficient = expr.coefficient(axis);
        if (!coefficient.isConstant() || coefficient.constant() != step) {
            return false;
        }
        for (String symbol : expr.symbols()) {
            if (isVectorScalar(symbol)) {
                return false;
            }
        }
        return true;
    }

    /** True if neighbouring lanes are two elements apart, and nothing else differs among them. */
    boolean isEverySecond(Dim expr, Point point) {
        String axis = point.axis();
        return axis != null
                && point.lanes() > 2
                && expr.isAffineIn(axis)
                && expr.coefficient(axis).equals(Dim.of(2))
                && expr.symbols().stream().noneMatch(this::isVectorScalar);
    }

    /** The expression's value as a scalar of a type, or as a vector where lanes differ. */
    Reg value(Dim expr, DType dtype, Point point) {
        Reg value = varies(expr, point) ? vector(expr, point) : b.dims().emit(expr);
        return dtype == DType.INT64
                ? value
                : b.apply(value.type().withDtype(dtype), Prim.CONVERT, value);
    }

    /** The expression's value in every lane, as a vector of INT64. */
    Reg vector(Dim expr, Point point) {
        int lanes = point.lanes();
        if (!varies(expr, point)) {
            return b.splat(b.dims().emit(expr), lanes);
        }
        Reg sum = null;
        for (Dim.Term term : expr.terms()) {
            Reg product = null;
            for (Dim.Atom factor : term.factors()) {
                Reg value = vectorAtom(factor, point);
                product = product == null ? value : b.imul(product, value);
            }
            if (product == null) {
                product = b.splat(b.index(term.coefficient()), lanes);
            } else if (term.coefficient() != 1) {
                product = b.imul(product, b.splat(b.index(term.coefficient()), lanes));
            }
            sum = sum == null ? product : b.iadd(sum, product);
        }
        return sum == null ? b.splat(b.index(0), lanes) : sum;
    }

    private Reg vectorAtom(Dim.Atom atom, Point point) {
        int lanes = point.lanes();
        return switch (atom) {
            case Dim.Symbol(String name) -> {
                if (name.equals(point.axis())) {
                    Reg base = b.splat(b.dims().emit(Dim.symbol(name)), lanes);
                    yield b.iadd(base, b.lanes(VType.INDEX.withLanes(lanes)));
                }
                Reg scalar =
                        isVectorScalar(name)
                                ? values.get(Integer.parseInt(name.substring(2)))
                                : null;
                yield scalar != null
                        ? index(scalar)
                        : b.splat(b.dims().emit(Dim.symbol(name)), lanes);
            }
            case Dim.FloorDiv(Dim a, Dim d) ->
                    DimEmitter.floorDiv(b, vector(a, point), vector(d, point));
            case Dim.Mod(Dim a, Dim d) -> {
                Reg value = vector(a, point);
                Reg divisor = vector(d, point);
                Reg quotient = DimEmitter.floorDiv(b, value, divisor);
                yield b.apply(Prim.ISUB, value, b.imul(quotient, divisor));
            }
            case Dim.Min(Dim x, Dim y) -> b.apply(Prim.SMIN, vector(x, point), vector(y, point));
            case Dim.Max(Dim x, Dim y) -> b.apply(Prim.SMAX, vector(x, point), vector(y, point));
        };
    }

    /** A register as an index. */
    Reg index(Reg reg) {
        return reg.type().dtype() == DType.INT64
                ? reg
                : b.apply(reg.type().withDtype(DType.INT64), Prim.CONVERT, reg);
    }

    /** All guards as one condition: null for none, a scalar where no lane differs, else a mask. */
    @Nullable Reg condition(List<Guard> open, Point point) {
        Reg all = null;
        for (Guard guard : open) {
            boolean vector =
                    varies(guard.expr(), point)
                            || varies(guard.lower(), point)
                            || varies(guard.upper(), point);
            Reg expr = vector ? vector(guard.expr(), point) : b.dims().emit(guard.expr());
            Reg lower = vector ? vector(guard.lower(), point) : b.dims().emit(guard.lower());
            Reg upper = vector ? vector(guard.upper(), point) : b.dims().emit(guard.upper());
            Reg one =
                    b.apply(
                            Prim.AND,
                            b.apply(Prim.SLE, lower, expr),
                            b.apply(Prim.SLT, expr, upper));
            if (all == null) {
                all = one;
            } else {
                int lanes = Math.max(all.type().lanes(), one.type().lanes());
                all = b.apply(Prim.AND, b.splat(all, lanes), b.splat(one, lanes));
            }
        }
        return all;
    }

    /**
     * False where a guard holds in no lane, as far as its ends say; null where nothing is known.
     */
    @Nullable Reg some(List<Guard> open, Point point) {
        String axis = point.axis();
        Reg all = null;
        for (Guard guard : open) {
            if (axis == null
                    || !guard.expr().isAffineIn(axis)
                    || !guard.expr().coefficient(axis).isConstant()
                    || guard.expr().symbols().stream().anyMatch(this::isVectorScalar)
                    || varies(guard.lower(), point)
                    || varies(guard.upper(), point)) {
                continue;
            }
            long way = guard.expr().coefficient(axis).constant() * (point.lanes() - 1);
            Reg least = b.dims().emit(guard.expr().plus(Math.min(way, 0)));
            Reg most = b.dims().emit(guard.expr().plus(Math.max(way, 0)));
            Reg one =
                    b.apply(
                            Prim.AND,
                            b.apply(Prim.SLE, b.dims().emit(guard.lower()), most),
                            b.apply(Prim.SLT, least, b.dims().emit(guard.upper())));
            all = all == null ? one : b.apply(Prim.AND, all, one);
        }
        return all;
    }

    private boolean isVectorScalar(String symbol) {
        if (!symbol.startsWith("%v")) {
            return false;
        }
        Reg reg = values.get(Integer.parseInt(symbol.substring(2)));
        return reg != null && !reg.type().isScalar();
    }
}
