package org.keratin.tests.ops;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.OpEntry;
import org.keratin.tests.accuracy.AccuracyTable;

/** The text of {@code docs/ops.md}. */
final class OpsDocument {
    private static final String SPEC =
            "https://github.com/openxla/stablehlo/blob/main/docs/spec.md";

    /** What holds of several ops together. */
    private static final String NOTES =
            """

            ## Complex numbers

            Compiled code holds them as pairs of reals. In strict numerics:

            - Sums, differences, products, quotients, `abs`, `sign`, `sqrt`, `rsqrt`, comparisons, reductions, `dot_general`,
              `convolution`, `cholesky` and `triangular_solve` have the interpreter's bits. Elementwise ones are computed in f64 and
              rounded once, by formulas that both share: Smith's for quotients, the scaled root of squares for absolute values.
              `dot_general` adds products that are rounded part by part; a convolution is one of reals with twice the features, and
              fuses multiply and add, `re = fma(-b, d, fma(a, c, re))`.
            - `cbrt`, `cosine`, `exponential`, `exponential_minus_one`, `log`, `log_plus_one`, `logistic`, `power`, `sine`, `tan`,
              `tanh` and `atan2` share their formulas with the interpreter, too, but not the real functions in them: where it calls
              Java's StrictMath in f64, compiled code has its own f64 functions. Results of complex<f32> differ by at most 1 ULP of a
              part, those of complex<f64> by at most 64, near zeros of a part where terms cancel.
            - `power` of complex<f64> has twice the digits in the logarithm, so that each part is within 4 ULP of the true one
              on random numbers with either engine, for exponents up to ten thousand. Fast numerics spare them.
            - Of complex numbers that are not ordered, because the parts that decide are NaN, `maximum` and `minimum` give the
              right operand, as XLA does.

            In fast numerics products of complex<f32> are computed in f32, and a `dot_general` of more than 4096 products is one sum
            of fused multiply-adds; smaller ones are as in strict numerics.

            ## Fourier transforms

            The interpreter computes in f64 and rounds once, so f32 results are the exact ones, rounded. Compiled transforms compute
            in the element type, with roots of unity computed in f64 at each index; tests hold every element within 4e-6 of the mean
            amplitude in f32 and 1e-14 in f64. One advisory case of StableHLO's tests, `fft_float32_14_15_16_17`, asks for 3 ULP of
            values that were themselves computed in f32: 5519 of its 30240 elements lie farther than that from the exact values, so
            it fails on the interpreter as on any backend.

            ## Random numbers without a state

            `rng` draws from a hidden state: the seed of the compiled model (`ExecutionOptions.seed`, 0 by default) and the number of
            the call since it was compiled, which compiled code gets as an argument that callers do not see. A draw's numbers are
            Threefry's under a key of the seed, the call and the number of the draw in the call, counted in the order in which ops
            run, through loops and choices. So calls differ, the same call under the same seed repeats, calls may come from any thread
            at once, and UNIFORM has the interpreter's bits on every backend; NORMAL (Box and Muller's transform in f64) differs from
            it as f64 logarithms and cosines do. Compiled code takes the shape of a result from its type where that is known and
            does not look at the shape operand then.
            """;

    private OpsDocument() {}

    static String of(Map<String, Evidence> all, AccuracyTable accuracy) {
        StringBuilder text = new StringBuilder();
        text.append(
                """
                # Operations

                Made from the catalogue, the code and the tests by `CatalogTest`; `./test --bless` writes it anew, and `./test` fails
                where it is stale.

                - *types*: element types of the first operand that the verifier accepts; `any` includes strings. Sub-byte integers and
                  8-, 6- and 4-bit floats are on the interpreter only.
                - *interpreter*: `yes`, or `expanded` into other ops first.
                - *cpu*: compiled in the op's tests; element types in which the backend refuses it are named.
                - *gradient*: what automatic differentiation answers for the nodes of the tests; `–` where no float goes in or comes out.
                - *ULP*: the largest error measured in units in the last place, strict numerics: f32 compiled / f32 interpreted (f64
                  compiled / f64 interpreted).
                - *tests*: text tests under `tests/src/test/resources` that show the op's forms, an error of its verifier, and a result.

                | op | types | interpreter | cpu | gradient | ULP | tests |
                |---|---|---|---|---|---|---|
                """);
        for (Evidence evidence : all.values()) {
            OpEntry entry = evidence.entry();
            text.append("| ")
                    .append(title(entry))
                    .append(" | ")
                    .append(types(entry.groups()))
                    .append(" | ")
                    .append(interpreter(evidence.nodes()))
                    .append(" | ")
                    .append(cpu(evidence))
                    .append(" | ")
                    .append(GradientSupport.of(evidence.nodes()))
                    .append(" | ")
                    .append(accuracy.cell(entry.name()))
                    .append(" | ")
                    .append(tests(evidence))
                    .append(" |\n");
        }
        return text.append(NOTES).toString();
    }

    private static String title(OpEntry entry) {
        return entry.section().startsWith("#")
                ? "[" + entry.name() + "](" + SPEC + entry.section() + ")"
                : entry.name() + " (" + entry.section() + ")";
    }

    private static String types(Set<Elements> groups) {
        if (groups.containsAll(EnumSet.allOf(Elements.class))) {
            return "any";
        }
        return groups.stream()
                .map(group -> group.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String interpreter(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return "no";
        }
        return nodes.getFirst().op() instanceof Op.Derived ? "expanded" : "yes";
    }

    private static String cpu(Evidence evidence) {
        if (evidence.compiled().isEmpty()) {
            return "no";
        }
        Set<String> refused = new TreeSet<>(evidence.refused());
        refused.removeAll(evidence.compiled());
        return refused.isEmpty() ? "yes" : "not " + String.join(", ", refused);
    }

    private static String tests(Evidence evidence) {
        Set<String> files = new TreeSet<>();
        evidence.files().values().forEach(files::addAll);
        // the op's own file says it all where it has everything
        String own =
                "ops/"
                        + evidence.entry()
                                .name()
                                .substring(evidence.entry().name().indexOf('.') + 1)
                        + ".mlir";
        boolean complete = evidence.files().values().stream().allMatch(some -> some.contains(own));
        return complete && files.contains(own) ? own : String.join(", ", files);
    }
}
