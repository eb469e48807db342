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
 * A function of two operands of the same type from the CHLO dialect, as JAX emits it. It is defined
 * by its decomposition; 16-bit floats go through f32, except in {@code next_after}.
 */
public record ChloBinary(Kind kind) implements Op.Pure, Op.Derived {
    /** The function; its name in small letters is the op's. */
    public enum Kind {
        /** The upper half of the product of two integers. */
        MULHI,
        /** The representable value next to the first operand towards the second. */
        NEXT_AFTER,
        /** The derivative of digamma, as often as the first operand says, of the second. */
        POLYGAMMA,
        /** Hurwitz' zeta: the sum of {@code (q + k)^-s} over k, of s and q. */
        ZETA;

        /** The full name, {@code chlo.zeta}. */
        public String opName() {
            return "chlo." + name().toLowerCase(Locale.ROOT);
        }

        /** The element types it is defined on. */
        public Set<Elements> groups() {
            return this == MULHI
                    ? EnumSet.of(Elements.SIGNED, Elements.UNSIGNED)
                    : EnumSet.of(Elements.FLOAT);
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
                kind.groups().contains(Elements.of(left.dtype())),
                Rules.label(this),
                "the operands' elements must be "
                        + Elements.words(kind.groups())
                        + ", received "
                        + left);
        Rules.check(
                kind != Kind.NEXT_AFTER || left.dtype().bits() != 6,
                Rules.label(this),
                "there are no integers of 6 bits to count in, received " + left);
        Rules.check(
                left.equals(right),
                Rules.label(this),
                "operands must have the same type, received " + left + " and " + right);
        return List.of(left);
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Emit e = new Emit(b);
        Value x = operands.get(0);
        Value y = operands.get(1);
        return List.of(
                switch (kind) {
                    case MULHI -> Bits.mulhi(e, x, y);
                    case NEXT_AFTER -> Bits.nextAfter(e, x, y);
                    case POLYGAMMA, ZETA -> {
                        DType dtype = x.tensorType().dtype();
                        boolean narrow = dtype.bits() < 32;
                        Value s = narrow ? e.convert(x, DType.FLOAT32) : x;
                        Value q = narrow ? e.convert(y, DType.FLOAT32) : y;
                        Value z =
                                kind == Kind.ZETA
                                        ? ZetaFunctions.zeta(e, s, q)
                                        : ZetaFunctions.polygamma(e, s, q);
                        yield narrow ? e.convert(z, dtype) : z;
                    }
                });
    }
}
