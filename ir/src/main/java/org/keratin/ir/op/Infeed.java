package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * Reads values from the host's queue, behind a token; the last result is a token. Nothing here
 * fills a queue, so that it cannot run. Spec: #infeed.
 *
 * @param layout kept as it is; null where absent
 */
public record Infeed(String config, @Nullable Attr layout, List<Type> types)
        implements Op.Evaluable, WrittenOut {
    public Infeed {
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return "stablehlo.infeed";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("infeed_config", new Attr.Str(config));
        if (layout != null) {
            attributes.put("layout", layout);
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Infeed(
                form.attributes().containsKey("infeed_config")
                        ? Attrs.readString(form.attributes(), "infeed_config")
                        : "",
                form.attributes().get("layout"),
                form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.token(operands, 0, "infeed_i1");
        Rules.payloadAndToken(this, types, "infeed_c1", "infeed_c2", "infeed_c3");
        return types;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        throw new IrException(
                "infeed: there is no host queue to read from; pass the values as arguments");
    }
}
