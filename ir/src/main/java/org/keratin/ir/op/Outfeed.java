package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * Writes values to the host's queue; the last operand is a token. Nothing here reads a queue, so
 * that it cannot run. Spec: #outfeed.
 */
public record Outfeed(String config) implements Op.Evaluable, WrittenOut {
    @Override
    public String name() {
        return "stablehlo.outfeed";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("outfeed_config", new Attr.Str(config));
    }

    static Op create(GenericForm form) {
        return new Outfeed(
                form.attributes().containsKey("outfeed_config")
                        ? Attrs.readString(form.attributes(), "outfeed_config")
                        : "");
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.tensors(this, operands, 0, operands.size() - 1);
        Rules.token(operands, operands.size() - 1, "outfeed_i2");
        return List.of(new Type.Token());
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        throw new IrException(
                "outfeed: there is no host queue to write to; return the values as results");
    }
}
