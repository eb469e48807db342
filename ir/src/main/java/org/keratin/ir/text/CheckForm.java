package org.keratin.ir.text;

import java.util.Map;
import java.util.stream.Stream;
import org.keratin.ir.Attr;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.runtime.DType;

/**
 * Upstream's test dialect: {@code check.expect_close %a, %b, max_ulp_difference = 3 : T, T}. It becomes {@code custom_call
 * @check.expect_close} with the tolerance as an attribute, since the op's defaults are tighter than the call's.
 */
final class CheckForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        String check = op.name.replace("_const", "");
        boolean constant = !check.equals(op.name);
        int at = cursor.pos();
        op.name = "stablehlo.custom_call";
        op.attributes.put("call_target_name", new Attr.Str(check));
        op.attributes.put("has_side_effect", new Attr.Bool(true));
        op.operands.add(in.operand());
        cursor.expect(",");
        final Type type;
        if (constant) {
            Attr value = in.attrs().attribute();
            if (!(value instanceof Attr.Dense dense)) {
                throw cursor.errorAt(at, "the expected value must be dense<…> : tensor<…>");
            }
            Builder outer = in.builder();
            op.operands.add(outer.emit(new Constant(dense)));
            type = dense.type();
            tolerances(in, op);
        } else {
            op.operands.add(in.operand());
            tolerances(in, op);
            cursor.expect(":");
            type = in.types().type();
            if (cursor.accept(",")) {
                in.types().type();
            }
        }
        in.attributes(op);
        defaults(op, check);
        // an operand of unknown size may be compared with one of a known size
        op.operandTypes =
                op.operands.stream()
                        .map(Value::type)
                        .map(actual -> actual.compatible(type) ? actual : type)
                        .toList();
        tensors(op, cursor, at);
    }

    /** The same from the generic form, {@code "check.expect_eq_const"(%a) <{value = …}> : …}. */
    static void generic(OpReader in, RawOp op, int at) {
        String check = op.name.replace("_const", "");
        if (!check.equals(op.name)) {
            if (!(op.attributes.remove("value") instanceof Attr.Dense dense)) {
                throw in.cursor().errorAt(at, op.name + " needs the attribute value = dense<…>");
            }
            Builder outer = in.builder();
            op.operands.add(outer.emit(new Constant(dense)));
            op.operandTypes =
                    Stream.concat(op.operandTypes.stream(), Stream.of(dense.type())).toList();
        }
        op.name = "stablehlo.custom_call";
        op.attributes.put("call_target_name", new Attr.Str(check));
        op.attributes.put("has_side_effect", new Attr.Bool(true));
        if (op.operands.size() != 2) {
            throw in.cursor().errorAt(at, check + " compares two tensors");
        }
        defaults(op, check);
        tensors(op, in.cursor(), at);
    }

    private static void defaults(RawOp op, String check) {
        if (check.endsWith("almost_eq")) {
            op.attributes.putIfAbsent("tolerance", new Attr.Float(1e-4, DType.FLOAT64));
        } else if (check.endsWith("close")) {
            op.attributes.putIfAbsent("max_ulp_difference", new Attr.Int(1, DType.UINT64));
        }
    }

    private static void tensors(RawOp op, Cursor cursor, int at) {
        for (Value operand : op.operands) {
            if (!(operand.type() instanceof TensorType)) {
                throw cursor.errorAt(at, "only tensors can be checked");
            }
        }
    }

    private static void tolerances(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        while (cursor.accept(",")) {
            String key = cursor.name("tolerance, max_ulp_difference or min_ulp_difference");
            cursor.expect("=");
            Attr value = in.attrs().number(key.equals("tolerance") ? DType.FLOAT64 : DType.UINT64);
            op.attributes.put(key, value);
        }
    }

    @Override
    public boolean fits(Node node) {
        return false;
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        throw new IllegalStateException("a check is a custom call once it has been read");
    }
}
