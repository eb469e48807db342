package org.keratin.ir.op;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * An op outside the set, by name. {@code attributes} holds all but the name and the side effect.
 * Spec: #custom_call.
 */
public record CustomCall(
        String target, List<Type> types, boolean hasSideEffect, Map<String, Attr> attributes)
        implements CoreOp, Op.Evaluable {
    public CustomCall {
        types = List.copyOf(types);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** What upstream prints: the call's own attributes, its target and side effect, by name. */
    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> all = new TreeMap<>(attributes);
        all.put("call_target_name", new Attr.Str(target));
        if (hasSideEffect) {
            all.put("has_side_effect", new Attr.Bool(true));
        }
        return all;
    }

    @Override
    public String name() {
        return "stablehlo.custom_call";
    }

    static Op create(GenericForm form) {
        Map<String, Attr> rest = new LinkedHashMap<>(form.attributes());
        rest.remove("call_target_name");
        rest.remove("has_side_effect");
        CallInterface.check(rest);
        CustomCall call =
                new CustomCall(
                        Attrs.readString(form.attributes(), "call_target_name"),
                        form.results(),
                        Attrs.readBool(form.attributes(), "has_side_effect", false),
                        rest);
        UpstreamCall known = UpstreamCall.of(call, form.operands());
        return known == null ? call : known;
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        CustomCalls.verify(this, operands);
        return types;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return CustomCalls.eval(this, operands);
    }
}
