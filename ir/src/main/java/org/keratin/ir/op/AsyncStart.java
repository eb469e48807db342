package org.keratin.ir.op;

import java.util.List;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * Starts the one op in its region and gives a future of its results. Here it is done at once. Spec:
 * #async_start.
 */
public record AsyncStart() implements Op {
    private static final Set<String> ALLOWED =
            Set.of(
                    "stablehlo.all_reduce",
                    "stablehlo.all_gather",
                    "stablehlo.all_to_all",
                    "stablehlo.collective_permute",
                    "stablehlo.reduce_scatter",
                    "stablehlo.collective_broadcast",
                    "stablehlo.slice",
                    "stablehlo.dynamic_slice",
                    "stablehlo.dynamic_update_slice");

    @Override
    public String name() {
        return "stablehlo.async_start";
    }

    static Op create(GenericForm form) {
        return new AsyncStart();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Block body = regions.getFirst();
        Rules.check(
                body.nodes().size() == 1,
                "async_start_c1",
                "the body must be one op and a return, received " + body.nodes().size() + " ops");
        Node node = body.nodes().getFirst();
        Rules.check(
                node.results().equals(body.results()),
                "async_start_c1",
                "the body must return what its op gives");
        Rules.check(
                ALLOWED.contains(node.op().name()),
                "async_start_c2",
                "the op must be a collective or a slice, received " + node.op().name());
        Rules.check(
                Rules.sameTypes(Rules.argTypes(body), operands)
                        && node.operands().equals(List.copyOf(body.args())),
                "async_start_c3",
                "the body's op must take the operands "
                        + operands
                        + ", the body takes "
                        + Rules.argTypes(body));
        return List.of(new Type.Future(Rules.resultTypes(body)));
    }
}
