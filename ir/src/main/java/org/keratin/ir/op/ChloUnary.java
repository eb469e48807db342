package org.keratin.ir.op;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Attr;
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
        CONJ,
        COSH,
        DIGAMMA,
        ERFC,
        ERF_INV,
        IS_INF,
        LGAMMA,
        SINH,
        SQUARE;

        /** The full name, {@code chlo.acos}. */
        public String opName() {
            return "chlo." + name().toLowerCase(Locale.ROOT);
        }

        /** The element types it is defined on here. */
        public Set<Elements> groups() {
            return switch (this) {
                case CONJ, SQUARE -> EnumSet.of(Elements.FLOAT, Elements.COMPLEX);
                default -> EnumSet.of(Elements.FLOAT);
            };
        }
    }

    @Override
    public String name() {
        return kind.opName();
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                kind.groups().contains(Elements.of(operand.dtype())),
                Rules.label(this),
                "the operand must have an element type of "
                        + kind.groups()
                        + ", received "
                        + operand);
        return List.of(kind == Kind.IS_INF ? operand.withDtype(DType.BOOL) : operand);
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Value x = operands.getFirst();
        TensorType type = x.tensorType();
        boolean narrow = type.dtype().isFloat() && type.dtype().bits() < 32;
        Value wide = narrow ? b.emit(new Convert(DType.FLOAT32), x) : x;
        Value y = SpecialFunctions.of(new Emit(b), kind, wide);
        return List.of(narrow && kind != Kind.IS_INF ? b.emit(new Convert(type.dtype()), y) : y);
    }
}
