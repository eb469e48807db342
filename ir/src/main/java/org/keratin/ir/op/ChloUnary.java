package org.keratin.ir.op;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;

/**
 * A mathematical function of the CHLO dialect, as JAX emits it. It is defined by its decomposition;
 * 16-bit floats go through f32.
 */
public record ChloUnary(Kind kind) implements Op.Pure, Op.Derived {
    /** The function; its name in small letters is the op's. */
    public enum Kind {
        ACOS,
        ACOSH,
        ASIN,
        ASINH,
        ATAN,
        ATANH,
        BESSEL_I1E,
        CONJ,
        COSH,
        DIGAMMA,
        ERFC,
        ERF_INV,
        IS_INF,
        IS_NEG_INF,
        IS_POS_INF,
        LGAMMA,
        SINH,
        SQUARE,
        TAN;

        /** The full name, {@code chlo.acos}. */
        public String opName() {
            return "chlo." + name().toLowerCase(Locale.ROOT);
        }

        /** True for those that ask something of a number. */
        boolean isPredicate() {
            return this == IS_INF || this == IS_NEG_INF || this == IS_POS_INF;
        }

        /** The element types it is defined on here. */
        public Set<Elements> groups() {
            return switch (this) {
                case BESSEL_I1E, DIGAMMA, ERFC, ERF_INV, IS_INF, IS_NEG_INF, IS_POS_INF, LGAMMA ->
                        EnumSet.of(Elements.FLOAT);
                case ACOS, ACOSH, ASIN, ASINH, ATAN, ATANH, CONJ, COSH, SINH, SQUARE, TAN ->
                        EnumSet.of(Elements.FLOAT, Elements.COMPLEX);
            };
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
                kind.groups().contains(Elements.of(operand.dtype())),
                Rules.label(this),
                "the operand's elements must be "
                        + Elements.words(kind.groups())
                        + ", received "
                        + operand);
        return List.of(kind.isPredicate() ? operand.withDtype(DType.BOOL) : operand);
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Emit e = new Emit(b);
        Value x = operands.getFirst();
        DType dtype = x.tensorType().dtype();
        if (dtype.isComplex()) {
            return List.of(ComplexFunctions.of(e, kind, x));
        }
        boolean narrow = dtype.isFloat() && dtype.bits() < 32;
        Value y = SpecialFunctions.of(e, kind, narrow ? e.convert(x, DType.FLOAT32) : x);
        return List.of(narrow && !kind.isPredicate() ? e.convert(y, dtype) : y);
    }
}
