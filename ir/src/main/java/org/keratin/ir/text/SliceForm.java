package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.runtime.DType;

/**
 * {@code stablehlo.slice %a [0:4:2, 1:n] : …}: start, limit and, where it is not 1, stride of each
 * dimension.
 */
final class SliceForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.operands.add(in.operand());
        cursor.expect("[");
        int at = cursor.pos();
        String body = cursor.balanced(']').strip();
        List<String> starts = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        List<Long> strides = new ArrayList<>();
        for (String range : body.isEmpty() ? List.<String>of() : TypeReader.splitTopLevel(body)) {
            String[] parts = range.split(":", -1);
            if (parts.length < 2 || parts.length > 3) {
                throw cursor.errorAt(
                        at, "expected start:limit or start:limit:stride, found '" + range + "'");
            }
            starts.add(parts[0]);
            limits.add(parts[1]);
            try {
                strides.add(parts.length == 2 ? 1 : Long.parseLong(parts[2].strip()));
            } catch (NumberFormatException e) {
                throw cursor.errorAt(at, "'" + parts[2] + "' is no stride");
            }
        }
        op.attributes.put("start_indices", in.dims(String.join(", ", starts)));
        op.attributes.put("limit_indices", in.dims(String.join(", ", limits)));
        op.attributes.put("strides", new Attr.IntArray(DType.INT64, strides));
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        List<String> starts = OpWriter.entries(attributes.remove("start_indices"));
        List<String> limits = OpWriter.entries(attributes.remove("limit_indices"));
        List<String> strides = OpWriter.entries(attributes.remove("strides"));
        out.text(" [");
        for (int i = 0; i < starts.size(); i++) {
            out.text((i == 0 ? "" : ", ") + starts.get(i) + ":" + limits.get(i));
            if (!strides.get(i).equals("1")) {
                out.text(":" + strides.get(i));
            }
        }
        out.text("]");
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
