package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * convolution with its padding in operand 2, a row of low and high for each spatial dimension.
 * Spec: #dynamic_conv.
 *
 * @param convolution the other attributes, its own padding unknown
 */
public record DynamicConv(Convolution convolution) implements SizedByOperands {
    @Override
    public String name() {
        return "stablehlo.dynamic_conv";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>(convolution.attributes());
        attributes.remove("padding");
        return attributes;
    }

    static Op create(GenericForm form) {
        Convolution made = (Convolution) Convolution.create(form);
        List<Dim> unknown = Collections.nCopies(made.dims().spatial(), Dim.UNKNOWN);
        return new DynamicConv(made.withPadding(unknown, unknown));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 3);
        TensorType padding = Rules.tensor(this, operands, 2);
        Rules.check(
                padding.dtype().isInteger()
                        && Rules.sameDims(
                                padding.dims(),
                                List.of(Dim.of(convolution.dims().spatial()), Dim.of(2))),
                "dynamic_conv_c4",
                "the padding must be integers, two for each spatial dimension, received "
                        + padding);
        return Rules.as(this, convolution, operands.subList(0, 2), regions);
    }

    @Override
    public int dataOperands() {
        return 2;
    }

    @Override
    public Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        for (int i = 0; i < sizes.getFirst().size(); i += 2) {
            low.add(sizes.getFirst().get(i));
            high.add(sizes.getFirst().get(i + 1));
        }
        return convolution.withPadding(low, high);
    }
}
