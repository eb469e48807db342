package org.keratin.ir.op;

import java.util.Collections;
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

/** An elementwise op of one operand. Spec: the section named as the kind's mnemonic. */
public record Unary(Kind kind) implements CoreOp, Elementwise, Op.Differentiable {
    private static final Set<Elements> FLOATS = EnumSet.of(Elements.FLOAT);
    private static final Set<Elements> FLOATS_COMPLEX =
            EnumSet.of(Elements.FLOAT, Elements.COMPLEX);
    private static final Set<Elements> INTEGERS = EnumSet.of(Elements.SIGNED, Elements.UNSIGNED);
    private static final Set<Elements> BITS =
            EnumSet.of(Elements.BOOL, Elements.SIGNED, Elements.UNSIGNED);
    private static final Set<Elements> SIGNED =
            EnumSet.of(Elements.SIGNED, Elements.FLOAT, Elements.COMPLEX);
    private static final Set<Elements> NUMBERS =
            EnumSet.of(Elements.SIGNED, Elements.UNSIGNED, Elements.FLOAT, Elements.COMPLEX);

    /** The function; its mnemonic is the op's name without dialect. */
    public enum Kind {
        ABS(SIGNED),
        CBRT(FLOATS_COMPLEX),
        CEIL(FLOATS),
        COSINE(FLOATS_COMPLEX),
        COUNT_LEADING_ZEROS(INTEGERS),
        /** {@code chlo.erf}: 2/sqrt(pi) times the integral of exp(-t²) from 0 to x. */
        ERF(FLOATS),
        EXPONENTIAL(FLOATS_COMPLEX),
        EXPONENTIAL_MINUS_ONE(FLOATS_COMPLEX),
        FLOOR(FLOATS),
        IMAG(FLOATS_COMPLEX),
        IS_FINITE(FLOATS),
        LOG(FLOATS_COMPLEX),
        LOG_PLUS_ONE(FLOATS_COMPLEX),
        LOGISTIC(FLOATS_COMPLEX),
        NEGATE(NUMBERS),
        NOT(BITS),
        POPCNT(INTEGERS),
        REAL(FLOATS_COMPLEX),
        ROUND_NEAREST_AFZ(FLOATS),
        ROUND_NEAREST_EVEN(FLOATS),
        RSQRT(FLOATS_COMPLEX),
        SIGN(SIGNED),
        SINE(FLOATS_COMPLEX),
        SQRT(FLOATS_COMPLEX),
        TAN(FLOATS_COMPLEX),
        TANH(FLOATS_COMPLEX);

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

        /** The full name, {@code stablehlo.abs}. */
        public String opName() {
            return (this == ERF ? "chlo." : "stablehlo.") + mnemonic;
        }

        /** True for a function that backends compute by a sequence of many instructions. */
        public boolean isTranscendental() {
            return switch (this) {
                case CBRT,
                        COSINE,
                        ERF,
                        EXPONENTIAL,
                        EXPONENTIAL_MINUS_ONE,
                        LOG,
                        LOG_PLUS_ONE,
                        LOGISTIC,
                        SINE,
                        TAN,
                        TANH ->
                        true;
                default -> false;
            };
        }

        /** The element type of the result. */
        public DType result(DType operand) {
            return switch (this) {
                case ABS, REAL, IMAG -> operand.real();
                case IS_FINITE -> DType.BOOL;
                default -> operand;
            };
        }

        /** The scalar function on a float of type {@code dtype}, already rounded to it. */
        public double apply(double x, DType dtype) {
            return UnaryScalar.apply(this, x, dtype);
        }

        /** The scalar function on an integer or boolean of type {@code dtype}, wrapped to it. */
        public long apply(long x, DType dtype) {
            return UnaryScalar.apply(this, x, dtype);
        }
    }

    @Override
    public String name() {
        return kind.opName();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                kind.groups.contains(Elements.of(operand.dtype())),
                kind.mnemonic + "_i1",
                "the operand's elements must be "
                        + Elements.words(kind.groups)
                        + ", received "
                        + operand);
        return List.of(operand.withDtype(kind.result(operand.dtype())));
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        NDArray x = in[0];
        long k = at[0];
        if (x.dtype().isComplex()) {
            switch (kind) {
                case ABS -> out.setDouble(i, Complex.of(x, k).abs());
                case REAL -> out.setDouble(i, x.getReal(k));
                case IMAG -> out.setDouble(i, x.getImag(k));
                default -> {
                    Complex y = Complex.unary(kind, Complex.of(x, k));
                    out.setComplex(i, y.re(), y.im());
                }
            }
        } else if (x.dtype().isFloat()) {
            out.setDouble(i, kind.apply(x.getDouble(k), x.dtype()));
        } else {
            out.setLong(i, kind.apply(x.getLong(k), x.dtype()));
        }
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value gradient =
                UnaryGradient.of(
                        new Emit(b), kind, self.operand(0), self.result(), cotangents.getFirst());
        return Collections.singletonList(gradient);
    }
}
