package org.keratin.kernel.target.math;

import java.util.ArrayList;
import java.util.List;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;

/**
 * Reduction of large angles (Payne and Hanek): x·2/π modulo 4 needs only the bits of 2/π whose
 * products with x's mantissa fall around the point. FLOAT64, 2³⁰ ≤ |x| &lt; ∞; anything finite of
 * an infinity or NaN.
 */
final class LargeAngle {
    /** Words of 32 bits that the product keeps: 192 bits, 2 of them before the point. */
    private static final int LIMBS = 6;

    private final Floats f;
    private final TargetBuilder b;

    LargeAngle(Floats f) {
        this.f = f;
        this.b = f.builder();
    }

    /** An angle as quadrant·π/2 + rest, |rest| ≤ π/4; the quadrant's low two bits count. */
    record Reduced(Reg quadrant, Reg rest) {}

    Reduced reduce(Reg x) {
        Reg bits = f.bits(f.abs(x));
        Reg exponent = shiftRight(bits, 52);
        Reg mantissa = or(and(bits, (1L << 52) - 1), f.integer(1L << 52));
        // x = mantissa · 2^(exponent - 1075); bit k of 2/π has the weight of 4 or more for k below
        // exponent - 1076.
        Reg position = b.apply(Prim.ISUB, exponent, f.integer(1075 - 62));
        List<Reg> window = window(position);
        List<Reg> product = product(mantissa, window);
        Reg top = product.getLast();
        Reg high =
                or(
                        shiftLeft(top, 34),
                        or(shiftLeft(product.get(4), 2), shiftRight(product.get(3), 30)));
        Reg low =
                or(
                        shiftLeft(product.get(3), 34),
                        or(shiftLeft(product.get(2), 2), shiftRight(product.get(1), 30)));
        // The first bit behind the point, taken as a sign, rounds to the nearest quadrant.
        Reg quadrant = b.apply(Prim.IADD, shiftRight(top, 30), and(shiftRight(top, 29), 1));
        Reg tail = f.mul(f.toFloat(shiftRight(low, 1)), f.of(0x1p-127));
        Reg fraction = f.fma(f.toFloat(high), f.of(0x1p-64), tail);
        Reg rest =
                f.fma(
                        fraction,
                        f.of(0x1.921fb54442d18p0),
                        f.mul(fraction, f.of(0x1.1a62633145c07p-54)));
        Reg negative = f.less(x, f.of(0));
        Reg zero = f.integer(0);
        Reg nan = f.sub(x, x);
        return new Reduced(
                f.select(negative, b.apply(Prim.ISUB, zero, quadrant), quadrant),
                f.select(f.equal(nan, nan), f.select(negative, f.neg(rest), rest), nan));
    }

    /** 192 bits of the table from a bit position, the highest limb last. */
    private List<Reg> window(Reg position) {
        List<Reg> words = new ArrayList<>();
        for (long word : Coefficients.TWO_OVER_PI) {
            words.add(f.integer(word));
        }
        Reg index = shiftRight(position, 5);
        // Shift by 32, 16, … 1 words as the index's bits say; fewer words are left to care for each
        // time.
        for (int step = 32; step >= 1; step /= 2) {
            Reg on = b.apply(Prim.INE, and(index, step), f.integer(0));
            List<Reg> moved = new ArrayList<>();
            int needed = LIMBS + step;
            for (int i = 0; i < needed && i < words.size(); i++) {
                moved.add(
                        i + step < words.size()
                                ? f.select(on, words.get(i + step), words.get(i))
                                : words.get(i));
            }
            words = moved;
        }
        Reg shift = and(position, 31);
        List<Reg> limbs = new ArrayList<>();
        for (int i = LIMBS - 1; i >= 0; i--) {
            Reg pair = or(shiftLeft(words.get(i), 32), words.get(i + 1));
            limbs.add(shiftRight(b.apply(Prim.SHL, pair, shift), 32));
        }
        return limbs;
    }

    /**
     * mantissa · window modulo 2¹⁹², the lowest limb first. No sum of two products' parts passes 64
     * bits.
     */
    private List<Reg> product(Reg mantissa, List<Reg> window) {
        Reg lowHalf = and(mantissa, 0xffffffffL);
        Reg highHalf = shiftRight(mantissa, 32);
        List<Reg> sum = new ArrayList<>();
        Reg carry = f.integer(0);
        for (int i = 0; i < LIMBS; i++) {
            Reg column = add(mul(lowHalf, window.get(i)), carry);
            sum.add(and(column, 0xffffffffL));
            carry = shiftRight(column, 32);
        }
        carry = f.integer(0);
        for (int i = 1; i < LIMBS; i++) {
            Reg column = add(add(mul(highHalf, window.get(i - 1)), sum.get(i)), carry);
            sum.set(i, and(column, 0xffffffffL));
            carry = shiftRight(column, 32);
        }
        return sum;
    }

    private Reg add(Reg x, Reg y) {
        return b.apply(Prim.IADD, x, y);
    }

    private Reg mul(Reg x, Reg y) {
        return b.apply(Prim.IMUL, x, y);
    }

    private Reg and(Reg x, long mask) {
        return b.apply(Prim.AND, x, f.integer(mask));
    }

    private Reg or(Reg x, Reg y) {
        return b.apply(Prim.OR, x, y);
    }

    private Reg shiftLeft(Reg x, int amount) {
        return b.apply(Prim.SHL, x, f.integer(amount));
    }

    private Reg shiftRight(Reg x, int amount) {
        return b.apply(Prim.LSHR, x, f.integer(amount));
    }
}
