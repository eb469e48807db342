package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;

/** Elementwise ops with one exact answer, on every element type. */
final class Elementwise {
    private Elementwise() {}

    /** True if the result is the exact one, rounded at most once. */
    static boolean isExact(Unary.Kind kind, DType dtype) {
        return switch (kind) {
            case ABS, SIGN, SQRT -> !dtype.isComplex();
            case RSQRT -> false;
            default -> !kind.isTranscendental();
        };
    }

    static boolean isExact(Binary.Kind kind, DType dtype) {
        return switch (kind) {
            case ADD,
                    AND,
                    COMPLEX,
                    MAXIMUM,
                    MINIMUM,
                    MULTIPLY,
                    OR,
                    SHIFT_LEFT,
                    SHIFT_RIGHT_ARITHMETIC,
                    SHIFT_RIGHT_LOGICAL,
                    SUBTRACT,
                    XOR ->
                    true;
            case DIVIDE, REMAINDER -> !dtype.isComplex();
            case POWER -> dtype.isInteger();
            case ATAN2 -> false;
        };
    }

    /** The unary functions on an element type that are exact, or that are not. */
    static List<Unary.Kind> unaries(DType dtype, boolean exact) {
        List<Unary.Kind> kinds = new ArrayList<>();
        for (Unary.Kind kind : Unary.Kind.values()) {
            if (kind.groups().contains(Elements.of(dtype)) && isExact(kind, dtype) == exact) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    static List<Binary.Kind> binaries(DType dtype, boolean exact) {
        List<Binary.Kind> kinds = new ArrayList<>();
        for (Binary.Kind kind : Binary.Kind.values()) {
            boolean parts = dtype == DType.FLOAT32 || dtype == DType.FLOAT64;
            if (kind.groups().contains(Elements.of(dtype))
                    && isExact(kind, dtype) == exact
                    && (kind != Binary.Kind.COMPLEX || parts)
                    && (kind != Binary.Kind.REMAINDER || !dtype.isComplex())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The exact ones that a program may have. */
    static List<Unary.Kind> unaries(Generator g, DType dtype) {
        List<Unary.Kind> kinds = unaries(dtype, true);
        if (g.wholeOnly()) {
            kinds.remove(Unary.Kind.SQRT);
        }
        return kinds;
    }

    /** The exact ones that a program may have. */
    static List<Binary.Kind> binaries(Generator g, DType dtype) {
        List<Binary.Kind> kinds = binaries(dtype, true);
        if (g.wholeOnly() && dtype.isFloat()) {
            kinds.removeAll(
                    List.of(Binary.Kind.DIVIDE, Binary.Kind.REMAINDER, Binary.Kind.COMPLEX));
        }
        return kinds;
    }

    static void any(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        List<Unary.Kind> unaries = unaries(g, type.dtype());
        if (!unaries.isEmpty() && g.chance(3)) {
            g.add(new Unary(g.pick(unaries)), x);
        } else {
            g.add(new Binary(g.pick(binaries(g, type.dtype()))), x, g.ofType(type));
        }
    }

    /** A comparison that the element type has; a total order would tell one NaN from another. */
    static Compare compare(Generator g, DType dtype) {
        List<Compare.Direction> directions =
                dtype.isComplex()
                        ? List.of(Compare.Direction.EQ, Compare.Direction.NE)
                        : List.of(Compare.Direction.values());
        return new Compare(g.pick(directions), Compare.Type.of(dtype));
    }

    /**
     * The value without NaN, if it is computed: which bits a computed NaN has is up to the engine,
     * and total orders and bitcasts look at them.
     */
    static Value definite(Generator g, Value x) {
        TensorType type = x.tensorType();
        boolean exact = !type.dtype().isFloat() && !type.dtype().isComplex();
        if (exact || x instanceof Value.Arg && g.depth() == 0) {
            return x;
        }
        Value same = g.add(new Compare(Compare.Direction.EQ, Compare.Type.FLOAT), x, x);
        Value one = g.add(Constant.scalar(type.dtype(), 1));
        Value ones =
                type.rank() == 0 || one == null
                        ? one
                        : g.add(new BroadcastInDim(type, List.of()), one);
        Value made = same == null || ones == null ? null : g.add(new Select(), same, x, ones);
        return made == null ? g.argument(type, null) : made;
    }

    static void selection(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        if (g.chance(3)) {
            TensorType bound = g.chance(2) ? type : type.scalar();
            g.add(new Clamp(), g.ofType(bound), x, g.ofType(bound));
            return;
        }
        Value predicate =
                type.dtype().isFloat() && !g.wholeOnly() && g.chance(4)
                        ? g.add(
                                new Compare(
                                        g.pick(List.of(Compare.Direction.values())),
                                        Compare.Type.TOTALORDER),
                                definite(g, x),
                                definite(g, g.ofType(type)))
                        : g.add(compare(g, type.dtype()), x, g.ofType(type));
        if (predicate == null || g.chance(3)) {
            return;
        }
        Value other = g.any(t -> t.dims().equals(type.dims()));
        TensorType chosen = other == null ? type : other.tensorType();
        @Nullable Value scalar =
                g.chance(3) ? g.any(t -> t.rank() == 0 && t.dtype().isBool()) : null;
        g.add(
                new Select(),
                scalar != null ? scalar : predicate,
                g.ofType(chosen),
                g.ofType(chosen));
    }

    static void conversion(Generator g) {
        Value x = g.any();
        List<DType> narrow = g.style() == Generator.Style.NARROW ? Types.NARROW : Types.ANY;
        g.add(new Convert(g.pick(g.chance(3) ? Types.ANY : narrow)), x);
    }
}
