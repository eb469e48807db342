package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keratin.ops.NumpyOps;

/** Brings what a functional model is given, by order or by name, to the inputs of its graph. */
final class GivenInputs {
    private GivenInputs() {}

    /**
     * Inputs in the order of the graph's, of its dtypes and ranks.
     *
     * @param model the model's name
     */
    static List<Tensor> standardised(
            String model, List<KerasTensor> expected, Structure<? extends Tensor> given) {
        List<? extends Tensor> flat = byName(given, expected);
        if (flat.size() != expected.size()) {
            throw new IllegalArgumentException(
                    "model '"
                            + model
                            + "' has "
                            + expected.size()
                            + " inputs ("
                            + expected.stream()
                                    .map(KerasTensor::name)
                                    .collect(Collectors.joining(", "))
                            + "), received "
                            + flat.size()
                            + ".");
        }
        List<Tensor> result = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            result.add(adjusted(flat.get(i), expected.get(i)));
        }
        return result;
    }

    private static List<? extends Tensor> byName(
            Structure<? extends Tensor> given, List<KerasTensor> expected) {
        if (named(given, expected) && given instanceof Structure.Dict<? extends Tensor> dict) {
            List<Tensor> named = new ArrayList<>();
            expected.forEach(e -> named.add(dict.get(e.name()).value()));
            return named;
        }
        return given.flatten();
    }

    private static Tensor adjusted(Tensor given, KerasTensor expected) {
        if (given.dtype().isString() != expected.dtype().isString()) {
            throw new IllegalArgumentException(
                    "Invalid dtype for input '"
                            + expected.name()
                            + "'. Expected "
                            + expected.dtype().kerasName()
                            + ", but input has dtype "
                            + given.dtype().kerasName()
                            + ".");
        }
        Tensor x =
                given.dtype() == expected.dtype()
                        ? given
                        : NumpyOps.cast(given, expected.dtype()).withMaskOf(given);
        Shape want = expected.shape();
        Shape have = x.shape();
        if (have.rank() == want.rank() + 1 && Long.valueOf(1).equals(have.get(-1))) {
            return NumpyOps.squeeze(x, -1);
        }
        if (have.rank() == want.rank() - 1
                && want.rank() > 0
                && Long.valueOf(1).equals(want.get(-1))) {
            return NumpyOps.expandDims(x, -1);
        }
        boolean fits = have.rank() == want.rank();
        for (int i = 0; fits && i < want.rank(); i++) {
            Long size = want.get(i);
            Long received = have.get(i);
            fits = size == null || received == null || size.equals(received);
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "Invalid input shape for input '"
                            + expected.name()
                            + "'. Expected shape "
                            + want
                            + ", but input has incompatible shape "
                            + have
                            + ".");
        }
        return x;
    }

    /** The inputs that leaves of {@code given} go to, in the order of the leaves. */
    static List<KerasTensor> of(List<KerasTensor> expected, Structure<?> given) {
        if (named(given, expected) && given instanceof Structure.Dict<?> dict) {
            List<KerasTensor> found = new ArrayList<>();
            dict.entries().keySet().stream()
                    .sorted()
                    .forEach(
                            name ->
                                    expected.stream()
                                            .filter(e -> e.name().equals(name))
                                            .forEach(found::add));
            return found;
        }
        return expected;
    }

    private static boolean named(Structure<?> given, List<KerasTensor> expected) {
        return given instanceof Structure.Dict<?> dict
                && expected.stream().allMatch(e -> dict.entries().containsKey(e.name()));
    }
}
