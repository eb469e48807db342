package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** {@code convolution(%a, %b) dim_numbers = […]x[…]->[…], window = {stride = […], …} {…} : …}. */
final class ConvolutionForm implements Form {
    private static final String NUMBERS = "dimension_numbers";

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        cursor.expect("(");
        in.operands(op);
        cursor.expect(")");
        cursor.expectWord("dim_numbers");
        cursor.expect("=");
        cursor.expect("[");
        String input = cursor.balanced(']');
        cursor.expect("x");
        cursor.expect("[");
        String kernel = cursor.balanced(']');
        cursor.expect("->");
        cursor.expect("[");
        String output = cursor.balanced(']');
        op.attributes.put(
                NUMBERS,
                new Attr.Dialect(
                        "#stablehlo.conv<[" + input + "]x[" + kernel + "]->[" + output + "]>"));
        cursor.expect(",");
        cursor.expectWord("window");
        cursor.expect("=");
        cursor.expect("{");
        if (!cursor.accept("}")) {
            do {
                window(in, op);
            } while (cursor.accept(","));
            cursor.expect("}");
        }
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    private static void window(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        String key = cursor.name("stride, pad, lhs_dilate, rhs_dilate or reverse");
        cursor.expect("=");
        switch (key) {
            case "stride" -> op.attributes.put("window_strides", in.dims());
            case "lhs_dilate" -> op.attributes.put("lhs_dilation", in.dims());
            case "rhs_dilate" -> op.attributes.put("rhs_dilation", in.dims());
            case "pad" -> op.attributes.put("padding", padding(in));
            case "reverse" -> {
                cursor.expect("[");
                List<Long> flags = new ArrayList<>();
                if (!cursor.accept("]")) {
                    do {
                        flags.add(flag(cursor) ? 1L : 0L);
                    } while (cursor.accept(","));
                    cursor.expect("]");
                }
                op.attributes.put("window_reversal", new Attr.IntArray(DType.BOOL, flags));
            }
            default -> throw cursor.error("a window has no '" + key + "'");
        }
    }

    private static boolean flag(Cursor cursor) {
        return cursor.acceptWord("true")
                || !cursor.acceptWord("false") && cursor.integer("true or false") != 0;
    }

    /**
     * {@code [[1, 1], [2, 2]]}, or expressions, which become a flat list of low and high in turn.
     */
    private static Attr padding(OpReader in) {
        Cursor cursor = in.cursor();
        cursor.expect("[");
        List<String> flat = new ArrayList<>();
        if (!cursor.accept("]")) {
            do {
                cursor.expect("[");
                List<String> pair = TypeReader.splitTopLevel(cursor.balanced(']'));
                if (pair.size() != 2) {
                    throw cursor.error("a padding has two numbers, low and high");
                }
                flat.addAll(pair);
            } while (cursor.accept(","));
            cursor.expect("]");
        }
        Attr dims = in.dims(String.join(", ", flat));
        if (!(dims instanceof Attr.IntArray(DType ignored, List<Long> values))) {
            return dims;
        }
        NDArray data = NDArray.allocate(DType.INT64, flat.size() / 2, 2);
        for (int i = 0; i < values.size(); i++) {
            data.setLong(i, values.get(i));
        }
        return new Attr.Dense(TensorType.of(DType.INT64, flat.size() / 2, 2), data);
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.text("(");
        out.operandList(node.operands());
        out.text(")");
        String numbers =
                attributes.remove(NUMBERS) instanceof Attr.Dialect(String text) ? text : "<>";
        out.text(
                " dim_numbers = "
                        + numbers.substring(numbers.indexOf('<') + 1, numbers.lastIndexOf('>')));
        out.text(", window = {");
        String separator = "";
        separator = window(out, separator, "stride", attributes.remove("window_strides"));
        Attr padding = attributes.remove("padding");
        if (padding != null) {
            List<String> flat = OpWriter.entries(padding);
            out.text(separator + "pad = [");
            for (int i = 0; i < flat.size(); i += 2) {
                out.text((i == 0 ? "[" : ", [") + flat.get(i) + ", " + flat.get(i + 1) + "]");
            }
            out.text("]");
            separator = ", ";
        }
        separator = window(out, separator, "lhs_dilate", attributes.remove("lhs_dilation"));
        separator = window(out, separator, "rhs_dilate", attributes.remove("rhs_dilation"));
        window(out, separator, "reverse", attributes.remove("window_reversal"));
        out.text("}");
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }

    private static String window(OpWriter out, String separator, String key, @Nullable Attr value) {
        if (value == null) {
            return separator;
        }
        out.text(separator + key + " = ");
        out.list(value);
        return ", ";
    }
}
