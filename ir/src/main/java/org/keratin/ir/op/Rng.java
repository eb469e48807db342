package org.keratin.ir.op;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Random numbers of a distribution with parameters a and b; the shape is in operand 2. The
 * specification leaves the numbers open: here they are Threefry's, other ones at each evaluation,
 * reproducible under the interpreter's seed. NORMAL is Box and Muller's transform in f64. Spec:
 * #rng.
 */
public record Rng(Distribution distribution, TensorType type) implements Op.Evaluable {
    /** What a and b are: the ends of [a, b), or mean and standard deviation. */
    public enum Distribution {
        UNIFORM,
        NORMAL
    }

    @Override
    public String name() {
        return "stablehlo.rng";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of(
                "rng_distribution", Attrs.enumeration("rng_distribution", distribution.name()));
    }

    static Op create(GenericForm form) {
        return new Rng(
                Attrs.readConstant(form.attributes(), "rng_distribution", Distribution.class),
                Rules.tensor("rng", form.results(), 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 3);
        TensorType a = Rules.tensor(this, operands, 0);
        TensorType b = Rules.tensor(this, operands, 1);
        Rules.check(
                a.rank() == 0 && !a.dtype().isComplex() && !a.dtype().isString(),
                "rng_i1",
                "a must be a scalar integer, boolean or float, received " + a);
        Rules.check(
                a.equals(b) && type.dtype() == a.dtype(),
                "rng_c1",
                "a, b and the result must have the same element type, received "
                        + operands
                        + " -> "
                        + type);
        Rules.check(
                distribution == Distribution.UNIFORM || a.dtype().isFloat(),
                "rng_c2",
                "NORMAL gives floats, received " + a);
        Rules.sizes(this, operands, 2, type.rank(), "rng_i3", "rng_c3", "the shape");
        return List.of(type);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        TensorType said = self.tensorType();
        long[] dims = shape(operands.get(2), said.isDynamic() ? said : context.concrete(said));
        NDArray out = NDArray.allocate(type.dtype(), dims);
        long key = context.nextRandomKey();
        for (long i = 0; i < out.size(); i++) {
            if (distribution == Distribution.NORMAL) {
                normal(operands, key, out, i);
            } else {
                uniform(operands, key, out, i);
            }
        }
        return List.of(out);
    }

    /** Checks a shape that is a constant, as upstream's verifier does. */
    public void checkConstant(Node self) {
        Node shape = self.operand(2).definition();
        if (shape != null && shape.op() instanceof Constant constant) {
            shape(constant.value().data(), self.tensorType().withOpenSizes());
        }
    }

    private static long[] shape(NDArray shape, TensorType said) {
        long[] dims = new long[Math.toIntExact(shape.size())];
        boolean fits = dims.length == said.rank();
        for (int d = 0; d < dims.length; d++) {
            dims[d] = shape.getLong(d);
            fits = fits && dims[d] >= 0 && said.dim(d).compatible(Dim.of(dims[d]));
        }
        if (!fits) {
            throw new IrException(
                    "rng_c3: the shape is "
                            + Arrays.toString(dims)
                            + ", the result's type "
                            + said);
        }
        return dims;
    }

    /**
     * The key of a draw, whose element i is made of the words at counters i (UNIFORM), or 2i and 2i
     * + 1 (NORMAL).
     *
     * @param call the number of the call since the seed was set
     * @param draw the number of the draw in that call, in the order in which ops run
     */
    public static long key(long seed, long call, long draw) {
        return ThreeFry.threefry(ThreeFry.threefry(seed, call), draw);
    }

    private static void uniform(List<NDArray> operands, long key, NDArray out, long i) {
        if (out.dtype().isFloat()) {
            double a = operands.get(0).getDouble(0);
            double b = operands.get(1).getDouble(0);
            out.setDouble(i, a + unit(key, i) * (b - a));
            if (out.getDouble(i) >= b) {
                // rounding to the element type may reach the end, which is not a part of it
                out.setDouble(i, a);
            }
            return;
        }
        long a = operands.get(0).getLong(0);
        long range = operands.get(1).getLong(0) - a;
        out.setLong(
                i, range == 0 ? a : a + Long.remainderUnsigned(ThreeFry.threefry(key, i), range));
    }

    private static void normal(List<NDArray> operands, long key, NDArray out, long i) {
        double radius = Math.sqrt(-2 * Math.log(1 - unit(key, 2 * i)));
        double standard = radius * Math.cos(2 * Math.PI * unit(key, 2 * i + 1));
        out.setDouble(i, operands.get(0).getDouble(0) + operands.get(1).getDouble(0) * standard);
    }

    /** In [0, 1), from 53 bits. */
    private static double unit(long key, long counter) {
        return (ThreeFry.threefry(key, counter) >>> 11) * 0x1p-53;
    }
}
