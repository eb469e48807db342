package org.keratin.saving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.KerasTensor;
import org.keratin.Tensor;
import org.keratin.ops.DTypes;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * The arguments of a recorded op: positions, names, and the op's own config (`axis`, `keepdims`).
 */
record OperationArguments(ConfigReader node, List<Object> args, Map<String, Object> kwargs) {
    ModelFileException error(String problem) {
        return node.error(problem);
    }

    int size() {
        return args.size();
    }

    Object arg(int i) {
        if (i >= args.size()) {
            throw error("the op lacks argument " + i);
        }
        return args.get(i);
    }

    /** Argument {@code i} as a tensor. */
    Tensor tensor(int i) {
        if (arg(i) instanceof Tensor tensor) {
            return tensor;
        }
        throw error("argument " + i + " must be a tensor. Received: " + arg(i));
    }

    /**
     * Argument {@code i} as a tensor; a number becomes one beside {@code like}, as Python's weakly
     * typed scalars do.
     */
    Tensor operand(int i, Tensor like) {
        return switch (arg(i)) {
            case Tensor tensor -> tensor;
            case Boolean truth -> scalar(DType.BOOL, truth ? 1 : 0);
            case Double number -> scalar(DTypes.floating(like.dtype()), number);
            case Number number ->
                    scalar(
                            like.dtype().isBool() ? DType.INT32 : like.dtype(),
                            number.doubleValue());
            case List<?> list -> constant(i, list);
            default ->
                    throw error(
                            "argument " + i + " must be a tensor or a number. Received: " + arg(i));
        };
    }

    private static Tensor scalar(DType dtype, double value) {
        NDArray array = NDArray.allocate(dtype);
        array.setDouble(0, value);
        return Tensor.of(array);
    }

    /**
     * Lists of numbers, nested to any depth, as NumPy reads them: int32 where all are integers,
     * else float32.
     */
    private Tensor constant(int i, List<?> list) {
        List<Long> shape = new ArrayList<>();
        for (Object level = list;
                level instanceof List<?> inner;
                level = inner.isEmpty() ? null : inner.getFirst()) {
            shape.add((long) inner.size());
        }
        List<Number> numbers = new ArrayList<>();
        numbers(i, list, 0, shape, numbers);
        boolean integers = numbers.stream().noneMatch(number -> number instanceof Double);
        NDArray array =
                NDArray.allocate(
                        integers && !numbers.isEmpty() ? DType.INT32 : DType.FLOAT32,
                        shape.stream().mapToLong(Long::longValue).toArray());
        for (int n = 0; n < numbers.size(); n++) {
            array.setDouble(n, numbers.get(n).doubleValue());
        }
        return Tensor.of(array);
    }

    private void numbers(int i, List<?> list, int depth, List<Long> shape, List<Number> into) {
        if (list.size() != shape.get(depth)) {
            throw error("argument " + i + " holds lists of different lengths");
        }
        for (Object element : list) {
            if (element instanceof List<?> inner && depth + 1 < shape.size()) {
                numbers(i, inner, depth + 1, shape, into);
            } else if (element instanceof Number number && depth + 1 == shape.size()) {
                into.add(number);
            } else {
                throw error("argument " + i + " must hold numbers. Received: " + list);
            }
        }
    }

    /** Argument {@code i} as a list of tensors. */
    List<Tensor> tensors(int i) {
        return ObjectReader.structure(node, arg(i)).flatten();
    }

    /** The KerasTensors among the arguments, each once, in order. */
    List<Tensor> inputs() {
        Map<Tensor, Boolean> found = new IdentityHashMap<>();
        List<Tensor> inputs = new ArrayList<>();
        args.forEach(arg -> collect(arg, found, inputs));
        kwargs.values().forEach(arg -> collect(arg, found, inputs));
        return inputs;
    }

