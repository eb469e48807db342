package org.keratin.ir.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keratin.ir.Attr;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.ResultAccuracy;

/**
 * What attributes that no computation here depends on must fulfil: {@code result_accuracy} of
 * transcendental ops (spec: "Unary ops", {@code ResultAccuracy}), and {@code
 * output_operand_aliases} of custom_call (upstream's verifier; the specification has no label for
 * it).
 */
final class AttributeRules {
    private static final Pattern TOLERANCE =
            Pattern.compile("\\b(atol|rtol|ulps)\\s*=\\s*([^,>\\s]+)");
    private static final Pattern MODE =
            Pattern.compile("mode\\s*=\\s*(?:#stablehlo\\.result_accuracy_mode<)?\\s*(\\w+)");
    private static final String ALIAS_STRUCT = "#stablehlo.output_operand_alias<";
    private static final Pattern ALIAS =
            Pattern.compile(
                    "output_tuple_indices\\s*=\\s*\\[([^\\]]*)\\]\\s*,\\s*operand_index\\s*=\\s*"
                            + "(-?\\d+)\\s*,\\s*operand_tuple_indices\\s*=\\s*\\[([^\\]]*)\\]");

    private AttributeRules() {}

    /**
     * @throws IrException naming the attribute and what it must be
     */
    static void check(Node node) {
        Attr accuracy = node.extra().get(ResultAccuracy.NAME);
        if (accuracy != null && ResultAccuracy.isKnownTo(node.op().name())) {
            accuracy(accuracy);
        }
        if (node.op() instanceof CustomCall call
                && call.attributes().get("output_operand_aliases") instanceof Attr aliases) {
            aliases(node, aliases);
        }
    }

    private static void accuracy(Attr attr) {
        if (!(attr instanceof Attr.Dialect(String text))
                || !text.startsWith("#stablehlo.result_accuracy<")) {
            throw new IrException(
                    "result_accuracy must be #stablehlo.result_accuracy<…>, received " + attr);
        }
        Matcher mode = MODE.matcher(text);
        String named = mode.find() ? mode.group(1) : "DEFAULT";
        boolean any = false;
        Matcher tolerance = TOLERANCE.matcher(text);
        while (tolerance.find()) {
            double value = number(tolerance.group(2), text);
            if (!(value >= 0)) {
                throw new IrException(
                        "result_accuracy: " + tolerance.group(1) + " must be 0 or more: " + text);
            }
            any |= value > 0;
        }
        switch (named) {
            case "DEFAULT", "HIGHEST" -> {
                if (any) {
                    throw new IrException(
                            "result_accuracy: atol, rtol and ulps must be 0 where the mode is "
                                    + named
                                    + ": "
                                    + text);
                }
            }
            case "TOLERANCE" -> {
                if (!any) {
                    throw new IrException(
                            "result_accuracy: one of atol, rtol and ulps must be above 0 where the"
                                    + " mode is TOLERANCE: "
                                    + text);
                }
            }
            default ->
                    throw new IrException(
                            "result_accuracy: the mode must be DEFAULT, HIGHEST or TOLERANCE: "
                                    + text);
        }
    }

    private static double number(String word, String text) {
        try {
            return word.startsWith("0x")
                    ? Double.longBitsToDouble(Long.parseUnsignedLong(word.substring(2), 16))
                    : Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IrException("result_accuracy: '" + word + "' is no number: " + text, e);
        }
    }

    private static void aliases(Node node, Attr attr) {
        if (!(attr instanceof Attr.Array(List<Attr> all))) {
            throw new IrException("output_operand_aliases must be a list, received " + attr);
        }
        for (Attr one : all) {
            Matcher fields =
                    ALIAS.matcher(
                            one instanceof Attr.Dialect(String text)
                                            && text.startsWith(ALIAS_STRUCT)
                                    ? text
                                    : "");
            if (!fields.find()) {
                throw new IrException(
                        "output_operand_aliases: #stablehlo.output_operand_alias<"
                                + "output_tuple_indices = […], operand_index = N,"
                                + " operand_tuple_indices = […]> is expected, received "
                                + one);
            }
            long operand = Long.parseLong(fields.group(2));
            if (operand < 0 || operand >= node.operands().size()) {
                throw new IrException(
                        "output_operand_aliases: operand_index must be in [0, "
                                + node.operands().size()
                                + "), received "
                                + operand);
            }
            Type from = part(node.operand((int) operand).type(), fields.group(3), "operand");
            List<Type> results = node.results().stream().map(Value::type).toList();
            Type whole = results.size() == 1 ? results.getFirst() : new Type.Tuple(results);
            Type to = part(whole, fields.group(1), "output");
            if (!from.compatible(to)) {
                throw new IrException(
                        "output_operand_aliases: an output of type "
                                + to
                                + " cannot be in the memory of an operand of type "
                                + from);
            }
        }
    }

    /** What the indices lead to, through tuples in tuples. */
    private static Type part(Type type, String indices, String what) {
        Type current = type;
        List<String> path = new ArrayList<>(List.of(indices.split(",")));
        path.removeIf(String::isBlank);
        for (String word : path) {
            int index = word.strip().matches("\\d{1,6}") ? Integer.parseInt(word.strip()) : -1;
            if (!(current instanceof Type.Tuple(List<Type> elements))
                    || index < 0
                    || index >= elements.size()) {
                throw new IrException(
                        "output_operand_aliases: "
                                + what
                                + "_tuple_indices ["
                                + indices
                                + "] lead nowhere in "
                                + type);
            }
            current = elements.get(index);
        }
        return current;
    }
}
