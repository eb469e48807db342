package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;

/**
 * {@code stablehlo.add %a, %b : tensor<f32>}: operands, attributes and types in one of several
 * short notations.
 */
record ElementwiseForm(Types types) implements Form {
    /**
     * How the types are written. Each notation but the last three gives way to a function type
     * where it cannot say it.
     */
    enum Types {
        /** One type for all operands and the result. */
        ALL_EQUAL,
        /** The result's type; the operands have its real type. */
        COMPLEX,
        /** The predicate's type and that of everything else. */
        SELECT,
        /** One type per operand, which is also that of the result in its place. */
        PAIRWISE,
        /** The result's type, a tuple of the operands' types. */
        TUPLE,
        /** {@code T, T -> U}. */
        ARROW,
        /** Always a function type. */
        FUNCTION
    }

    @Override
    public void parse(OpReader in, RawOp op) {
        in.operands(op);
        in.attributes(op);
        if (types == Types.PAIRWISE && op.operands.isEmpty() && !in.cursor().at(":")) {
            return;
        }
        in.cursor().expect(":");
        if (types == Types.FUNCTION || in.cursor().at("(")) {
            op.types(in.types().function());
            return;
        }
        List<Type> written = in.types().types();
        Type first = written.getFirst();
        int n = op.operands.size();
        switch (types) {
            case SELECT -> {
                if (written.size() == 2 && n == 3) {
                    op.operandTypes = List.of(first, written.get(1), written.get(1));
                    op.resultTypes = List.of(written.get(1));
                    return;
                }
            }
            case COMPLEX -> {
                if (written.size() == 1 && first instanceof TensorType result) {
                    op.operandTypes =
                            Collections.nCopies(n, result.withDtype(result.dtype().real()));
                    op.resultTypes = List.of(result);
                    return;
                }
            }
            case PAIRWISE -> {
                op.operandTypes = written;
                op.resultTypes = written;
                return;
            }
            case TUPLE -> {
                if (written.size() == 1 && first instanceof Type.Tuple(List<Type> elements)) {
                    op.operandTypes = elements;
                    op.resultTypes = written;
                    return;
                }
            }
            case ARROW -> {
                if (in.cursor().accept("->")) {
                    op.operandTypes = written;
                    op.resultTypes = List.of(in.types().type());
                    return;
                }
                op.operandTypes = written;
                op.resultTypes = List.of(first);
                return;
            }
            case ALL_EQUAL, FUNCTION -> {
                if (written.size() == 1) {
                    op.operandTypes = Collections.nCopies(n, first);
                    op.resultTypes = List.of(first);
                    return;
                }
            }
        }
        throw in.cursor()
                .error(
                        "the types of "
                                + op.name
                                + " must be (operands) -> result, or its short form");
    }

    /** A syntax with one list of types says those of the operands and of the results. */
    @Override
    public boolean fits(Node node) {
        List<Type> operands = node.operands().stream().map(Value::type).toList();
        return switch (types) {
            case PAIRWISE -> node.types().equals(operands);
            case TUPLE -> node.types().getFirst().equals(new Type.Tuple(operands));
            case ALL_EQUAL, SELECT, COMPLEX, ARROW, FUNCTION -> true;
        };
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        out.attributes(attributes);
        List<Type> operands = node.operands().stream().map(Value::type).toList();
        if (types == Types.PAIRWISE && operands.isEmpty()) {
            return;
        }
        out.text(" : ");
        List<Type> results = node.types();
        switch (types) {
            case ALL_EQUAL -> {
                List<Type> all = new ArrayList<>(operands);
                all.addAll(results);
                if (all.stream().distinct().count() == 1) {
                    out.text(results.getFirst());
                    return;
                }
            }
            case COMPLEX -> {
                if (results.getFirst() instanceof TensorType result) {
                    TensorType part =
                            result.withDtype(
                                    result.dtype() == DType.COMPLEX128
                                            ? DType.FLOAT64
                                            : DType.FLOAT32);
                    if (operands.stream().allMatch(part::equals)) {
                        out.text(result);
                        return;
                    }
                }
            }
            case SELECT -> {
                Type result = results.getFirst();
                if (operands.get(1).equals(result) && operands.get(2).equals(result)) {
                    out.types(List.of(operands.getFirst(), result));
                    return;
                }
            }
            case PAIRWISE -> {
                out.types(operands);
                return;
            }
            case TUPLE -> {
                out.types(results);
                return;
            }
            case ARROW -> {
                out.types(operands);
                out.text(" -> ");
                out.text(results.getFirst());
                return;
            }
            case FUNCTION -> {}
        }
        out.function(node);
    }
}