    private static void collect(Object arg, Map<Tensor, Boolean> found, List<Tensor> inputs) {
        switch (arg) {
            case KerasTensor tensor -> {
                if (found.put(tensor, true) == null) {
                    inputs.add(tensor);
                }
            }
            case List<?> list -> list.forEach(element -> collect(element, found, inputs));
            case Map<?, ?> map -> map.values().forEach(element -> collect(element, found, inputs));
            default -> {}
        }
    }

    /** The same arguments with other tensors in the place of {@link #inputs()}. */
    OperationArguments with(List<Tensor> inputs, List<Tensor> values) {
        Map<Tensor, Tensor> replacements = new IdentityHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            replacements.put(inputs.get(i), values.get(i));
        }
        List<Object> replacedArgs = new ArrayList<>();
        args.forEach(arg -> replacedArgs.add(replace(arg, replacements)));
        Map<String, Object> replacedKwargs = new LinkedHashMap<>();
        kwargs.forEach((name, arg) -> replacedKwargs.put(name, replace(arg, replacements)));
        return new OperationArguments(node, replacedArgs, replacedKwargs);
    }

    private static Object replace(Object arg, Map<Tensor, Tensor> replacements) {
        return switch (arg) {
            case KerasTensor tensor -> replacements.getOrDefault(tensor, tensor);
            case List<?> list -> {
                List<Object> replaced = new ArrayList<>();
                list.forEach(element -> replaced.add(replace(element, replacements)));
                yield replaced;
            }
            case Map<?, ?> map -> {
                Map<String, Object> replaced = new LinkedHashMap<>();
                map.forEach(
                        (key, element) ->
                                replaced.put(String.valueOf(key), replace(element, replacements)));
                yield replaced;
            }
            default -> arg;
        };
    }

    /** A setting: from the op's config, else a named argument; null where absent or null. */
    @Nullable Object setting(String name) {
        Object value = ObjectReader.plain(node.object("config").get(name));
        if (value != null) {
            return value;
        }
        Object named = kwargs.get(name);
        return named == ObjectReader.NOTHING ? null : named;
    }

    int integer(String name) {
        if (setting(name) instanceof Number number) {
            return number.intValue();
        }
        throw error("`" + name + "` must be an integer. Received: " + setting(name));
    }

    int integer(String name, int absent) {
        return setting(name) == null ? absent : integer(name);
    }

    double number(String name) {
        if (setting(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw error("`" + name + "` must be a number. Received: " + setting(name));
    }

    double number(String name, double absent) {
        return setting(name) == null ? absent : number(name);
    }

    boolean bool(String name) {
        return Boolean.TRUE.equals(setting(name));
    }

    String string(String name) {
        if (setting(name) instanceof String string) {
            return string;
        }
        throw error("`" + name + "` must be a string. Received: " + setting(name));
    }

    /** An integer or a list of integers; null where absent. */
    int @Nullable [] axes(String name) {
        return setting(name) == null ? null : integers(name);
    }

    /** An integer or a list of integers. */
    int[] integers(String name) {
        Object value = setting(name);
        if (value instanceof Number number) {
            return new int[] {number.intValue()};
        }
        if (value instanceof List<?> list) {
            int[] integers = new int[list.size()];
            for (int i = 0; i < integers.length; i++) {
                if (!(list.get(i) instanceof Number number)) {
                    throw error("`" + name + "` must hold integers. Received: " + list);
                }
                integers[i] = number.intValue();
            }
            return integers;
        }
        throw error("`" + name + "` must be an integer or a list of integers. Received: " + value);
    }

    /** An integer for all of {@code count} dimensions, or one for each. */
    int[] repeated(String name, int count, int absent) {
        int[] given = setting(name) == null ? new int[] {absent} : integers(name);
        if (given.length == count) {
            return given;
        }
        if (given.length != 1) {
            throw error(
                    "`"
                            + name
                            + "` must have "
                            + count
                            + " integers. Received: "
                            + Arrays.toString(given));
        }
        int[] repeated = new int[count];
        Arrays.fill(repeated, given[0]);
        return repeated;
    }
}
