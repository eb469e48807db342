package org.keratin.kernel.target.math;

import java.util.List;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * sin, cos, tan and atan2, in FLOAT64 for both types. The argument less n·π/2 in three fused steps
 * below 2³⁰, with the bits of 2/π above. At most 4 ULP; FLOAT32 at most 1.
 */
final class Trigonometry {
    private final TargetBuilder b;
    private final Floats f;
    private final VType given;

    /**
     * @param type of arguments and results: FLOAT32 or FLOAT64
     */
    Trigonometry(TargetBuilder b, VType type) {
        this.b = b;
        this.given = type;
        this.f = new Floats(b, type.withDtype(DType.FLOAT64));
    }

    private Reg widen(Reg x) {
        return f.type().equals(given) ? x : b.apply(f.type(), Prim.CONVERT, x);
    }

    private Reg narrow(Reg x) {
        return f.type().equals(given) ? x : b.apply(given, Prim.CONVERT, x);
    }

    Reg sin(Reg x) {
        Reg wide = widen(x);
        LargeAngle.Reduced r = reduce(wide);
        return narrow(keepZero(wide, turn(r, r.quadrant())));
    }

    Reg cos(Reg x) {
        LargeAngle.Reduced r = reduce(widen(x));
        return narrow(turn(r, b.apply(Prim.IADD, r.quadrant(), f.integer(1))));
    }

    Reg tan(Reg x) {
        Reg wide = widen(x);
        LargeAngle.Reduced r = reduce(wide);
        Reg s = sinOf(r.rest());
        Reg c = cosOf(r.rest());
        Reg odd = bit(r.quadrant(), 1);
        Reg y = f.div(f.select(odd, f.neg(c), s), f.select(odd, s, c));
        return narrow(keepZero(wide, y));
    }

    /** The fused steps turn -0 into 0. */
    private Reg keepZero(Reg x, Reg y) {
        return f.select(f.equal(x, f.of(0)), x, y);
    }

    /** sin of rest + quadrant·π/2. */
    private Reg turn(LargeAngle.Reduced r, Reg quadrant) {
        Reg value = f.select(bit(quadrant, 1), cosOf(r.rest()), sinOf(r.rest()));
        return f.select(bit(quadrant, 2), f.neg(value), value);
    }

    private Reg bit(Reg quadrant, int mask) {
        return b.apply(Prim.INE, b.apply(Prim.AND, quadrant, f.integer(mask)), f.integer(0));
    }

    private Reg sinOf(Reg r) {
        Reg z = f.mul(r, r);
        return f.fma(f.mul(r, z), f.polynomial(Coefficients.SIN64, z), r);
    }

    private Reg cosOf(Reg r) {
        Reg z = f.mul(r, r);
        Reg half = f.mul(f.of(0.5), z);
        Reg w = f.sub(f.of(1), half);
        Reg lost = f.sub(f.sub(f.of(1), w), half);
        return f.add(w, f.fma(f.mul(z, z), f.polynomial(Coefficients.COS64, z), lost));
    }

    private LargeAngle.Reduced reduce(Reg x) {
        Reg limit = f.of(0x1p30);
        Reg large = b.apply(Prim.FLE, limit, f.abs(x));
        Floats.Rounded n = f.round(x, f.of(0x1.45f306dc9c883p-1));
        Reg minus = f.neg(n.asFloat());
        Reg r = f.fma(minus, f.of(0x1.921fb54442d18p0), x);
        r = f.fma(minus, f.of(0x1.1a62633145c07p-54), r);
        Reg rest = f.fma(minus, f.of(-0x1.f1976b7ed8fbcp-110), r);
        // Large arguments are rare: their hundred instructions stand behind a branch.
        List<Reg> chosen =
                b.branch(
                        any(large),
                        () -> {
                            LargeAngle.Reduced exact = new LargeAngle(f).reduce(x);
                            return List.of(
                                    f.select(large, exact.quadrant(), n.asInteger()),
                                    f.select(large, exact.rest(), rest));
                        },
                        () -> List.of(n.asInteger(), rest));
        return new LargeAngle.Reduced(chosen.get(0), chosen.get(1));
    }

    private Reg any(Reg mask) {
        Reg some = b.extract(mask, 0);
        for (int lane = 1; lane < mask.type().lanes(); lane++) {
            some = b.apply(Prim.OR, some, b.extract(mask, lane));
        }
        return some;
    }

    /**
     * The angle of (x, y): atan of the smaller over the larger magnitude, reduced once more above
     * tan(π/8).
     */
    Reg atan2(Reg yGiven, Reg xGiven) {
        Reg y = widen(yGiven);
        Reg x = widen(xGiven);
        Reg ax = f.abs(x);
        Reg ay = f.abs(y);
        Reg steep = f.less(ax, ay);
        Reg larger = f.select(steep, ay, ax);
        Reg smaller = f.select(steep, ax, ay);
        Reg zero = f.of(0);
        // 0/0 counts as 0, inf/inf as 1
        Reg t = f.div(smaller, larger);
        t = f.select(f.equal(larger, zero), zero, t);
        t = f.select(f.equal(smaller, f.of(Double.POSITIVE_INFINITY)), f.of(1), t);
        Reg far = f.less(f.of(0.41421356237309503), t);
        Reg u = f.select(far, f.div(f.sub(t, f.of(1)), f.add(t, f.of(1))), t);
        Reg z = f.mul(u, u);
        Reg angle = f.fma(f.mul(u, z), f.polynomial(Coefficients.ATAN64, z), u);
        angle =
                f.select(
                        far,
                        f.add(
                                f.of(0x1.921fb54442d18p-1),
                                f.add(angle, f.of(0x1.1a62633145c07p-55))),
                        angle);
        angle =
                f.select(
                        steep,
                        fromConstant(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, angle),
                        angle);
        Reg negative = b.apply(Prim.SLT, f.bits(x), f.integer(0));
        angle =
                f.select(
                        negative,
                        fromConstant(0x1.921fb54442d18p1, 0x1.1a62633145c07p-53, angle),
                        angle);
        angle = f.copySign(angle, y);
        // A NaN in either argument may have lost every comparison above.
        Reg sum = f.add(ax, ay);
        return narrow(f.select(f.equal(sum, sum), angle, sum));
    }

    /** constant - angle, the constant in two parts. */
    private Reg fromConstant(double high, double low, Reg angle) {
        return f.sub(f.of(high), f.sub(angle, f.of(low)));
    }
}
