package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * A custom call that stands for an op of CHLO, by its name in MHLO: {@code
 * custom_call @mhlo.erf(%x) {mhlo.attributes = {}, mhlo.version = 1}}. Upstream writes what
 * StableHLO has no op for this way, as PyTorch/XLA prints GELU; it prints as the call that it is.
 * The shardings of XLA's older partitioner are such calls, too, and give their operand. Spec:
 * #custom_call.
 *
 * @param stands the op
 */
public record UpstreamCall(CustomCall call, Op stands) implements Op.Pure, Op.Derived {
    private static final String PREFIX = "mhlo.";

    /** Between types that differ these are of several devices, and stay calls. */
    private static final Set<String> SHARDINGS =
            Set.of("Sharding", "SPMDFullToShardShape", "SPMDShardToFullShape");

    @Override
    public String name() {
        return call.name();
    }

    @Override
    public Map<String, Attr> attributes() {
        return call.attributes();
    }

    /** The op that a call stands for; null where it is just a call. */
    static @Nullable UpstreamCall of(CustomCall call, List<Type> operands) {
        if (call.hasSideEffect()) {
            return null;
        }
        if (SHARDINGS.contains(call.target())) {
            return operands.equals(call.types()) ? new UpstreamCall(call, new Copy()) : null;
        }
        if (!call.target().startsWith(PREFIX)) {
            return null;
        }
        String mnemonic = call.target().substring(PREFIX.length());
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (call.attributes().get("mhlo.attributes") instanceof Attr.Dict(Map<String, Attr> own)) {
            attributes.putAll(own);
        }
        if (mnemonic.equals("topk")) {
            if (attributes.remove("largest") instanceof Attr.Bool(boolean largest) && !largest) {
                return null;
            }
            mnemonic = "top_k";
        }
        OpEntry entry = Catalog.entry("chlo." + mnemonic);
        return entry == null
                ? null
                : new UpstreamCall(
                        call,
                        entry.create(
                                new GenericForm(attributes, operands, call.types(), List.of())));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return stands.inferTypes(operands, regions);
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        return b.emit(stands, operands, List.of());
    }
}
