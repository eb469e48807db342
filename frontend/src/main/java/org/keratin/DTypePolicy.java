package org.keratin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keratin.runtime.DType;

/**
 * In which dtype a layer keeps its variables and in which it computes.
 *
 * @param name {@code float32}, {@code mixed_bfloat16}, …
 */
public record DTypePolicy(String name, DType variableDtype, DType computeDtype) {
    /** Keras's default, {@code float32}. */
    public static final DTypePolicy FLOAT32 = of("float32");

    /** The policy of a name. */
    public static DTypePolicy of(String name) {
        return switch (name) {
            case "mixed_float16" -> new DTypePolicy(name, DType.FLOAT32, DType.FLOAT16);
            case "mixed_bfloat16" -> new DTypePolicy(name, DType.FLOAT32, DType.BFLOAT16);
            default -> {
                DType dtype;
                try {
                    dtype = DType.ofKeras(name);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "Cannot convert '"
                                    + name
                                    + "' to a mixed precision DTypePolicy. Valid policies include"
                                    + " 'mixed_float16', 'mixed_bfloat16', and the name of any"
                                    + " float dtype such as 'float32'.",
                            e);
                }
                yield new DTypePolicy(name, dtype, dtype);
            }
        };
    }

    /** Keras's serialised form. */
    public Map<String, Object> toConfig() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("module", "keras");
        config.put("class_name", "DTypePolicy");
        config.put("config", Map.of("name", name));
        return config;
    }
}
