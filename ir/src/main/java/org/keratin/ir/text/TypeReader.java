package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.IrException;
import org.keratin.ir.Quantization;
import org.keratin.ir.QuantizedType;
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

    private static final Set<String> BUILTIN =
            Set.of("index", "none", "i1", "i8", "i16", "i32", "i64", "f16", "bf16", "f32", "f64");

    /** Longer types than this are not looked up by their text. */
    private static final int MAX_CACHED = 64;

    private final Cursor in;
    private final Aliases aliases;
    private final Map<String, Type> plain = new HashMap<>();

    TypeReader(Cursor in, Aliases aliases) {
        this.in = in;
        this.aliases = aliases;
    }

    boolean atType() {
        return in.at("tensor<") || in.at("tuple<") || in.at("!");
    }

    /** True at {@code tensor<2xindex>}, whose elements this IR does not have. */
    boolean atIndexTensor() {
        int end = in.pos();
        String text = in.text();
        if (!in.at("tensor<")) {
            return false;
        }
        end += 7;
        while (end < text.length()
                && (Cursor.isDigit(text.charAt(end)) || text.charAt(end) == 'x')) {
            end++;
        }
        return text.startsWith("index>", end);
    }

    Type type() {
        in.enter();
        try {
            if (in.accept("tensor<")) {
                return cachedBody();
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
            if (in.accept("!stablehlo.future<")) {
                List<Type> elements = types();
                in.expect(">");
                return new Type.Future(elements);
            }
            if (in.at("!")) {
                return alias();
            }
            Type builtin = builtin();
            if (builtin != null) {
                return builtin;
            }
            throw in.expected("a type (tensor<…>, tuple<…> or !stablehlo.token)");
        } finally {
            in.leave();
        }
    }

    /** Another type that MLIR itself has, kept as its text: {@code i32}, {@code memref<2xf32>}. */
    private @Nullable Type builtin() {
        int start = in.pos();
        if (!in.atName()) {
            return null;
        }
        String name = in.name("a type");
        boolean shaped = name.equals("memref") || name.equals("vector");
        if (shaped && in.raw() == '<') {
            return foreign(name);
        }
        if (BUILTIN.contains(name)) {
            return new Type.Foreign(name);
        }
        in.seek(start);
        return null;
    }

    /** What follows the name of a type that is kept as its text. */
    private Type foreign(String name) {
        if (in.raw() != '<') {
            return new Type.Foreign(name);
        }
        in.expect("<");
        return new Type.Foreign(name + "<" + AttrReader.tidy(in.balanced('>')) + ">");
    }

    private Type alias() {
        int start = in.pos();
        in.expect("!");
        String name = "!" + in.suffix("the name of a type alias");
        boolean ours = name.startsWith("!stablehlo.") || name.startsWith("!quant.");
        if (!aliases.defines(name) && name.indexOf('.') > 0 && !ours) {
            return foreign(name);
        }
        if (!aliases.defines(name)) {
            throw in.errorAt(
                    start,
                    "the type "
                            + name
                            + " is not known here; known are tensor, tuple and token types");
        }
        return aliases.read(name, start, Type.class, this::type);
    }

    /** {@code tensor<2x?xf32, …>}. */
    TensorType tensor(String what) {
        if ((in.at("tensor<") || in.at("!")) && type() instanceof TensorType tensor) {
            return tensor;
        }
        throw in.expected(what);
    }

    /** Most types of a text occur often: those of one word are read once and shared. */
    private Type cachedBody() {
        int start = in.pos();
        String text = in.text();
        int end = start;
        while (end < text.length()
                && end - start < MAX_CACHED
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '>') {
            return tensorBody();
        }
        String key = text.substring(start, end);
        Type known = plain.get(key);
        if (known != null) {
            in.seek(end + 1);
            return known;
        }
        Type type = tensorBody();
        plain.put(key, type);
        return type;
    }

    private Type tensorBody() {
        int start = in.pos();
        List<Dim> dims = new ArrayList<>();
        while (Cursor.isDigit(in.peek()) || in.peek() == '?' || in.peek() == '*') {
            if (in.accept("*")) {
                throw in.errorAt(
                        start, "a tensor without rank is not supported, write its dimensions");
            }
            if (in.accept("?")) {
                dims.add(Dim.UNKNOWN);
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
        if (in.atWord("index")) {
            return index(dims);
        }
        Quantization quantization = in.at("!") ? quantization() : null;
        DType dtype = quantization == null ? elementType() : quantization.storage();
        checkSize(dims, dtype, start);
        if (in.accept(",")) {
            dims = encoding(dims, start);
        }
        in.expect(">");
        TensorType tensor = new TensorType(dtype, dims);
        try {
            return quantization == null ? tensor : new QuantizedType(tensor, quantization);
        } catch (IrException e) {
            throw in.errorAt(start, String.valueOf(e.getMessage()));
        }
    }

    private Type index(List<Dim> dims) {
        in.expect("index");
        in.expect(">");
        StringBuilder text = new StringBuilder("tensor<");
        dims.forEach(d -> text.append(d.isUnknown() ? "?" : d.toString()).append('x'));
        return new Type.Foreign(text.append("index>").toString());
    }

    /** {@code !quant.uniform<…>}, or an alias of it. */
    private Quantization quantization() {
        if (in.at("!quant.uniform")) {
            return QuantizationReader.read(in, this);
        }
        int start = in.pos();
        in.expect("!");
        String name = "!" + in.suffix("the name of a type alias");
        if (!aliases.defines(name)) {
            throw in.errorAt(start, "the element type " + name + " is not known here");
        }
        return aliases.read(name, start, Quantization.class, this::quantization);
    }

    /** Refuses what no machine holds, before anything multiplies the dimensions. */
    private void checkSize(List<Dim> dims, DType dtype, int start) {
        boolean large =
                dims.stream().anyMatch(d -> d.isConstant() && d.constant() > TensorType.MAX_BYTES);
        if (large || new TensorType(dtype, dims).isTooLarge()) {
            throw in.errorAt(start, TensorType.TOO_LARGE);
        }
    }

    /** The element type that comes next, null (and nothing read) where it is none of this IR. */
    @Nullable DType knownElementType() {
        int start = in.pos();
        try {
            return in.atName() ? elementType() : null;
        } catch (ParseException e) {
            in.seek(start);
            return null;
        }
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
        if (in.accept("#stablehlo.bounds<")) {
            return bounds(written, in.balanced('>'), start);
        }
        if (in.accept("#stablehlo.type_extensions<")) {
            in.expectWord("bounds");
            in.expect("=");
            in.expect("[");
            List<Dim> dims = bounds(written, in.balanced(']'), start);
            in.expect(">");
            return dims;
        }
        if (!in.accept("#keratin.dims<[")) {
            throw in.expected(
                    "'#keratin.dims<[…]>' or '#stablehlo.bounds<…>' (other encodings of a tensor"
                            + " type are not supported)");
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
            boolean dynamic = plain.isUnknown();
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

    /** {@code 4, ?}: one bound, or none, for each dimension; a known size has none. */
    private List<Dim> bounds(List<Dim> written, String list, int start) {
        List<String> bounds = splitTopLevel(list);
        if (bounds.size() != written.size()) {
            throw in.errorAt(
                    start,
                    "the tensor has "
                            + written.size()
                            + " dimensions, its bounds are "
                            + bounds.size());
        }
        List<Dim> dims = new ArrayList<>(written);
        for (int i = 0; i < dims.size(); i++) {
            String bound = bounds.get(i);
            if (bound.equals("?")) {
                continue;
            }
            if (!dims.get(i).isUnknown()) {
                throw in.errorAt(
                        start,
                        "dimension " + i + " is " + dims.get(i) + ", only a '?' may have a bound");
            }
            try {
                dims.set(i, Dim.bounded(Long.parseLong(bound)));
            } catch (IllegalArgumentException e) {
                throw in.errorAt(start, "'" + bound + "' is no bound of a dimension");
            }
        }
        return dims;
    }

    /**
     * Dimension expressions with commas between them; {@code ?} for one that nothing is known of.
     */
    List<Dim> dims(String list) {
        List<Dim> dims = new ArrayList<>();
        for (String part : splitTopLevel(list)) {
            try {
                dims.add(part.equals("?") ? Dim.UNKNOWN : Dim.parse(part));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw in.error(
                        "'"
                                + Cursor.clip(part)
                                + "' is no dimension expression: "
                                + Cursor.clip(String.valueOf(e.getMessage()), 200));
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
