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
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * What each device of a mesh does with its part of the operands; the results are put together of
 * the devices' parts. Where every part is the whole it is its region, elsewhere it cannot run on
 * one device. Of the Shardy dialect; JAX writes it for {@code shard_map} and {@code pmap} over
 * several devices.
 *
 * @param inShardings how each operand is shared, kept as it is; like the following, {@code
 *     #sdy.sharding_per_value<[<@mesh, [{"x"}, {}]>]>}
 * @param manualAxes the mesh's axes that share the region's types: {@code #sdy<manual_axes{"x"}>}
 */
public record ManualComputation(
        Attr inShardings, Attr outShardings, Attr manualAxes, List<Type> types)
        implements Op.Evaluable {
    public static final String NAME = "sdy.manual_computation";

    /** What ends its region. */
    public static final String TERMINATOR = "sdy.return";

    public ManualComputation {
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("in_shardings", inShardings);
        attributes.put("manual_axes", manualAxes);
        attributes.put("out_shardings", outShardings);
        return attributes;
    }

    static Op create(GenericForm form) {
        return new ManualComputation(
                Attrs.required(form.attributes(), "in_shardings"),
                Attrs.required(form.attributes(), "out_shardings"),
                Attrs.required(form.attributes(), "manual_axes"),
                form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        parts("argument", Rules.argTypes(regions.getFirst()), "operand", operands);
        parts("returned value", Rules.resultTypes(regions.getFirst()), "result", types);
        return types;
    }

    private void parts(String what, List<Type> parts, String of, List<Type> wholes) {
        Rules.check(
                parts.size() == wholes.size(),
                Rules.label(this),
                "the region has "
                        + parts.size()
                        + " "
                        + what
                        + "s for "
                        + wholes.size()
                        + " "
                        + of
                        + "s");
        for (int i = 0; i < parts.size(); i++) {
            Rules.check(
                    isPart(parts.get(i), wholes.get(i)),
                    Rules.label(this),
                    what
                            + " "
                            + i
                            + " is "
                            + parts.get(i)
                            + ", no part of the "
                            + of
                            + "'s "
                            + wholes.get(i));
        }
    }

    private static boolean isPart(Type part, Type whole) {
        return part instanceof TensorType a && whole instanceof TensorType b
                ? a.dtype() == b.dtype() && a.rank() == b.rank()
                : part.equals(whole);
    }

    /**
     * The type of the first value that is only a part of an operand or result; null where none is.
     */
    public static @Nullable Type part(Node self) {
        Block region = self.regions().getFirst();
        for (int i = 0; i < region.args().size(); i++) {
            if (!region.args().get(i).type().equals(self.operand(i).type())) {
                return region.args().get(i).type();
            }
        }
        for (int i = 0; i < region.results().size(); i++) {
            if (!region.results().get(i).type().equals(self.types().get(i))) {
                return region.results().get(i).type();
            }
        }
        return null;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        Type part = part(self);
        if (part != null) {
            throw new IrException(
                    "sdy.manual_computation: several devices have parts "
                            + part
                            + " of its values, here is one; export the function for one device");
        }
        return context.run(self.regions().getFirst(), operands);
    }
}
