package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Reads types: tensors (with {@code #keratin.dims<[…]>} where a dimension is an expression), tuples
 * and tokens.
 */
final class TypeReader {
    /** The types of an operation: {@code (operands) -> results}. */
    record Function(List<Type> operands, List<Type> results) {}

    private static final int MAX_RANK = 64;

    private final Cursor in;
    private final Map<String, Integer> aliases;

    TypeReader(Cursor in, Map<String, Integer> aliases) {
        this.in = in;
        this.aliases = aliases;
    }

    boolean atType() {
        return in.at("tensor<") || in.at("tuple<") || in.at("!");
    }

    Type type() {
        in.enter();
        try {
            if (in.accept("tensor<")) {
                return tensorBody();
            }
            if (in.accept("tuple<")) {
                List<Type> elements = new ArrayList<>();
                if (!in.accept(">")) {
                    do {
                        elements.add(type());
                    } while (in.accept(","));
                    in.expect(">");
                }
                return new Type.Tuple(elements);
            }
            if (in.accept("!stablehlo.token")) {
                return new Type.Token();
            }
            if (in.at("!")) {
                return alias();
            }
            throw in.expected("a type (tensor<…>, tuple<…> or !stablehlo.token)");
        } finally {
            in.leave();
        }
    }

    private Type alias() {
        int start = in.pos();
        in.expect("!");
        String name = "!" + in.suffix("the name of a type alias");
        Integer definition = aliases.get(name);
        if (definition == null) {
            throw in.errorAt(
                    start,
                    "the type "
                            + name
                            + " is not known here; known are tensor, tuple and token types");
        }
        int after = in.pos();
        in.seek(definition);
        Type type = type();
        in.seek(after);
        return type;
    }

    /** {@code tensor<2x?xf32, …>}. */
    TensorType tensor(String what) {
        if (in.accept("tensor<")) {
            return tensorBody();
        }
        if (in.at("!") && type() instanceof TensorType tensor) {
            return tensor;
        }
        throw in.expected(what);
    }

    private TensorType tensorBody() {
        int start = in.pos();
        List<Dim> dims = new ArrayList<>();
        boolean dynamic = false;
        while (Cursor.isDigit(in.peek()) || in.peek() == '?' || in.peek() == '*') {
            if (in.accept("*")) {
                throw in.errorAt(
                        start, "a tensor without rank is not supported, write its dimensions");
            }
            if (in.accept("?")) {
                dynamic = true;
                dims.add(Dim.of(-1));
            } else {
                dims.add(Dim.of(in.integer("a dimension")));
            }
            if (in.raw() != 'x') {
                throw in.expected("'x' after a dimension");
            }
            in.accept("x");
            if (dims.size() > MAX_RANK) {
                throw in.errorAt(start, "a tensor of more than " + MAX_RANK + " dimensions");
            }
        }
        DType dtype = elementType();
        if (in.accept(",")) {
            dims = encoding(dims, start);
            dynamic = false;
        }
        in.expect(">");
        if (dynamic) {
            throw in.errorAt(
                    start,
                    "a dimension '?' needs its expression, as in tensor<?x8xf32,"
                            + " #keratin.dims<[batch, 8]>>");
        }
        return new TensorType(dtype, dims);
    }

    DType elementType() {
        int start = in.pos();
        String name = in.name("an element type");
        if (name.equals("complex")) {
            in.expect("<");
            name = "complex<" + in.name("f32 or f64") + ">";
            in.expect(">");
        }
        try {
            return DType.ofStablehlo(name);
        } catch (IllegalArgumentException e) {
            throw in.errorAt(start, String.valueOf(e.getMessage()));
        }
    }

    private List<Dim> encoding(List<Dim> written, int start) {
        if (!in.accept("#keratin.dims<[")) {
            throw in.expected(
                    "'#keratin.dims<[…]>' (other encodings of a tensor type are not supported)");
        }
        List<Dim> dims = dims(in.balanced(']'));
        in.expect(">");
        if (dims.size() != written.size()) {
            throw in.errorAt(
                    start,
                    "the tensor has "
                            + written.size()
                            + " dimensions, its expressions are "
                            + dims.size());
        }
        for (int i = 0; i < dims.size(); i++) {
            Dim plain = written.get(i);
            boolean dynamic = plain.equals(Dim.of(-1));
            if (dynamic == dims.get(i).isConstant() || (!dynamic && !plain.equals(dims.get(i)))) {
                throw in.errorAt(
                        start,
                        "dimension "
                                + i
                                + " is "
                                + (dynamic ? "?" : plain)
                                + " but its expression is "
                                + dims.get(i));
            }
        }
        return dims;
    }

    /** Dimension expressions with commas between them. */
    List<Dim> dims(String list) {
        List<Dim> dims = new ArrayList<>();
        for (String part : splitTopLevel(list)) {
            try {
                dims.add(Dim.parse(part));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw in.error("'" + part + "' is no dimension expression: " + e.getMessage());
            }
        }
        return dims;
    }

    static List<String> splitTopLevel(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = list.substring(start).strip();
        if (!last.isEmpty() || !parts.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /** Types with commas between them. */
    List<Type> types() {
        List<Type> types = new ArrayList<>();
        do {
            types.add(type());
        } while (in.accept(","));
        return types;
    }

    /** {@code (T, U)}, {@code ()} or one type. */
    List<Type> results() {
        if (!in.accept("(")) {
            return List.of(type());
        }
        if (in.accept(")")) {
            return List.of();
        }
        List<Type> types = types();
        in.expect(")");
        return types;
    }

    /** {@code (T, U) -> V}. */
    Function function() {
        in.expect("(");
        List<Type> operands = in.at(")") ? List.of() : types();
        in.expect(")");
        in.expect("->");
        return new Function(operands, results());
    }
}
