package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Multiplies and sums by a formula of indices: {@code ab,bc->ac} of two operands, {@code ab->ba} of
 * one ({@code unary_einsum}). Legacy ops ("Deprecated Operations"): sums, a dot_general and a
 * transpose.
 *
 * @param unary whether it is unary_einsum
 * @param result the element type that is computed in
 */
public record Einsum(String config, boolean unary, DType result) implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return unary ? "stablehlo.unary_einsum" : "stablehlo.einsum";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("einsum_config", new Attr.Str(config));
    }

    static Op binary(GenericForm form) {
        return read(form, false);
    }

    static Op unary(GenericForm form) {
        return read(form, true);
    }

    private static Einsum read(GenericForm form, boolean unary) {
        return new Einsum(
                Attrs.readString(form.attributes(), "einsum_config"),
                unary,
                Rules.tensor(unary ? "unary_einsum" : "einsum", form.results(), 0).dtype());
    }

    /** The index letters of the operands and, last, of the result. */
    private List<String> formula() {
        String compact = config.replace(" ", "");
        int arrow = compact.indexOf("->");
        List<String> parts = new ArrayList<>();
        if (arrow >= 0) {
            parts.addAll(List.of(compact.substring(0, arrow).split(",", -1)));
            parts.add(compact.substring(arrow + 2));
        }
        if (parts.size() != (unary ? 2 : 3)) {
            throw new IrException(
                    Rules.label(this)
                            + ": the formula must be as in "
                            + (unary ? "ab->ba" : "ab,bc->ac")
                            + ", received '"
                            + config
                            + "'");
        }
        for (String part : parts) {
            if (!part.matches("[A-Za-z]*") || part.chars().distinct().count() != part.length()) {
                throw new IrException(
                        Rules.label(this)
                                + ": '"
                                + part
                                + "' must be letters, each once (no ellipsis, no diagonal)");
            }
        }
        return parts;
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, unary ? 1 : 2);
        List<String> formula = formula();
        Map<Integer, Dim> sizes = new HashMap<>();
        for (int i = 0; i < operands.size(); i++) {
            TensorType operand = Rules.tensor(this, operands, i);
            String letters = formula.get(i);
            Rules.check(
                    letters.length() == operand.rank()
                            && operand.dtype() == Rules.tensor(this, operands, 0).dtype(),
                    Rules.label(this),
                    "'" + letters + "' does not fit " + operand);
            for (int d = 0; d < letters.length(); d++) {
                Dim size = operand.dim(d);
                Dim known = sizes.getOrDefault((int) letters.charAt(d), size);
                Rules.check(
                        known.compatible(size),
                        Rules.label(this),
                        "'" + letters.charAt(d) + "' is both " + known + " and " + size);
                sizes.put((int) letters.charAt(d), known.refine(size));
            }
        }
        if (!unary) {
            TensorType lhs = Rules.tensor(this, operands, 0);
            Rules.multiplied(Rules.label(this), lhs, Rules.tensor(this, operands, 1), result);
        }
        List<Dim> dims = new ArrayList<>();
        for (int letter : formula.getLast().chars().toArray()) {
            Dim size = sizes.get(letter);
            if (size == null) {
                throw new IrException(
                        Rules.label(this)
                                + ": no operand has the '"
                                + (char) letter
                                + "' of the result");
            }
            dims.add(size);
        }
        return List.of(new TensorType(result, dims));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Emit e = new Emit(b);
        List<String> formula = formula();
        String out = formula.getLast();
        if (unary) {
            return List.of(
                    arrange(
                            e,
                            summed(e, operands.getFirst(), formula.getFirst(), out),
                            kept(formula.getFirst(), out),
                            out));
        }
        String left = kept(formula.get(0), formula.get(1) + out);
        String right = kept(formula.get(1), formula.get(0) + out);
        Value lhs = summed(e, operands.get(0), formula.get(0), left);
        Value rhs = summed(e, operands.get(1), formula.get(1), right);
        String both = kept(left, right);
        String batch = kept(both, out);
        String inner = without(both, out);
        Value product =
                b.emit(
                        new DotGeneral(
                                positions(batch, left),
                                positions(batch, right),
                                positions(inner, left),
                                positions(inner, right),
                                List.of(),
                                result),
                        lhs,
                        rhs);
        return List.of(
                arrange(e, product, batch + without(left, both) + without(right, both), out));
    }

    /** The sum over the letters that {@code needed} has not, in the result's element type. */
    private Value summed(Emit e, Value x, String letters, String needed) {
        Value wide = x.tensorType().dtype() == result ? x : e.b().emit(new Convert(result), x);
        return e.sum(wide, positions(without(letters, needed), letters));
    }

    private static Value arrange(Emit e, Value x, String letters, String out) {
        return e.transpose(x, positions(out, letters));
    }

    private static String kept(String letters, String other) {
        return letters.chars()
                .filter(c -> other.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String without(String letters, String other) {
        return letters.chars()
                .filter(c -> other.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Integer> positions(String wanted, String letters) {
        return wanted.chars().mapToObj(letters::indexOf).toList();
    }
}
