package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/**
 * {@code dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision =
 * […] : …}.
 */
final class DotGeneralForm implements Form {
    private static final String NUMBERS = "dot_dimension_numbers";

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.operands.add(in.operand());
        cursor.expect(",");
        op.operands.add(in.operand());
        StringBuilder numbers = new StringBuilder("#stablehlo.dot<");
        while (cursor.accept(",")) {
            String key = cursor.name("batching_dims, contracting_dims, precision or algorithm");
            cursor.expect("=");
            switch (key) {
                case "batching_dims", "contracting_dims" -> {
                    String kind = key.equals("batching_dims") ? "batching" : "contracting";
                    cursor.expect("[");
                    String lhs = cursor.balanced(']').strip();
                    cursor.expectWord("x");
                    cursor.expect("[");
                    String rhs = cursor.balanced(']').strip();
                    numbers.append(numbers.charAt(numbers.length() - 1) == '<' ? "" : ", ");
                    numbers.append("lhs_" + kind + "_dimensions = [" + lhs + "], ");
                    numbers.append("rhs_" + kind + "_dimensions = [" + rhs + "]");
                }
                case "precision" -> op.attributes.put("precision_config", in.words("precision"));
                case "algorithm" -> {
                    cursor.expect("<");
                    op.attributes.put(
                            "algorithm",
                            new Attr.Dialect(
                                    "#stablehlo.dot_algorithm<"
                                            + cursor.balanced('>').strip().replaceAll("\\s+", " ")
                                            + ">"));
                }
                default -> throw cursor.error("dot_general has no '" + key + "'");
            }
        }
        op.attributes.put(NUMBERS, new Attr.Dialect(numbers.append('>').toString()));
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        Attr numbers = attributes.remove(NUMBERS);
        for (String kind : new String[] {"batching", "contracting"}) {
            String lhs = OpWriter.field(numbers, "lhs_" + kind + "_dimensions");
            String rhs = OpWriter.field(numbers, "rhs_" + kind + "_dimensions");
            if (!lhs.isEmpty() || !rhs.isEmpty() || kind.equals("contracting")) {
                out.text(", " + kind + "_dims = [" + lhs + "] x [" + rhs + "]");
            }
        }
        Attr precision = attributes.remove("precision_config");
        if (precision != null) {
            out.text(", precision = ");
            out.words(precision);
        }
        if (attributes.remove("algorithm") instanceof Attr.Dialect(String text)) {
            out.text(", algorithm = " + text.substring(text.indexOf('<')));
        }
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
