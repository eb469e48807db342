package org.keratin.runtime.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Finds the symbols' values from the shapes of the arguments, checking types and shapes on the way.
 */
final class SymbolBinder {
    /**
     * One size to look at, in this order.
     *
     * @param symbol the symbol that the size gives, as {@code (size - offset) / scale}; or -1 to
     *     check only
     */
    private record Step(int argument, int axis, Dim pattern, int symbol, long scale, long offset) {}

    private final List<TensorSpec> specs;
    private final int firstInput;
    private final List<String> symbols;
    private final Step[] steps;
    private final List<SizeRule> rules;

    /**
     * @throws BundleException when some symbol does not follow from the arguments
     */
    SymbolBinder(BundleSignature signature, boolean withVariables) {
        List<TensorSpec> all = new ArrayList<>(withVariables ? signature.variables() : List.of());
        this.firstInput = all.size();
        all.addAll(signature.inputs());
        this.specs = all;
        this.symbols = signature.symbols();
        this.steps = order(all, signature.symbols());
        this.rules = signature.rules();
    }

    private static Step[] order(List<TensorSpec> specs, List<String> symbols) {
        List<Step> binding = new ArrayList<>();
        List<Step> checking = new ArrayList<>();
        List<Step> open = new ArrayList<>();
        for (int a = 0; a < specs.size(); a++) {
            List<Dim> shape = specs.get(a).shape();
            for (int axis = 0; axis < shape.size(); axis++) {
                open.add(new Step(a, axis, shape.get(axis), -1, 1, 0));
            }
        }
        Set<String> bound = new HashSet<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int i = 0; i < open.size(); i++) {
                Step s = open.get(i);
                Set<String> unknown = new HashSet<>(s.pattern.symbols());
                unknown.removeAll(bound);
                if (unknown.isEmpty()) {
                    checking.add(s);
                } else if (unknown.size() == 1 && solvable(s.pattern, unknown.iterator().next())) {
                    String name = unknown.iterator().next();
                    bound.add(name);
                    binding.add(
                            new Step(
                                    s.argument,
                                    s.axis,
                                    s.pattern,
                                    symbols.indexOf(name),
                                    s.pattern.coefficient(name).constant(),
                                    s.pattern.without(name).constant()));
                } else {
                    continue;
                }
                open.remove(i--);
                progress = true;
            }
        }
        Set<String> missing = new java.util.TreeSet<>(symbols);
        missing.removeAll(bound);
        if (!missing.isEmpty()) {
            throw new BundleException(
                    "the sizes " + missing + " do not follow from the shapes of the inputs");
        }
        binding.addAll(checking);
        return binding.toArray(Step[]::new);
    }

    private static boolean solvable(Dim pattern, String symbol) {
        return pattern.isAffineIn(symbol)
                && pattern.coefficient(symbol).isConstant()
                && pattern.without(symbol).isConstant();
    }

    /**
     * Binds the symbols.
     *
     * @throws IllegalArgumentException naming the argument, what was expected and what was given
     */
    long[] bind(List<NDArray> variables, List<NDArray> inputs) {
        int inputCount = specs.size() - firstInput;
        if (inputs.size() != inputCount) {
            throw new IllegalArgumentException(
                    "the model takes "
                            + count(inputCount, "input")
                            + " ("
                            + specs.subList(firstInput, specs.size()).stream()
                                    .map(s -> "'" + s.name() + "'")
                                    .collect(Collectors.joining(", "))
                            + "), but "
                            + inputs.size()
                            + (inputs.size() == 1 ? " was" : " were")
                            + " given");
        }
        for (int a = 0; a < specs.size(); a++) {
            check(a, argument(a, variables, inputs));
        }
        long[] values = new long[symbols.size()];
        for (Step s : steps) {
            long size = argument(s.argument, variables, inputs).dim(s.axis);
            if (s.symbol >= 0) {
                long value = (size - s.offset) / s.scale;
                if (value < 0 || value * s.scale + s.offset != size) {
                    throw shapeError(
                            s.argument,
                            argument(s.argument, variables, inputs),
                            "size "
                                    + size
                                    + " of dimension "
                                    + s.axis
                                    + " is not of the form "
                                    + s.pattern);
                }
                values[s.symbol] = value;
            } else if (s.pattern.isConstant()
                    ? s.pattern.constant() != size
                    : evaluate(s.pattern, values) != size) {
                long wanted = evaluate(s.pattern, values);
                throw shapeError(
                        s.argument,
                        argument(s.argument, variables, inputs),
                        "dimension "
                                + s.axis
                                + " must be "
                                + (s.pattern.isConstant() ? "" : s.pattern + " = ")
                                + wanted
                                + ", not "
                                + size);
            }
        }
        rules.forEach(rule -> rule.check(name -> values[symbols.indexOf(name)]));
        return values;
    }

    private long evaluate(Dim pattern, long[] values) {
        try {
            return pattern.eval(name -> values[symbols.indexOf(name)]);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the size "
                            + pattern
                            + " has no value for "
                            + symbols
                            + " = "
                            + Arrays.toString(values),
                    e);
        }
    }

    private NDArray argument(int a, List<NDArray> variables, List<NDArray> inputs) {
        return a < firstInput ? variables.get(a) : inputs.get(a - firstInput);
    }

    private void check(int a, NDArray array) {
        TensorSpec spec = specs.get(a);
        if (array.dtype() != spec.dtype()) {
            throw new IllegalArgumentException(
                    role(a)
                            + " has type "
                            + array.dtype().kerasName()
                            + ", but "
                            + spec.dtype().kerasName()
                            + " is expected; convert it first");
        }
        if (array.rank() != spec.shape().size()) {
            throw shapeError(
                    a,
                    array,
                    "it must have "
                            + count(spec.shape().size(), "dimension")
                            + ", not "
                            + array.rank());
        }
    }

    private IllegalArgumentException shapeError(int a, NDArray array, String why) {
        String shape =
                Arrays.stream(array.shape())
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(", ", "(", ")"));
        return new IllegalArgumentException(
                role(a)
                        + " has shape "
                        + shape
                        + ", but "
                        + specs.get(a).shapeText()
                        + " is expected: "
                        + why);
    }

    private String role(int a) {
        return (a < firstInput ? "variable '" : "input '") + specs.get(a).name() + "'";
    }

    static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
