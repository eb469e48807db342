package org.keratin.ir;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Attributes as the text form has them. Ops keep typed record components and convert from and to
 * these.
 */
public sealed interface Attr {
    /** {@code 3 : i64}; {@code dtype} is the type written behind the colon (i64 by default). */
    record Int(long value, DType dtype) implements Attr {
        @Override
        public String toString() {
            return value + " : " + dtype.stablehloName();
        }
    }

    /** {@code 1.0e-3 : f32}. */
    record Float(double value, DType dtype) implements Attr {
        @Override
        public String toString() {
            return value + " : " + dtype.stablehloName();
        }
    }

    record Bool(boolean value) implements Attr {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    record Str(String value) implements Attr {
        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /** {@code [a, b]}. */
    record Array(List<Attr> elements) implements Attr {
        public Array {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return elements.toString();
        }
    }

    /** {@code array<i64: 1, 2>}; {@code array<i1: true>} has 0 and 1. */
    record IntArray(DType dtype, List<Long> values) implements Attr {
        public IntArray {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            String all = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return "array<" + dtype.stablehloName() + (all.isEmpty() ? ">" : ": " + all + ">");
        }
    }

    /**
     * {@code dense<…> : tensor<…>}. Equal by type and bits.
     *
     * @param repeated the one element that a text repeats zero times, for a type without elements;
     *     null elsewhere
     */
    record Dense(TensorType type, NDArray data, @Nullable NDArray repeated) implements Attr {
        private static final long HASHED_WORDS = 512;
        private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED;

        public Dense(TensorType type, NDArray data) {
            this(type, data, null);
        }

        @Override
        public String toString() {
            return "dense<…> : " + type;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Dense(TensorType otherType, NDArray otherData, var ignored)
                    && type.equals(otherType)
                    && data.sameBits(otherData);
        }

        /**
         * Of the type and the bytes, of a large array words at equal distances. Programs have
         * thousands of constants of one type that differ in a few bits, or far behind: they must
         * not collide.
         */
        @Override
        public int hashCode() {
            long hash = type.hashCode();
            if (!type.dtype().isString()) {
                MemorySegment bytes = data.data();
                long words = bytes.byteSize() / Long.BYTES;
                long step = Math.max(1, words / HASHED_WORDS);
                for (long i = 0; i < words; i += step) {
                    hash = mixed(hash, bytes.get(WORD, i * Long.BYTES));
                }
                for (long i = words * Long.BYTES; i < bytes.byteSize(); i++) {
                    hash = mixed(hash, bytes.get(ValueLayout.JAVA_BYTE, i));
                }
            }
            return (int) hash;
        }

        /** Every bit of both arguments moves about half of the result's. */
        private static long mixed(long hash, long word) {
            long product = (hash ^ word) * 0x9E3779B97F4A7C15L;
            return product ^ product >>> 32;
        }
    }

    record TypeRef(Type type) implements Attr {
        @Override
        public String toString() {
            return type.toString();
        }
    }

    /** {@code @name}. */
    record Symbol(String name) implements Attr {
        @Override
        public String toString() {
            return "@" + name;
        }
    }

    /** {@code {a = 1, b}}; a unit entry has the value {@link Unit}. In the order of the text. */
    record Dict(Map<String, Attr> entries) implements Attr {
        public Dict {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    record Unit() implements Attr {
        @Override
        public String toString() {
            return "unit";
        }
    }

    /**
     * A dialect's attribute kept as its text: {@code #stablehlo<precision DEFAULT>}, {@code
     * #stablehlo.gather<…>}.
     */
    record Dialect(String text) implements Attr {
        @Override
        public String toString() {
            return text;
        }
    }
}
