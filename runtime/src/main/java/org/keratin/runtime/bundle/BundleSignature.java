package org.keratin.runtime.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a step function takes and gives.
 *
 * @param symbols the names that shapes and sizes may use, in the order in which the code gets their
 *     values
 * @param aliases outputs that are variables updated in place (donated state)
 * @param rules what the symbols must fulfil
 */
public record BundleSignature(
        List<String> symbols,
        List<TensorSpec> variables,
        List<TensorSpec> inputs,
        List<TensorSpec> outputs,
        List<Alias> aliases,
        List<SizeRule> rules) {

    /**
     * The last input of code that draws random numbers: {@code ui64[2]}, a seed and the number of
     * the call. {@link BundleExecutable} supplies it.
     */
    public static final String RANDOM_STATE = "keratin.random_state";

    /**
     * Output number {@code output} is the new value of variable number {@code variable}, written
     * over the old one.
     */
    public record Alias(int output, int variable) {}

    /**
     * @throws BundleException when an alias names no output or variable, or their types differ
     */
    public BundleSignature {
        symbols = List.copyOf(symbols);
        variables = List.copyOf(variables);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        aliases = List.copyOf(aliases);
        rules = List.copyOf(rules);
        Set<Integer> seen = new HashSet<>();
        for (Alias a : aliases) {
            if (a.output < 0
                    || a.output >= outputs.size()
                    || a.variable < 0
                    || a.variable >= variables.size()
                    || !seen.add(a.output)
                    || !seen.add(-1 - a.variable)) {
                throw new BundleException(
                        "the bundle's signature is damaged: " + a + "; compile the model again");
            }
            TensorSpec o = outputs.get(a.output);
            TensorSpec v = variables.get(a.variable);
            if (o.dtype() != v.dtype() || !o.shape().equals(v.shape())) {
                throw new BundleException(
                        "output '"
                                + o.name()
                                + "' cannot update variable '"
                                + v.name()
                                + "' in place: type or shape differ");
            }
        }
    }

    /** A signature without rules. */
    public BundleSignature(
            List<String> symbols,
            List<TensorSpec> variables,
            List<TensorSpec> inputs,
            List<TensorSpec> outputs,
            List<Alias> aliases) {
        this(symbols, variables, inputs, outputs, aliases, List.of());
    }

    /** The variable that an output updates in place, or -1. */
    public int aliasOf(int output) {
        for (Alias a : aliases) {
            if (a.output == output) {
                return a.variable;
            }
        }
        return -1;
    }

    /** True if the last input is {@link #RANDOM_STATE}. */
    boolean drawsRandomly() {
        return !inputs.isEmpty() && inputs.getLast().name().equals(RANDOM_STATE);
    }

    /** What is left for callers to give. */
    BundleSignature withoutRandomState() {
        return drawsRandomly()
                ? new BundleSignature(
                        symbols,
                        variables,
                        inputs.subList(0, inputs.size() - 1),
                        outputs,
                        aliases,
                        rules)
                : this;
    }
}
