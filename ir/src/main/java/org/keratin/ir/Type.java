package org.keratin.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The type of a value: a tensor, a quantised tensor, a tuple of types, an ordering token (StableHLO
 * spec, "Types"), or the text of a type from elsewhere.
 */
public sealed interface Type
        permits TensorType, QuantizedType, Type.Tuple, Type.Token, Type.Future, Type.Foreign {

    /** True unless the types are certain to differ: unknown dimensions may be any. */
    default boolean compatible(Type other) {
        return switch (this) {
            case TensorType tensor ->
                    other instanceof TensorType that
                            && tensor.dtype() == that.dtype()
                            && compatibleDims(tensor.dims(), that.dims());
            case QuantizedType quantized ->
                    other instanceof QuantizedType that
                            && quantized.quantization().equals(that.quantization())
                            && compatibleDims(quantized.storage().dims(), that.storage().dims());
            case Tuple(List<Type> elements) ->
                    other instanceof Tuple(List<Type> others) && compatible(elements, others);
            case Token() -> other instanceof Token;
            case Future(List<Type> elements) ->
                    other instanceof Future(List<Type> others) && compatible(elements, others);
            case Foreign foreign -> foreign.equals(other);
        };
    }

    /** Pairwise; false where there are more of one than of the other. */
    static boolean compatible(List<? extends Type> a, List<? extends Type> b) {
        boolean compatible = a.size() == b.size();
        for (int i = 0; compatible && i < a.size(); i++) {
            compatible = a.get(i).compatible(b.get(i));
        }
        return compatible;
    }

    private static boolean compatibleDims(List<Dim> a, List<Dim> b) {
        boolean compatible = a.size() == b.size();
        for (int i = 0; compatible && i < a.size(); i++) {
            compatible = a.get(i).compatible(b.get(i));
        }
        return compatible;
    }

    /** True where a tensor in it has an unknown dimension. */
    default boolean isDynamic() {
        return switch (this) {
            case TensorType tensor -> tensor.dims().stream().anyMatch(Dim::isUnknown);
            case QuantizedType quantized -> quantized.storage().isDynamic();
            case Tuple(List<Type> elements) -> elements.stream().anyMatch(Type::isDynamic);
            case Token() -> false;
            case Future(List<Type> elements) -> elements.stream().anyMatch(Type::isDynamic);
            case Foreign foreign -> false;
        };
    }

    /** A tuple of values; only tuple, get_tuple_element and some custom calls use it. */
    record Tuple(List<Type> elements) implements Type {
        public Tuple {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return "tuple<" + join(elements) + ">";
        }
    }

    /** An ordering token. */
    record Token() implements Type {
        @Override
        public String toString() {
            return "!stablehlo.token";
        }
    }

    /** What an asynchronous operation will give; only async_start, async_done and calls use it. */
    record Future(List<Type> elements) implements Type {
        public Future {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return "!stablehlo.future<" + join(elements) + ">";
        }
    }

    /**
     * A type that has no meaning here and is kept as its text: those of other dialects, and tensors
     * of {@code index}, which may only say sizes.
     */
    record Foreign(String text) implements Type {
        private static final String INDEX = "xindex>";

        /** The tensor of sizes that {@code tensor<2xindex>} is; null for every other type. */
        public @Nullable TensorType sizes() {
            if (!text.startsWith("tensor<") || !text.endsWith(INDEX)) {
                return null;
            }
            List<Dim> dims = new ArrayList<>();
            String shape = text.substring("tensor<".length(), text.length() - INDEX.length());
            for (String dim : shape.split("x")) {
                dims.add(dim.equals("?") ? Dim.UNKNOWN : Dim.of(Long.parseLong(dim)));
            }
            return new TensorType(DType.INT64, dims);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static String join(List<Type> elements) {
        return String.join(", ", elements.stream().map(Type::toString).toList());
    }
}
