package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * broadcast_in_dim to the shape in operand 1. Spec: #dynamic_broadcast_in_dim.
 *
 * @param type the result's type as far as it is known
 * @param expanding operand dimensions known to be 1 and spread, null where not said
 * @param nonexpanding operand dimensions known to be kept, null where not said
 */
public record DynamicBroadcastInDim(
        TensorType type,
        List<Integer> dims,
        @Nullable List<Integer> expanding,
        @Nullable List<Integer> nonexpanding)
        implements SizedByOperands {
    private static final String EXPANDING = "known_expanding_dimensions";
    private static final String NONEXPANDING = "known_nonexpanding_dimensions";

    public DynamicBroadcastInDim {
        dims = List.copyOf(dims);
    }

    @Override
    public String name() {
        return "stablehlo.dynamic_broadcast_in_dim";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("broadcast_dimensions", Attrs.ints(dims));
        if (expanding != null) {
            attributes.put(EXPANDING, Attrs.ints(expanding));
        }
        if (nonexpanding != null) {
            attributes.put(NONEXPANDING, Attrs.ints(nonexpanding));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        return new DynamicBroadcastInDim(
                Rules.tensor("dynamic_broadcast_in_dim", form.results(), 0),
                Attrs.readInts(form.attributes(), "broadcast_dimensions"),
                form.attributes().containsKey(EXPANDING)
                        ? Attrs.readInts(form.attributes(), EXPANDING)
                        : null,
                form.attributes().containsKey(NONEXPANDING)
                        ? Attrs.readInts(form.attributes(), NONEXPANDING)
                        : null);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        Rules.as(this, new BroadcastInDim(type, dims), operands.subList(0, 1), regions);
        Rules.sizes(
                this,
                operands,
                1,
                type.rank(),
                "dynamic_broadcast_in_dim_i2",
                "dynamic_broadcast_in_dim_c7",
                "output_dimensions");
        List<Integer> known = new ArrayList<>(expanding == null ? List.of() : expanding);
        known.addAll(nonexpanding == null ? List.of() : nonexpanding);
        Rules.check(
                known.stream().distinct().count() == known.size(),
                "dynamic_broadcast_in_dim_c8",
                "a dimension is known to expand or not to, once, received "
                        + expanding
                        + " and "
                        + nonexpanding);
        if (expanding != null) {
            Rules.inRange(expanding, dims.size(), "dynamic_broadcast_in_dim_c9");
        }
        if (nonexpanding != null) {
            Rules.inRange(nonexpanding, dims.size(), "dynamic_broadcast_in_dim_c10");
        }
        return List.of(type);
    }

    @Override
    public int dataOperands() {
        return 1;
    }

    @Override
    public Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        return new BroadcastInDim(type.withDims(sizes.getFirst()), dims);
    }
}
