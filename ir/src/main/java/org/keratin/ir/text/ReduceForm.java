package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * {@code reduce(%x init: %c) applies stablehlo.add across dimensions = [0] : …}, and with a body
 * {@code reducer(%a: T, %b: T) (%c: U, %d: U) { … }}, where each pair of parentheses holds one
 * input's running and next value.
 */
final class ReduceForm implements Form {
    private static final Set<String> COMMUTATIVE =
            Set.of(
                    "stablehlo.add",
                    "stablehlo.multiply",
                    "stablehlo.and",
                    "stablehlo.or",
                    "stablehlo.xor",
                    "stablehlo.maximum",
                    "stablehlo.minimum");

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        List<Value> inits = new ArrayList<>();
        do {
            cursor.expect("(");
            op.operands.add(in.operand());
            cursor.expectWord("init");
            cursor.expect(":");
            inits.add(in.operand());
            cursor.expect(")");
        } while (cursor.accept(","));
        op.operands.addAll(inits);
        int at = cursor.pos();
        String applied = cursor.acceptWord("applies") ? cursor.name("the name of a binary op") : "";
        cursor.expectWord("across");
        cursor.expectWord("dimensions");
        cursor.expect("=");
        op.attributes.put("dimensions", in.dims());
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
        int n = inits.size();
        if (applied.isEmpty()) {
            cursor.expectWord("reducer");
            op.regions.add(reducer(in, n));
            return;
        }
        if (n != 1) {
            throw cursor.errorAt(at, "'applies' stands for one input only");
        }
        Type element = inits.getFirst().type();
        Builder body = new Builder();
        body.setLocation(in.location(at));
        Value.Arg left = body.arg(element, "");
        Value.Arg right = body.arg(element, "");
        op.regions.add(body.finish(List.of(in.make(body, applied, List.of(left, right), at))));
    }

    private static Block reducer(OpReader in, int n) {
        Cursor cursor = in.cursor();
        List<String> names = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            cursor.expect("(");
            for (int k = 0; k < 2; k++) {
                if (k == 1) {
                    cursor.expect(",");
                }
                cursor.expect("%");
                names.add(cursor.suffix("an argument's name"));
                cursor.expect(":");
                types.add(in.types().type());
                locations.add(in.attrs().location(Location.UNKNOWN));
            }
            cursor.expect(")");
        }
        // Pairs by input become all running values, then all next values.
        List<String> orderedNames = new ArrayList<>();
        List<Type> orderedTypes = new ArrayList<>();
        List<Location> orderedLocations = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < n; i++) {
                orderedNames.add(names.get(2 * i + side));
                orderedTypes.add(types.get(2 * i + side));
                orderedLocations.add(locations.get(2 * i + side));
            }
        }
        return in.region(orderedNames, orderedTypes, orderedLocations, OpReader.REGION);
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        int n = node.operands().size() / 2;
        for (int i = 0; i < n; i++) {
            out.text(i == 0 ? "(" : ", (");
            out.value(node.operand(i));
            out.text(" init: ");
            out.value(node.operand(n + i));
            out.text(")");
        }
        String applied = applied(node);
        if (applied != null) {
            out.text(" applies " + applied);
        }
        out.text(" across dimensions = ");
        out.list(attributes.remove("dimensions"));
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
        if (applied != null) {
            return;
        }
        Block body = node.regions().getFirst();
        out.newLine(1);
        out.text("reducer");
        for (int i = 0; i < n; i++) {
            out.text(i == 0 ? "(" : " (");
            out.arg(body.args().get(i));
            out.text(", ");
            out.arg(body.args().get(n + i));
            out.text(")");
        }
        out.text("  ");
        out.region(body, false);
    }

    /**
     * The op that the body consists of, null where the body is anything else or computes in another
     * type than the initial value's, which {@code applies} cannot say.
     */
    private static @Nullable String applied(Node node) {
        Block body = node.regions().getFirst();
        if (node.operands().size() != 2 || body.nodes().size() != 1) {
            return null;
        }
        Node inner = body.nodes().getFirst();
        return COMMUTATIVE.contains(inner.op().name())
                        && body.args().get(0).type().equals(node.operand(1).type())
                        && inner.result(0).type().equals(node.operand(1).type())
                        && inner.operands().equals(List.of(body.args().get(0), body.args().get(1)))
                        && body.results().equals(List.of(inner.result(0)))
                        && inner.types().getFirst().equals(node.operand(1).type())
                        && body.args().getFirst().type().equals(inner.types().getFirst())
                        && body.args().getLast().type().equals(inner.types().getFirst())
                        && inner.extra().isEmpty()
                ? inner.op().name()
                : null;
    }
}
