package org.keratin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be given as the inputs of a functional model: a KerasTensor, or a flat list or map of
 * them.
 */
final class FunctionalInputs {
    private FunctionalInputs() {}

    static void check(Object inputs) {
        switch (inputs) {
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> entry : ordered(map)) {
                    if (!(entry.getValue() instanceof KerasTensor)) {
                        throw notTensors("a dict", "dict", inputs, entry.getValue());
                    }
                }
            }
            case List<?> list -> {
                for (Object element : list) {
                    if (!(element instanceof KerasTensor)) {
                        throw notTensors("a list/tuple", "list/tuple", inputs, element);
                    }
                }
            }
            default -> {}
        }
    }

    private static IllegalArgumentException notTensors(
            String article, String kind, Object inputs, @Nullable Object invalid) {
        return new IllegalArgumentException(
                "When providing `inputs` as "
                        + article
                        + ", all values in the "
                        + kind
                        + " must be KerasTensors. Received: inputs="
                        + repr(inputs)
                        + " including invalid value "
                        + repr(invalid)
                        + " of type <class '"
                        + (invalid == null ? "null" : invalid.getClass().getName())
                        + "'>");
    }

    /** As Python prints dicts and lists. */
    private static String repr(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case Map<?, ?> map ->
                    ordered(map).stream()
                            .map(entry -> "'" + entry.getKey() + "': " + repr(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list ->
                    list.stream()
                            .map(FunctionalInputs::repr)
                            .collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    /**
     * Entries in an order that does not depend on hashes: the map's own where it has one, else the
     * order in which the tensors in them were made.
     */
    private static List<? extends Map.Entry<?, ?>> ordered(Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        if (!(map instanceof LinkedHashMap) && !(map instanceof SortedMap)) {
            entries.sort(
                    Comparator.<Map.Entry<?, ?>>comparingLong(e -> firstSerial(e.getValue()))
                            .thenComparing(e -> String.valueOf(e.getKey())));
        }
        return entries;
    }

    private static long firstSerial(@Nullable Object value) {
        return switch (value) {
            case KerasTensor tensor -> tensor.serial();
            case Map<?, ?> map ->
                    map.values().stream()
                            .mapToLong(FunctionalInputs::firstSerial)
                            .min()
                            .orElse(Long.MAX_VALUE);
            case List<?> list ->
                    list.stream()
                            .mapToLong(FunctionalInputs::firstSerial)
                            .min()
                            .orElse(Long.MAX_VALUE);
            case null, default -> Long.MAX_VALUE;
        };
    }
}
