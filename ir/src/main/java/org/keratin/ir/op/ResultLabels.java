package org.keratin.ir.op;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * Which constraint of the specification a written result type breaks where it is not the one that
 * the op infers: one label for shapes and one for element types.
 */
public final class ResultLabels {
    private static final Map<String, List<String>> LABELS = new HashMap<>();

    static {
        put("abs", "c1", "c2");
        put("all_gather", "c6", "c6");
        put("all_reduce", "c6", "c7");
        put("all_to_all", "c9", "c9");
        put("async_start", "c4", "c4");
        put("collective_broadcast", "c3", "c3");
        put("collective_permute", "c5", "c5");
        put("collective_reduce", "c3", "c4");
        put("reduce_scatter", "c8", "c9");
        put("batch_norm_grad", "c3", "c2");
        put("batch_norm_inference", "c7", "c2");
        put("batch_norm_training", "c7", "c2");
        put("case", "c4", "c4");
        put("clamp", "c4", "c4");
        put("compare", "c2", "");
        put("complex", "c2", "c3");
        put("concatenate", "c6", "c5");
        put("convolution", "c25", "");
        put("custom_call", "", "");
        put("dot_general", "c12", "");
        put("dynamic_conv", "c25", "c27");
        put("dynamic_gather", "c13", "c14");
        put("dynamic_slice", "c5", "c1");
        put("fft", "c5", "c2");
        put("gather", "c22", "c23");
        put("get_dimension_size", "", "");
        put("get_tuple_element", "c2", "c2");
        put("if", "c3", "c3");
        put("imag", "c1", "c2");
        put("is_finite", "c1", "");
        put("map", "c1", "c4");
        put("pad", "c4", "c1");
        put("real", "c1", "c2");
        put("reduce", "c7", "c8");
        put("reduce_window", "c15", "c16");
        put("rng", "c3", "c1");
        put("scatter", "c24", "c25");
        put("select", "c2", "c2");
        put("select_and_scatter", "c11", "c12");
        put("slice", "c5", "c1");
        put("sort", "c3", "c2");
        put("transpose", "c3", "c1");
        put("triangular_solve", "c4", "c4");
        put("while", "c3", "c3");
    }

    private ResultLabels() {}

    private static void put(String op, String shape, String element) {
        LABELS.put(op, List.of(shape, element));
    }

    /**
     * {@code "transpose_c3: "}, or empty where the specification has no label for it.
     *
     * @param name the op's full name
     */
    public static String of(String name, List<Type> inferred, List<Type> written) {
        String op = name.substring(name.indexOf('.') + 1);
        if (!name.startsWith("stablehlo.")) {
            return "";
        }
        if (inferred.size() != written.size()) {
            return switch (op) {
                case "reduce" -> "reduce_c3: ";
                case "reduce_window" -> "reduce_window_c1: ";
                case "collective_broadcast" -> "collective_broadcast_c5: ";
                case "sort" -> "sort_c2: ";
                case "scatter" -> "scatter_c24: ";
                default -> label(op, "c1");
            };
        }
        List<String> labels = LABELS.getOrDefault(op, List.of("c1", "c1"));
        for (int i = 0; i < inferred.size(); i++) {
            Type a = inferred.get(i);
            Type b = written.get(i);
            if (!a.equals(b)) {
                boolean tensors = isTensor(a) && isTensor(b);
                boolean shape = tensors && !dims(a).equals(dims(b));
                if (shape && labels.getFirst().equals("c25") && dims(a).size() != dims(b).size()) {
                    return label(op, "c26");
                }
                if (shape && op.equals("reduce_window") && i > 0) {
                    return "reduce_window_c14: ";
                }
                if (shape && op.startsWith("batch_norm") && i > 0) {
                    return label(op, op.endsWith("grad") ? "c4" : i == 1 ? "c5" : "c6");
                }
                return label(op, labels.get(shape ? 0 : 1));
            }
        }
        return "";
    }

    private static String label(String op, String label) {
        return label.isEmpty() ? "" : op + "_" + label + ": ";
    }

    private static boolean isTensor(Type type) {
        return type instanceof TensorType || type instanceof QuantizedType;
    }

    private static List<Dim> dims(Type type) {
        return Quantized.storage(type).dims();
    }
}
