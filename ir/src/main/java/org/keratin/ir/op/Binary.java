package org.keratin.ir.op;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * An elementwise op of two operands of the same type. Spec: the section named as the kind's
 * mnemonic.
 */
public record Binary(Kind kind) implements CoreOp, Elementwise, Op.Differentiable {
    private static final Set<Elements> FLOATS = EnumSet.of(Elements.FLOAT);
    private static final Set<Elements> FLOATS_COMPLEX =
            EnumSet.of(Elements.FLOAT, Elements.COMPLEX);
    private static final Set<Elements> INTEGERS = EnumSet.of(Elements.SIGNED, Elements.UNSIGNED);
    private static final Set<Elements> BITS =
            EnumSet.of(Elements.BOOL, Elements.SIGNED, Elements.UNSIGNED);
    private static final Set<Elements> NUMBERS =
            EnumSet.of(Elements.SIGNED, Elements.UNSIGNED, Elements.FLOAT, Elements.COMPLEX);
    private static final Set<Elements> ALL =
            EnumSet.of(
                    Elements.BOOL,
                    Elements.SIGNED,
                    Elements.UNSIGNED,
                    Elements.FLOAT,
                    Elements.COMPLEX);

    /** The function; its mnemonic is the op's name without dialect. */
    public enum Kind {
        ADD(ALL),
        AND(BITS),
        ATAN2(FLOATS_COMPLEX),
        COMPLEX(FLOATS),
        DIVIDE(NUMBERS),
        MAXIMUM(ALL),
        MINIMUM(ALL),
        MULTIPLY(ALL),
        OR(BITS),
        POWER(NUMBERS),
        REMAINDER(NUMBERS),
        SHIFT_LEFT(INTEGERS),
        SHIFT_RIGHT_ARITHMETIC(INTEGERS),
        SHIFT_RIGHT_LOGICAL(INTEGERS),
        SUBTRACT(NUMBERS),
        XOR(BITS);

        private final Set<Elements> groups;
        private final String mnemonic;

        Kind(Set<Elements> groups) {
            this.groups = groups;
            this.mnemonic = name().toLowerCase(Locale.ROOT);
        }

        public String mnemonic() {
            return mnemonic;
        }

        public Set<Elements> groups() {
            return groups;
        }

        /**
         * False for what the specification allows and gives no meaning: the remainder of complex
         * numbers.
         */
        public boolean isDefined(DType operand) {
            return this != REMAINDER || !operand.isComplex();
        }

        /** The full name, {@code stablehlo.add}. */
        public String opName() {
            return "stablehlo." + mnemonic;
        }

        /**
         * True if swapping the operands never changes a bit of the result (a NaN's payload aside).
         * Of complex numbers that are not ordered, {@code maximum} and {@code minimum} give the
         * right one.
         */
        public boolean isCommutative(DType dtype) {
            return switch (this) {
                case ADD, AND, MULTIPLY, OR, XOR -> true;
                case MAXIMUM, MINIMUM -> !dtype.isComplex();
                default -> false;
            };
        }

        /** True for a function that backends compute by a sequence of many instructions. */
        public boolean isTranscendental() {
            return this == ATAN2 || this == POWER;
        }

        /** The element type of the result. */
        public DType result(DType operand) {
            if (this != COMPLEX) {
                return operand;
            }
            return operand == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64;
        }

        /** The scalar function on floats of type {@code dtype}, already rounded to it. */
        public double apply(double x, double y, DType dtype) {
            return BinaryScalar.apply(this, x, y, dtype);
        }

        /** The scalar function on integers or booleans of type {@code dtype}, wrapped to it. */
        public long apply(long x, long y, DType dtype) {
            return BinaryScalar.apply(this, x, y, dtype);
        }
    }

    @Override
    public String name() {
        return kind.opName();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType left = Rules.tensor(this, operands, 0);
        TensorType right = Rules.tensor(this, operands, 1);
        Rules.check(
                kind.groups.contains(Elements.of(left.dtype())),
                kind.mnemonic + "_i1",
                "the operands' elements must be "
                        + Elements.words(kind.groups)
                        + ", received "
                        + left);
        Rules.check(
                kind != Kind.COMPLEX
                        || left.dtype() == DType.FLOAT32
                        || left.dtype() == DType.FLOAT64,
                "complex_i1",
                "the operands must be f32 or f64, received " + left);
        Rules.check(
                Rules.same(left, right),
                kind.mnemonic + "_c1",
                "operands must have the same type, received " + left + " and " + right);
        return List.of(left.refine(right).withDtype(kind.result(left.dtype())));
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        NDArray x = in[0];
        NDArray y = in[1];
        if (kind == Kind.COMPLEX) {
            out.setComplex(i, x.getDouble(at[0]), y.getDouble(at[1]));
        } else if (x.dtype().isComplex()) {
            Complex z = Complex.binary(kind, Complex.of(x, at[0]), Complex.of(y, at[1]));
            out.setComplex(i, z.re(), z.im());
        } else if (x.dtype().isFloat()) {
            out.setDouble(i, kind.apply(x.getDouble(at[0]), y.getDouble(at[1]), x.dtype()));
        } else {
            out.setLong(i, kind.apply(x.getLong(at[0]), y.getLong(at[1]), x.dtype()));
        }
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return BinaryGradient.of(
                new Emit(b),
                kind,
                self.operand(0),
                self.operand(1),
                self.result(),
                cotangents.getFirst());
    }
}
