package org.keratin.ir.op;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Compares elements; the result is boolean. Spec: #compare. */
public record Compare(Direction direction, Type type)
        implements CoreOp, Elementwise, Op.Differentiable {
    /** What is asked of left and right. */
    public enum Direction {
        EQ,
        NE,
        GE,
        GT,
        LE,
        LT;

        /** Answers from the sign of a three-way comparison. */
        public boolean holds(int order) {
            return switch (this) {
                case EQ -> order == 0;
                case NE -> order != 0;
                case GE -> order >= 0;
                case GT -> order > 0;
                case LE -> order <= 0;
                case LT -> order < 0;
            };
        }
    }

    /** How elements are ordered. */
    public enum Type {
        FLOAT,
        TOTALORDER,
        SIGNED,
        UNSIGNED;

        /** The default for an element type. */
        public static Type of(DType dtype) {
            if (dtype.isFloat() || dtype.isComplex() || dtype.isString()) {
                return FLOAT;
            }
            return dtype.isInteger() && dtype.isSigned() ? SIGNED : UNSIGNED;
        }
    }

    @Override
    public String name() {
        return "stablehlo.compare";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("compare_type", Attrs.enumeration("comparison_type", type.name()));
        attributes.put(
                "comparison_direction",
                Attrs.enumeration("comparison_direction", direction.name()));
        return attributes;
    }

    static Op create(GenericForm form) {
        String direction = Attrs.readEnum(form.attributes(), "comparison_direction");
        String type = Attrs.readEnum(form.attributes(), "compare_type");
        try {
            Direction asked = Direction.valueOf(direction == null ? "missing" : direction);
            if (type != null && !type.equals("NOTYPE")) {
                return new Compare(asked, Type.valueOf(type));
            }
            boolean tensor =
                    !form.operands().isEmpty() && form.operands().getFirst() instanceof TensorType;
            return new Compare(
                    asked,
                    tensor
                            ? Type.of(((TensorType) form.operands().getFirst()).dtype())
                            : Type.FLOAT);
        } catch (IllegalArgumentException e) {
            throw new IrException(
                    "the comparison direction must be one of EQ, NE, GE, GT, LE and LT, the"
                            + " comparison type (which may be left out) one of FLOAT, TOTALORDER,"
                            + " SIGNED and UNSIGNED, received "
                            + direction
                            + (type == null ? "" : " and " + type),
                    e);
        }
    }

    @Override
    public List<org.keratin.ir.Type> inferTypes(
            List<org.keratin.ir.Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType left = Rules.tensor(this, operands, 0);
        TensorType right = Rules.tensor(this, operands, 1);
        Rules.check(
                left.dtype() == right.dtype(),
                "compare_c1",
                "operands must have the same element type, received " + left + " and " + right);
        Rules.check(
                Rules.sameDims(left.dims(), right.dims()),
                "compare_c2",
                "operands must have the same shape, received " + left + " and " + right);
        Type natural = Type.of(left.dtype());
        Rules.check(
                type == natural || (type == Type.TOTALORDER && left.dtype().isFloat()),
                "compare_c3",
                "compare_type "
                        + type
                        + " does not fit element type "
                        + left.dtype().stablehloName());
        return List.of(left.refine(right).withDtype(DType.BOOL));
    }

    /** Compares two floats (FLOAT or TOTALORDER). */
    public boolean test(double x, double y) {
        if (type == Type.TOTALORDER) {
            return direction.holds(totalOrder(x, y));
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return direction == Direction.NE;
        }
        return direction.holds(x == y ? 0 : x < y ? -1 : 1);
    }

    /** Compares two integers or booleans. */
    public boolean test(long x, long y) {
        return direction.holds(
                type == Type.UNSIGNED ? Long.compareUnsigned(x, y) : Long.compare(x, y));
    }

    /** -NaN, -inf, …, -0, +0, …, +inf, +NaN (IEEE 754-2019, 5.10). */
    static int totalOrder(double x, double y) {
        return Long.compare(key(x), key(y));
    }

    private static long key(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits < 0 ? ~bits ^ Long.MIN_VALUE : bits;
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        NDArray x = in[0];
        NDArray y = in[1];
        boolean holds;
        if (x.dtype().isComplex()) {
            holds = Complex.compare(direction, Complex.of(x, at[0]), Complex.of(y, at[1]));
        } else if (x.dtype().isString()) {
            holds = direction.holds(x.getString(at[0]).compareTo(y.getString(at[1])));
        } else if (x.dtype().isFloat()) {
            holds = test(x.getDouble(at[0]), y.getDouble(at[1]));
        } else {
            holds = test(x.getLong(at[0]), y.getLong(at[1]));
        }
        out.setLong(i, holds ? 1 : 0);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return Arrays.asList(null, null);
    }
}
