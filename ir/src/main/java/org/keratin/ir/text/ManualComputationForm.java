package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.op.ManualComputation;

/**
 * {@code sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[…]
 * manual_axes={"x"} (%arg1: T) { … sdy.return … } : (U) -> V}.
 */
final class ManualComputationForm implements Form {
    private static final String VALUES = "#sdy.sharding_per_value<[";
    private static final String AXES = "#sdy<manual_axes{";

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        cursor.expect("(");
        in.operands(op);
        cursor.expect(")");
        kept(in, op, "in_shardings", "[", ']', VALUES, "]>");
        kept(in, op, "out_shardings", "[", ']', VALUES, "]>");
        kept(in, op, "manual_axes", "{", '}', AXES, "}>");
        List<String> names = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        cursor.expect("(");
        if (!cursor.accept(")")) {
            do {
                cursor.expect("%");
                names.add(cursor.suffix("an argument's name"));
                cursor.expect(":");
                types.add(in.types().type());
                locations.add(in.attrs().location(Location.UNKNOWN));
            } while (cursor.accept(","));
            cursor.expect(")");
        }
        op.regions.add(in.region(names, types, locations, ManualComputation.TERMINATOR));
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    private static void kept(
            OpReader in,
            RawOp op,
            String name,
            String open,
            char close,
            String before,
            String end) {
        Cursor cursor = in.cursor();
        cursor.expectWord(name);
        cursor.expect("=");
        cursor.expect(open);
        op.attributes.put(name, new Attr.Dialect(before + in.attrs().kept(close) + end));
    }

    @Override
    public boolean fits(Node node) {
        Map<String, Attr> attributes = node.op().attributes();
        return ShardingForm.text(attributes.get("in_shardings"), VALUES) != null
                && ShardingForm.text(attributes.get("out_shardings"), VALUES) != null
                && ShardingForm.text(attributes.get("manual_axes"), AXES) != null;
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.text("(");
        out.operandList(node.operands());
        out.text(")");
        for (String name : List.of("in_shardings", "out_shardings")) {
            out.text(" " + name + "=[" + inner(attributes.remove(name), VALUES));
        }
        out.text(" manual_axes={" + inner(attributes.remove("manual_axes"), AXES));
        Block region = node.regions().getFirst();
        out.text(" (");
        for (int i = 0; i < region.args().size(); i++) {
            out.text(i == 0 ? "" : ", ");
            out.arg(region.args().get(i));
        }
        out.text(") ");
        out.region(region, ManualComputation.TERMINATOR);
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }

    /** What stands behind the opening bracket, with the closing one. */
    private static String inner(@Nullable Attr attr, String prefix) {
        String text = String.valueOf(ShardingForm.text(attr, prefix));
        return text.substring(0, text.length() - 1);
    }
}
