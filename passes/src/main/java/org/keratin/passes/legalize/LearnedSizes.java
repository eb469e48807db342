package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keratin.ir.Attr;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Elementwise;
import org.keratin.passes.Inline;
import org.keratin.passes.legalize.SizeCondition.Fact;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.SizeRule.Relation;

/**
 * What the ops and assertions of a function say of the symbols in its sizes: what they are, and
 * what must hold of them in each call.
 */
final class LearnedSizes {
    private final SizeArithmetic sizes;
    private final Map<String, Dim> learned = new TreeMap<>();
    private final List<Attr> requirements = new ArrayList<>();
    private final Set<Dim> bounded = new HashSet<>();

    LearnedSizes(SizeArithmetic sizes) {
        this.sizes = sizes;
    }

    boolean isEmpty() {
        return learned.isEmpty();
    }

    /** Symbols and what they are. */
    Map<String, Dim> symbols() {
        return learned;
    }

    /** What must hold of the symbols in each call; see {@link RefineDynamic#REQUIRES}. */
    List<Attr> requirements() {
        return requirements;
    }

    // ---- what must be equal ----

    /** What must be equal for an op to have a meaning. */
    void equate(Op op, List<Value> operands) {
        switch (op) {
            case Elementwise e -> equate(operands, -1);
            case Concatenate(int along) -> equate(operands, along);
            case DotGeneral dot -> {
                equate(operands, dot.lhsBatch(), dot.rhsBatch());
                equate(operands, dot.lhsContracting(), dot.rhsContracting());
            }
            default -> {}
        }
    }

    /** All operands that are no scalars have one shape, but for one dimension. */
    private void equate(List<Value> operands, int except) {
        TensorType first = null;
        for (Value operand : operands) {
            if (!(operand.type() instanceof TensorType type) || type.rank() == 0) {
                continue;
            }
            first = first == null ? type : first;
            for (int d = 0; d < type.rank() && type.rank() == first.rank(); d++) {
                if (d != except) {
                    learn(first.dim(d), type.dim(d));
                }
            }
        }
    }

    private void equate(List<Value> operands, List<Integer> left, List<Integer> right) {
        if (operands.get(0).type() instanceof TensorType a
                && operands.get(1).type() instanceof TensorType b) {
            for (int i = 0; i < left.size(); i++) {
                learn(a.dim(left.get(i)), b.dim(right.get(i)));
            }
        }
    }

    /** Two sizes must be equal; true where that tells what a symbol is. */
    boolean learn(Dim a, Dim b) {
        boolean data = SizeArithmetic.isData(a) || SizeArithmetic.isData(b);
        if (data || a.isUnknown() || b.isUnknown() || a.equals(b)) {
            return false;
        }
        return learned(b, a) || learned(a, b);
    }

    private boolean learned(Dim symbol, Dim size) {
        if (symbol.symbols().size() != 1) {
            return false;
        }
        String name = symbol.symbols().iterator().next();
        if (!symbol.equals(Dim.symbol(name)) || size.symbols().contains(name)) {
            return false;
        }
        learned.putIfAbsent(name, size);
        return true;
    }

    /**
     * A result's sizes must be those that its type says, where it says numbers: compiled code
     * believes types.
     */
    void said(Node written, Type says, Type is) {
        if (says instanceof Type.Tuple(List<Type> a) && is instanceof Type.Tuple(List<Type> b)) {
            for (int i = 0; i < a.size(); i++) {
                said(written, a.get(i), b.get(i));
            }
        }
        if (!(says instanceof TensorType a) || !(is instanceof TensorType b)) {
            return;
        }
        for (int d = 0; d < a.rank() && a.rank() == b.rank(); d++) {
            Dim size = b.dim(d);
            if (!a.dim(d).isConstant() || size.isUnknown() || SizeArithmetic.isData(size)) {
                continue;
            }
            if (size.isConstant()) {
                if (!size.equals(a.dim(d))) {
                    throw new IrException(refusal(written, d, a.dim(d), size.toString()));
                }
            } else if (bounded.add(size.minus(a.dim(d)))) {
                require(
                        new Fact(Relation.ZERO, size.minus(a.dim(d))),
                        refusal(written, d, a.dim(d), "{0}"),
                        List.of(new Attr.Str(size.toString())));
            }
        }
    }

