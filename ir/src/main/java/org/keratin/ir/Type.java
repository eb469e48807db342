package org.keratin.ir;

import java.util.List;

/**
 * The type of a value: a tensor, a quantised tensor, a tuple of types, or an ordering token
 * (StableHLO spec, "Types").
 */
public sealed interface Type permits TensorType, QuantizedType, Type.Tuple, Type.Token {

    /** A tuple of values; only tuple, get_tuple_element and some custom calls use it. */
    record Tuple(List<Type> elements) implements Type {
        public Tuple {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("tuple<");
            for (int i = 0; i < elements.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(elements.get(i));
            }
            return text.append('>').toString();
        }
    }

    /** An ordering token. */
    record Token() implements Type {
        @Override
        public String toString() {
            return "!stablehlo.token";
        }
    }
}
