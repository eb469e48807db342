package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.IrException;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Attributes to record components and back. Dimension expressions that are no constants take the
 * form {@code #keratin.dims<[batch, 3136]>} wherever upstream has {@code array<i64: …>} or a
 * padding tensor.
 */
final class Attrs {
    private static final String DIMS = "#keratin.dims<[";

    private Attrs() {}

    static Attr i64(long value) {
        return new Attr.Int(value, DType.INT64);
    }

    static Attr i32(long value) {
        return new Attr.Int(value, DType.INT32);
    }

    static Attr ints(List<Integer> values) {
        return longs(values.stream().map(Integer::longValue).toList());
    }

    static Attr longs(List<Long> values) {
        return new Attr.IntArray(DType.INT64, values);
    }

    static Attr bools(List<Boolean> values) {
        return new Attr.IntArray(DType.BOOL, values.stream().map(v -> v ? 1L : 0L).toList());
    }

    static Attr dims(List<Dim> values) {
        if (values.stream().allMatch(Dim::isConstant)) {
            return longs(values.stream().map(Dim::constant).toList());
        }
        return symbolic(values);
    }

    private static Attr symbolic(List<Dim> values) {
        return new Attr.Dialect(
                DIMS + String.join(", ", values.stream().map(Dim::toString).toList()) + "]>");
    }

    /**
     * Paddings as upstream's {@code tensor<Nx2xi64>}, or interleaved low, high expressions where
     * symbolic.
     */
    static Attr padding(List<Dim> low, List<Dim> high) {
        List<Dim> all = new ArrayList<>();
        for (int i = 0; i < low.size(); i++) {
            all.add(low.get(i));
            all.add(high.get(i));
        }
        if (!all.stream().allMatch(Dim::isConstant)) {
            return symbolic(all);
        }
        NDArray data = NDArray.allocate(DType.INT64, low.size(), 2);
        for (int i = 0; i < all.size(); i++) {
            data.setLong(i, all.get(i).constant());
        }
        return new Attr.Dense(TensorType.of(DType.INT64, low.size(), 2), data);
    }

    static Attr strings(String prefix, List<String> values) {
        return new Attr.Array(
                values.stream()
                        .<Attr>map(v -> new Attr.Dialect("#stablehlo<" + prefix + " " + v + ">"))
                        .toList());
    }

    static Attr enumeration(String prefix, String value) {
        return new Attr.Dialect("#stablehlo<" + prefix + " " + value + ">");
    }

    // ---- readers

    static Attr required(Map<String, Attr> attributes, String name) {
        Attr attr = attributes.get(name);
        if (attr == null) {
            throw new IrException(
                    "attribute '"
                            + name
                            + "' is missing"
                            + (attributes.isEmpty()
                                    ? ""
                                    : ", received " + String.join(", ", attributes.keySet())));
        }
        return attr;
    }

    static long readLong(Map<String, Attr> attributes, String name, @Nullable Long fallback) {
        return fallback != null && !attributes.containsKey(name)
                ? fallback
                : number(attributes, name, DType.INT64);
    }

    /** An attribute that is written as i64. */
    static int readInt(Map<String, Attr> attributes, String name) {
        return toInt(name, number(attributes, name, DType.INT64));
    }

    /** An attribute that is written as i32. */
    static int readInt32(Map<String, Attr> attributes, String name) {
        return toInt(name, number(attributes, name, DType.INT32));
    }

    private static long number(Map<String, Attr> attributes, String name, DType dtype) {
        Attr attr = required(attributes, name);
        if (attr instanceof Attr.Int(long value, DType written)) {
            if (written != dtype) {
                throw wrong(name, "an integer of type " + dtype.stablehloName(), attr);
            }
            return value;
        }
        throw wrong(name, "an integer", attr);
    }

    static int toInt(String name, long value) {
        if (value != (int) value) {
            throw new IrException("attribute '" + name + "' does not fit 32 bits: " + value);
        }
        return (int) value;
    }

    static boolean readBool(Map<String, Attr> attributes, String name) {
        required(attributes, name);
        return readBool(attributes, name, false);
    }

    static boolean readBool(Map<String, Attr> attributes, String name, boolean fallback) {
        Attr attr = attributes.get(name);
        return switch (attr) {
            case null -> fallback;
            case Attr.Bool(boolean value) -> value;
            case Attr.Int(long value, DType dtype) when dtype.isBool() -> value != 0;
            default -> throw wrong(name, "a boolean", attr);
        };
    }

    /**
     * A boolean that may be written as a unit attribute, which is true; false where it is absent.
     */
    static boolean readFlag(Map<String, Attr> attributes, String name) {
        return attributes.get(name) instanceof Attr.Unit || readBool(attributes, name, false);
    }

    static String readString(Map<String, Attr> attributes, String name) {
        Attr attr = required(attributes, name);
        return switch (attr) {
            case Attr.Str(String value) -> value;
            case Attr.Symbol(String value) -> value;
            default -> throw wrong(name, "a string", attr);
        };
    }

    static List<Long> readLongs(Map<String, Attr> attributes, String name) {
        return longs(name, required(attributes, name), DType.INT64);
    }

    /** The list, or {@code n} times the fallback where the attribute is absent. */
    static List<Long> readLongs(Map<String, Attr> attributes, String name, int n, long fallback) {
        Attr attr = attributes.get(name);
        return attr == null ? Collections.nCopies(n, fallback) : longs(name, attr, DType.INT64);
    }

    static List<Boolean> readBools(Map<String, Attr> attributes, String name, int n) {
        Attr attr = attributes.get(name);
        return attr == null
                ? Collections.nCopies(n, false)
                : longs(name, attr, DType.BOOL).stream().map(v -> v != 0).toList();
    }

    static List<Integer> readInts(Map<String, Attr> attributes, String name) {
        return readLongs(attributes, name).stream().map(v -> toInt(name, v)).toList();
    }

    /** A list whose elements are written as {@code dtype}; older texts have tensors. */
    private static List<Long> longs(String name, Attr attr, DType dtype) {
        return switch (attr) {
            case Attr.IntArray(DType written, List<Long> values) -> {
                if (written != dtype) {
                    throw wrong(name, "a list of " + dtype.stablehloName(), attr);
                }
                yield values;
            }
            case Attr.Dense(TensorType type, NDArray data, var none) -> {
                if (!type.dtype().isInteger() && !type.dtype().isBool()) {
                    throw wrong(name, "a list of integers", attr);
                }
                if (type.dtype() != dtype) {
                    throw wrong(name, "a list of " + dtype.stablehloName(), attr);
                }
                List<Long> values = new ArrayList<>();
                long size = type.size().constant();
                for (long i = 0; i < size; i++) {
                    values.add(data.getLong(i));
                }
                yield values;
            }
            case Attr.Array(List<Attr> elements) ->
                    elements.stream()
                            .map(
                                    e ->
                                            e instanceof Attr.Int(long value, DType ignored)
                                                    ? value
                                                    : fail(name, attr))
                            .toList();
            default -> throw wrong(name, "a list of integers", attr);
        };
    }

    private static long fail(String name, Attr attr) {
        throw wrong(name, "a list of integers", attr);
    }

    static List<Dim> readDims(Map<String, Attr> attributes, String name) {
        return dims(name, required(attributes, name));
    }

    private static List<Dim> dims(String name, Attr attr) {
        if (attr instanceof Attr.Dialect(String text)
                && text.startsWith(DIMS)
                && text.endsWith("]>")) {
            String inner = text.substring(DIMS.length(), text.length() - 2);
            List<Dim> dims = new ArrayList<>();
            int depth = 0;
            int start = 0;
            for (int i = 0; i <= inner.length(); i++) {
                char c = i == inner.length() ? ',' : inner.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == ',' && depth == 0) {
                    String one = inner.substring(start, i).strip();
                    if (!one.isEmpty()) {
                        dims.add(Dim.parse(one));
                    }
                    start = i + 1;
                }
            }
            return dims;
        }
        return longs(name, attr, DType.INT64).stream().map(Dim::of).toList();
    }

    /** The low (side 0) or high (side 1) paddings; zeros where the attribute is absent. */
    static List<Dim> readPadding(
            Map<String, Attr> attributes, String name, int n, int side, String label) {
        Attr attr = attributes.get(name);
        if (attr == null) {
            return Collections.nCopies(n, Dim.of(0));
        }
        if (attr instanceof Attr.Dense(TensorType type, NDArray ignored, var none)
                && type.dtype() != DType.INT64) {
            throw wrong(name, "64-bit integers", attr);
        }
        List<Dim> all = dims(name, attr);
        if (all.size() != 2 * n && !(attr instanceof Attr.Dense && all.size() == 1)) {
            throw new IrException(
                    label
                            + ": attribute '"
                            + name
                            + "' must have "
                            + n
                            + " pairs, received "
                            + all);
        }
        List<Dim> picked = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            picked.add(all.get(2 * i + side));
        }
        return picked;
    }

    /** The word in {@code #stablehlo<prefix WORD>}; a string or bare word is taken as it is. */
    static @Nullable String readEnum(Map<String, Attr> attributes, String name) {
        Attr attr = attributes.get(name);
        return attr == null ? null : word(name, attr);
    }

    /** {@link #readEnum} of an attribute that must be there. */
    static String readWord(Map<String, Attr> attributes, String name) {
        return word(name, required(attributes, name));
    }

    private static String word(String name, Attr attr) {
        return switch (attr) {
            case Attr.Str(String value) -> value;
            case Attr.Dialect(String text) -> {
                int end = text.lastIndexOf('>');
                int begin = Math.max(text.lastIndexOf(' ', end), text.indexOf('<'));
                yield end < 0 ? text : text.substring(begin + 1, end).strip();
            }
            default -> throw wrong(name, "an enumeration word", attr);
        };
    }

    private static List<String> readEnums(Map<String, Attr> attributes, String name) {
        Attr attr = attributes.get(name);
        return switch (attr) {
            case null -> List.of();
            case Attr.Array(List<Attr> elements) ->
                    elements.stream().map(e -> word(name, e)).toList();
            default -> throw wrong(name, "a list of enumeration words", attr);
        };
    }

    /** What {@code precision_config} lists. */
    private enum Precision {
        DEFAULT,
        HIGH,
        HIGHEST
    }

    /** The words of {@code precision_config}, none where it is absent. */
    static List<String> readPrecision(Map<String, Attr> attributes) {
        List<String> words = readEnums(attributes, "precision_config");
        words.forEach(word -> constant("precision_config", word, Precision.class));
        return words;
    }

    static IrException wrong(String name, String expected, Attr attr) {
        return new IrException(
                "attribute '" + name + "' must be " + expected + ", received " + attr);
    }

    /** The constant of an enumeration, by its word. */
    static <E extends Enum<E>> E readConstant(
            Map<String, Attr> attributes, String name, Class<E> type) {
        return constant(name, readWord(attributes, name), type);
    }

    private static <E extends Enum<E>> E constant(String name, String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new IrException(
                "attribute '"
                        + name
                        + "' must be one of "
                        + List.of(type.getEnumConstants())
                        + ", received "
                        + word);
    }

    static Attr f32(float value) {
        return new Attr.Float(value, DType.FLOAT32);
    }

    static float readFloat(Map<String, Attr> attributes, String name) {
        Attr attr = required(attributes, name);
        return switch (attr) {
            case Attr.Float(double value, DType dtype) when dtype == DType.FLOAT32 -> (float) value;
            default -> throw wrong(name, "a number of type f32", attr);
        };
    }

    // ---- structs such as #stablehlo.gather<offset_dims = [1], index_vector_dim = 1>

    /**
     * The integer list (a number alone is a list of one) of a field; empty where the field is
     * absent. The reader has made sure of the struct's form.
     */
    static List<Integer> field(
            Map<String, Attr> attributes, String name, String struct, String field) {
        String begin = "#stablehlo." + struct + "<";
        Attr attr = required(attributes, name);
        if (!(attr instanceof Attr.Dialect(String text)
                && text.startsWith(begin)
                && text.endsWith(">"))) {
            throw wrong(name, begin + "…>", attr);
        }
        String inner = text.substring(begin.length(), text.length() - 1);
        int at = indexOfField(inner, field);
        if (at < 0) {
            return List.of();
        }
        String rest = inner.substring(inner.indexOf('=', at) + 1).strip();
        String list =
                rest.startsWith("[")
                        ? rest.substring(1, rest.indexOf(']'))
                        : rest.split("[,\\s]", 2)[0];
        List<Integer> values = new ArrayList<>();
        for (String part : list.split(",")) {
            if (!part.isBlank()) {
                try {
                    values.add(Integer.parseInt(part.strip()));
                } catch (NumberFormatException e) {
                    throw new IrException(
                            "'" + field + "' must hold integers, received " + text, e);
                }
            }
        }
        return values;
    }

    private static int indexOfField(String text, String field) {
        int at = text.indexOf(field);
        while (at >= 0) {
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            int end = at + field.length();
            if (begins
                    && (end == text.length()
                            || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return at;
            }
            at = text.indexOf(field, at + 1);
        }
        return -1;
    }

    /** Prints a struct with its non-empty lists, as upstream does. */
    static final class Struct {
        private final StringBuilder text;
        private boolean first = true;

        Struct(String name) {
            text = new StringBuilder("#stablehlo.").append(name).append('<');
        }

        Struct list(String field, List<Integer> values) {
            return values.isEmpty() ? this : put(field, values.toString());
        }

        Struct number(String field, int value) {
            return value == 0 ? this : put(field, Integer.toString(value));
        }

        private Struct put(String field, String value) {
            text.append(first ? "" : ", ").append(field).append(" = ").append(value);
            first = false;
            return this;
        }

        Attr build() {
            return new Attr.Dialect(text.append('>').toString());
        }
    }
}