    private static String refusal(Node written, int d, Dim says, String is) {
        String name =
                written.extra().get(Inline.SAID_BY) instanceof Attr.Str(String caller)
                        ? caller
                        : written.op().name();
        return name
                + ": dimension "
                + d
                + " of a result is "
                + is
                + ", its type says "
                + says
                + written.location().suffix();
    }

    /** A size that an op needs not to be negative; what is certain is nobody's requirement. */
    void bound(SizeBounds.Bound bound) {
        if (!sizes.proof().isNotNegative(bound.size()) && bounded.add(bound.size())) {
            List<Attr> values = new ArrayList<>();
            bound.values().forEach(value -> values.add(new Attr.Str(value.toString())));
            require(new Fact(Relation.NOT_NEGATIVE, bound.size()), bound.message(), values);
        }
    }

    // ---- assertions ----

    /** True where the assertion is not needed in the function any more. */
    boolean asserted(CustomCall call, List<Value> operands, boolean always) {
        SizeCondition known = sizes.condition(operands.getFirst());
        SizeCondition condition = known == null ? null : sizes.proof().simplify(known);
        if (condition == null || condition.isTrue()) {
            return condition != null;
        }
        if (condition.facts().stream().anyMatch(fact -> SizeArithmetic.isData(fact.size()))) {
            return false;
        }
        List<Attr> named = new ArrayList<>();
        for (Value value : operands.subList(1, operands.size())) {
            List<Dim> elements = sizes.elements(value);
            if (elements == null
                    || elements.size() != 1
                    || SizeArithmetic.isData(elements.getFirst())) {
                return false;
            }
            named.add(new Attr.Str(elements.getFirst().toString()));
        }
        String message =
                call.attributes().get("error_message") instanceof Attr.Str(String text)
                        ? text
                        : "the shapes of the arguments do not fit";
        if (condition.isFalse()) {
            if (always && named.stream().allMatch(LearnedSizes::isNumber)) {
                for (int i = 0; i < named.size(); i++) {
                    message = message.replace("{" + i + "}", ((Attr.Str) named.get(i)).value());
                }
                throw new IrException(message);
            }
            return false;
        }
        if (!always) {
            return false;
        }
        for (Fact fact : condition.facts()) {
            if (fact.relation() != Relation.ZERO || !learn(fact.size(), Dim.of(0))) {
                require(fact, message, named);
            }
        }
        return true;
    }

    private static boolean isNumber(Attr attr) {
        return attr instanceof Attr.Str(String text) && Dim.parse(text).isConstant();
    }

    private void require(Fact fact, String message, List<Attr> named) {
        Dim size = fact.size();
        if (fact.relation() == Relation.ZERO) {
            // a - b = 0 tells a symbol that has the factor 1
            for (String symbol : size.symbols()) {
                if (size.isAffineIn(symbol)) {
                    Dim factor = size.coefficient(symbol);
                    Dim rest = size.without(symbol);
                    boolean one = factor.equals(Dim.of(1)) || factor.equals(Dim.of(-1));
                    if (one && learned(Dim.symbol(symbol), rest.times(-factor.constant()))) {
                        return;
                    }
                }
            }
        }
        if (fact.relation() == Relation.ZERO
                && size.terms().size() == 1
                && size.terms().getFirst().factors().size() == 1
                && size.terms().getFirst().factors().getFirst() instanceof Dim.Mod(Dim x, Dim c)
                && c.isConstant()
                && x.symbols().size() == 1) {
            // mod(s, c) = 0 makes s a multiple
            String symbol = x.symbols().iterator().next();
            Dim multiple = Dim.symbol(symbol + "_" + c).times(c);
            if (x.equals(Dim.symbol(symbol)) && learned(x, multiple)) {
                return;
            }
        }
        if (fact.relation() == Relation.NOT_NEGATIVE && size.symbols().size() == 1) {
            String symbol = size.symbols().iterator().next();
            Dim least = Dim.symbol(symbol).minus(size);
            if (least.isConstant()) {
                sizes.proof().atLeast(symbol, least.constant());
            }
        }
        Map<String, Attr> entries = new LinkedHashMap<>();
        entries.put("size", new Attr.Str(size.toString()));
        entries.put("is", new Attr.Str(fact.relation().name().toLowerCase(java.util.Locale.ROOT)));
        entries.put("message", new Attr.Str(message));
        entries.put("values", new Attr.Array(named));
        requirements.add(new Attr.Dict(entries));
    }
}
