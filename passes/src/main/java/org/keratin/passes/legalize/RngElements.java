package org.keratin.passes.legalize;

import java.util.List;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * The elements of one draw, as {@link Rng} defines them, in a row.
 *
 * @param in the op's operands: two that tell the distribution, and the shape
 * @param key the draw's key
 */
record RngElements(Reals r, RandomShape shape, List<Value> in, Value key) {
    static Value emit(Builder b, Rng rng, Node node, List<Value> in, Value key) {
        check(rng, node);
        RandomShape shape = RandomShape.of(b, node.tensorType(), in.get(2));
        RngElements draw = new RngElements(new Reals(b), shape, in, key);
        Value row =
                switch (rng.distribution()) {
                    case NORMAL -> draw.normal();
                    case UNIFORM -> rng.type().dtype().isFloat() ? draw.uniform() : draw.integers();
                };
        return shape.shaped(row);
    }

    /** A shape that is written down must be the result's. */
    private static void check(Rng rng, Node node) {
        if (node.operand(2).definition() instanceof Node shape
                && shape.op() instanceof Constant constant
                && !node.tensorType().isDynamic()) {
            NDArray sizes = constant.value().data();
            for (int d = 0; d < rng.type().rank(); d++) {
                if (rng.type().dim(d).isConstant()
                        && rng.type().dim(d).constant() != sizes.getLong(d)) {
                    throw new IrException(
                            "rng_c3: size "
                                    + d
                                    + " is "
                                    + sizes.getLong(d)
                                    + ", the result's type "
                                    + rng.type());
                }
            }
        }
    }

    /** What the first two operands are. */
    private DType dtype() {
        return in.getFirst().tensorType().dtype();
    }

    /** 64 bits for each element, of the counters {@code factor * i + offset}. */
    private Value bits(long factor, long offset) {
        Value counters = shape.iota();
        if (factor != 1) {
            counters = r.mul(counters, shape.fill(DType.UINT64, factor));
        }
        if (offset != 0) {
            counters = r.add(counters, shape.fill(DType.UINT64, offset));
        }
        return Threefry.words(r.b(), key, counters, shape::spread);
    }

    /** In [0, 1), from 53 bits, f64. */
    private Value unit(long factor, long offset) {
        Value bits = bits(factor, offset);
        Value top = r.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, bits, shape.fill(DType.UINT64, 11L));
        return r.mul(r.convert(top, DType.FLOAT64), shape.fill(0x1p-53));
    }

    private Value uniform() {
        Value unit = unit(1, 0);
        Value a = r.convert(in.get(0), DType.FLOAT64);
        Value b = r.convert(in.get(1), DType.FLOAT64);
        Value wide = r.add(shape.spread(a), r.mul(unit, shape.spread(r.sub(b, a))));
        Value value = r.convert(wide, dtype());
        // rounding to the element type may reach the end, which is not a part of it
        Value reached =
                r.compare(Compare.Direction.GE, r.convert(value, DType.FLOAT64), shape.spread(b));
        return r.select(reached, shape.spread(in.getFirst()), value);
    }

    private Value integers() {
        Value bits = bits(1, 0);
        Value a = r.convert(in.get(0), DType.UINT64);
        Value range = r.sub(r.convert(in.get(1), DType.UINT64), a);
        // an empty range has its begin alone
        Value none = r.compare(Compare.Direction.EQ, range, r.fill(range.tensorType(), 0L));
        Value divisor = r.select(none, r.fill(range.tensorType(), 1L), range);
        Value rest = r.binary(Binary.Kind.REMAINDER, bits, shape.spread(divisor));
        return r.convert(r.add(shape.spread(a), rest), dtype());
    }

    /** Box and Muller's transform. */
    private Value normal() {
        Value below = r.sub(shape.fill(1.0), unit(2, 0));
        Value logarithm = r.unary(Unary.Kind.LOG, below);
        Value radius = r.sqrt(r.mul(shape.fill(-2.0), logarithm));
        Value angle = r.mul(shape.fill(2 * Math.PI), unit(2, 1));
        Value standard = r.mul(radius, r.unary(Unary.Kind.COSINE, angle));
        Value mean = shape.spread(r.convert(in.get(0), DType.FLOAT64));
        Value deviation = shape.spread(r.convert(in.get(1), DType.FLOAT64));
        return r.convert(r.add(mean, r.mul(deviation, standard)), dtype());
    }
}
