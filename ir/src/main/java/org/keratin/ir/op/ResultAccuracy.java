package org.keratin.ir.op;

import java.util.Set;
import org.keratin.ir.Attr;

/**
 * {@code result_accuracy} of transcendental ops: how far from the exact value results may be.
 * Nothing here depends on it. Spec: "Unary ops", {@code ResultAccuracy}.
 */
public final class ResultAccuracy {
    public static final String NAME = "result_accuracy";

    /** The attribute's own name in the dialect. */
    public static final String STRUCT = "result_accuracy";

    private static final Set<String> OPS =
            Set.of(
                    "stablehlo.cbrt",
                    "stablehlo.cosine",
                    "stablehlo.exponential",
                    "stablehlo.exponential_minus_one",
                    "stablehlo.log",
                    "stablehlo.log_plus_one",
                    "stablehlo.logistic",
                    "stablehlo.rsqrt",
                    "stablehlo.sine",
                    "stablehlo.sqrt",
                    "stablehlo.tan",
                    "stablehlo.tanh");

    /** What the value of the field {@code mode} begins with. */
    public static final String MODE = "#stablehlo.result_accuracy_mode<";

    private static final Attr DEFAULT =
            new Attr.Dialect("#stablehlo.result_accuracy<mode = " + MODE + "DEFAULT>>");

    private ResultAccuracy() {}

    /** True for an op that has the attribute. */
    public static boolean isKnownTo(String op) {
        return OPS.contains(op);
    }

    /** True for what is meant where the attribute is left out. */
    public static boolean isDefault(Attr attr) {
        return attr.equals(DEFAULT);
    }
}
