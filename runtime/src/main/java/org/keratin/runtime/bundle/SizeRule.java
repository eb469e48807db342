package org.keratin.runtime.bundle;

import java.util.List;
import java.util.function.ToLongFunction;
import org.keratin.runtime.Dim;

/**
 * What the sizes of a call must fulfil beside the shapes of its arguments.
 *
 * @param message told where they do not; {@code {0}} in it stands for the first of the values
 */
public record SizeRule(Dim size, Relation is, String message, List<Dim> values) {
    /** How a size relates to 0. */
    public enum Relation {
        NOT_NEGATIVE,
        ZERO,
        NOT_ZERO
    }

    public SizeRule {
        values = List.copyOf(values);
    }

    /**
     * @throws IllegalArgumentException with the message where the rule does not hold, or telling
     *     why the size has no value
     */
    public void check(ToLongFunction<String> symbols) {
        long value;
        try {
            value = size.eval(symbols);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the size " + size + " has no value in this call: " + e.getMessage(), e);
        }
        boolean holds =
                switch (is) {
                    case NOT_NEGATIVE -> value >= 0;
                    case ZERO -> value == 0;
                    case NOT_ZERO -> value != 0;
                };
        if (!holds) {
            String text = message;
            for (int i = 0; i < values.size(); i++) {
                text = text.replace("{" + i + "}", Long.toString(values.get(i).eval(symbols)));
            }
            throw new IllegalArgumentException(text);
        }
    }
}
