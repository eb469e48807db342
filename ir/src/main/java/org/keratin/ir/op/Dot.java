package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * dot_general of the last left and the first right dimension of vectors and matrices; a legacy op
 * ("Deprecated Operations").
 */
public record Dot(List<String> precision, boolean hasPrecision, DType result)
        implements Op.Pure, Op.Derived {
    public Dot {
        precision = List.copyOf(precision);
    }

    @Override
    public String name() {
        return "stablehlo.dot";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (hasPrecision) {
            attributes.put("precision_config", Attrs.strings("precision", precision));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Dot(
                Attrs.readPrecision(form.attributes()),
                form.attributes().containsKey("precision_config"),
                Rules.tensor("dot", form.results(), 0).dtype());
    }

    private DotGeneral general(TensorType lhs) {
        return new DotGeneral(
                List.of(), List.of(), List.of(lhs.rank() - 1), List.of(0), precision, result);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType lhs = Rules.tensor(this, operands, 0);
        TensorType rhs = Rules.tensor(this, operands, 1);
        Rules.check(
                lhs.rank() >= 1 && lhs.rank() <= 2 && rhs.rank() >= 1 && rhs.rank() <= 2,
                "dot",
                "operands must be vectors or matrices, received " + operands);
        return Rules.relabel(
                "dot_general_", "dot: ", () -> general(lhs).inferTypes(operands, regions));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        DotGeneral general = general(operands.getFirst().tensorType());
        return List.of(b.emit(general, operands.get(0), operands.get(1)));
    }
}
