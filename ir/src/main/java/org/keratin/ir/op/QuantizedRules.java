package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.Quantization;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * The specification's constraints on quantised operands and results, beyond those that the op keeps
 * on the tensors that stand in for them.
 */
record QuantizedRules(
        String op, Op plain, List<Type> operands, List<Block> regions, List<Type> results) {
    /** Ops that take per-axis quantisation in every place. */
    private static final Set<String> ANY_AXIS =
            Set.of(
                    "add",
                    "bitcast_convert",
                    "broadcast_in_dim",
                    "constant",
                    "dynamic_broadcast_in_dim",
                    "dynamic_reshape",
                    "get_dimension_size",
                    "reshape",
                    "transpose");

    /** What must be said before the op looks at its tensors, which would say it less well. */
    void checkPairs() {
        if (operands.size() < 2 || results.size() != 1) {
            return;
        }
        switch (op) {
            case "add" -> add();
            case "dot_general" -> dot(((DotGeneral) plain).rhsContracting());
            case "convolution" -> convolution(((Convolution) plain).dims());
            case "dynamic_conv" -> convolution(((DynamicConv) plain).convolution().dims());
            default -> {}
        }
    }

    void check(List<Type> inferred) {
        Rules.check(
                results.size() == inferred.size(),
                op,
                "has results " + inferred + " on what stands for the operands" + types());
        perTensor();
        switch (op) {
            case "add", "dot_general", "convolution", "dynamic_conv" -> {}
            case "compare" -> baseline("c1", operands);
            case "select" -> baseline("c2", concat(operands.subList(1, 3), results));
            case "clamp" -> {
                baseline("c3", operands);
                baseline("c4", List.of(operands.get(1), results.getFirst()));
            }
            case "triangular_solve" -> {
                baseline("c1", operands);
                baseline("c4", List.of(operands.get(1), results.getFirst()));
            }
            case "abs", "batch_norm_grad", "batch_norm_inference", "batch_norm_training" ->
                    baseline("c2", concat(operands, results));
            case "is_finite", "iota", "dynamic_iota", "get_dimension_size", "bitcast_convert" -> {}
            case "constant" -> {}
            case "reshape", "dynamic_reshape" -> reshape();
            case "transpose" -> transpose(((Transpose) plain).permutation());
            case "broadcast_in_dim" -> broadcast(((BroadcastInDim) plain).dims());
            case "dynamic_broadcast_in_dim" -> broadcast(((DynamicBroadcastInDim) plain).dims());
            case "reduce" -> reduce(operands.size() / 2, "c2", "c6", "c8");
            case "reduce_window" -> reduce(operands.size() / 2, "c3", "c13", "c16");
            case "scatter" -> scatter();
            case "select_and_scatter" -> selectAndScatter();
            case "map" -> arguments("c4", operands, regions.getFirst(), 1, 0);
            case "sort" -> {
                same("c2", operands, results);
                arguments("c5", operands, regions.getFirst(), 2, 0);
            }
            case "all_reduce" -> promoted("c5", "c7", operands);
            case "reduce_scatter" -> promoted("c7", "c9", operands);
            case "reverse", "slice", "dynamic_slice" -> moved("c1", 1);
            case "concatenate" -> moved("c1", operands.size());
            case "pad", "dynamic_pad" -> moved("c1", 2);
            case "dynamic_update_slice" -> moved("c2", 2);
            case "gather" -> moved("c23", 1);
            case "dynamic_gather" -> moved("c14", 1);
            case "all_gather" -> moved("c6", operands.size());
            case "all_to_all" -> moved("c9", operands.size());
            case "collective_permute" -> moved("c5", 1);
            case "collective_broadcast" -> moved("c3", 1);
            default -> baseline("c1", concat(operands, results));
        }
        List<Type> standing = Quantized.stand(results, Quantized.how(plain.name()));
        if (!standing.equals(inferred)) {
            throw new IrException(
                    ResultLabels.of(plain.name(), inferred, standing)
                            + "the result must stand for "
                            + inferred
                            + ", received "
                            + results);
        }
    }

    private void fail(boolean holds, String label, String message) {
        Rules.check(holds, op + "_" + label, message);
    }

    private static @Nullable Quantization of(Type type) {
        return type instanceof QuantizedType quantized ? quantized.quantization() : null;
    }

    private static List<Type> concat(List<Type> a, List<Type> b) {
        List<Type> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private String types() {
        return ", received " + operands + " -> " + results;
    }

    // ---- per-tensor quantisation

    private void perTensor() {
        boolean contraction =
                op.equals("dot_general") || op.equals("convolution") || op.equals("dynamic_conv");
        for (int i = 0; i < operands.size(); i++) {
            Quantization q = of(operands.get(i));
            fail(
                    q == null || !q.isPerAxis() || ANY_AXIS.contains(op) || (contraction && i == 1),
                    "i" + input(i),
                    "operand " + i + " must be quantised per tensor, received " + operands.get(i));
        }
        for (Type type : results) {
            Quantization q = of(type);
            Rules.check(
                    q == null || !q.isPerAxis() || ANY_AXIS.contains(op) || contraction,
                    op,
                    "results must be quantised per tensor, received " + type);
        }
    }

    /** The number of the specification's input that operand {@code i} belongs to. */
    private int input(int i) {
        int n = operands.size();
        return switch (op) {
            case "concatenate", "map", "sort", "all_gather", "all_reduce", "all_to_all" -> 1;
            case "reduce", "reduce_window" -> i < n / 2 ? 1 : 2;
            case "scatter" -> i < n / 2 ? 1 : i == n / 2 ? 2 : 3;
            default -> i + 1;
        };
    }

    // ---- elementwise

    /** All quantised, and equal but for scales and zero points. */
    private void baseline(String label, List<Type> types) {
        Quantization first = of(types.getFirst());
        for (Type type : types) {
            Quantization q = of(type);
            fail(
                    q != null && first != null && q.sameBaseline(first),
                    label,
                    "types must be equal but for scales and zero points" + types());
        }
    }

    private void add() {
        Quantization l = of(operands.get(0));
        Quantization r = of(operands.get(1));
        Quantization o = of(results.getFirst());
        fail(
                l != null && r != null && o != null,
                "c2",
                "either all or no types must be quantised" + types());
        if (l == null || r == null || o == null) {
            return;
        }
        fail(
                l.storage() == r.storage() && l.storage() == o.storage(),
                "c3",
                "storage types must be equal" + types());
        fail(
                l.expressed() == r.expressed() && l.expressed() == o.expressed(),
                "c4",
                "expressed types must be equal" + types());
        fail(
                (l.isPerAxis() || r.isPerAxis()) == o.isPerAxis(),
                "c5",
                "the result must be quantised per axis exactly if an operand is" + types());
        fail(
                !l.isPerAxis() || l.axis() == o.axis(),
                "c6",
                "left operand and result must have the same quantization dimension" + types());
        fail(
                !r.isPerAxis() || r.axis() == o.axis(),
                "c7",
                "right operand and result must have the same quantization dimension" + types());
    }

    // ---- contractions

    private void dot(List<Integer> contracting) {
        Quantization r = of(operands.get(1));
        if (r != null) {
            fail(
                    r.zeroPoints().stream().allMatch(z -> z == 0),
                    "c15",
                    "zero points of the right operand must be 0" + types());
            fail(
                    !r.isPerAxis() || !contracting.contains(r.axis()),
                    "c16",
                    "the right operand's quantization dimension must not be contracted" + types());
        }
        contraction(14);
    }

    private void convolution(ConvDims dims) {
        Quantization r = of(operands.get(1));
        Quantization o = of(results.getFirst());
        fail(
                r == null || !r.isPerAxis() || r.axis() == dims.kernelOutput(),
                "c29",
                "the kernel's quantization dimension must be its output features" + types());
        fail(
                o == null || !o.isPerAxis() || o.axis() == dims.outputFeature(),
                "c30",
                "the result's quantization dimension must be its features" + types());
        contraction(28);
    }

    /** Constraints of dot_general from C14, and those of convolution from C28. */
    private void contraction(int first) {
        Quantization l = of(operands.get(0));
        Quantization r = of(operands.get(1));
        Quantization o = of(results.getFirst());
        fail(
                (l != null) == (o != null) && r != null,
                "c" + first,
                "the right operand, and both or none of left operand and result must be quantised"
                        + types());
        if (r == null) {
            return;
        }
        int next = first + 3;
        if (l == null || o == null) {
            fail(
                    Quantized.storage(operands.get(0)).dtype() == r.expressed()
                            && Quantized.storage(results.getFirst()).dtype() == r.expressed(),
                    "c" + (next + 3),
                    "the float types must be what the right operand expresses" + types());
            return;
        }
        fail(l.storage() == r.storage(), "c" + next, "storage types must be equal" + types());
        fail(
                l.expressed() == r.expressed() && l.expressed() == o.expressed(),
                "c" + (next + 1),
                "expressed types must be equal" + types());
        fail(
                r.isPerAxis() || !o.isPerAxis(),
                "c" + (next + 2),
                "the result of a per-tensor right operand must be per tensor" + types());
    }

    // ---- data movement

    /** The first {@code n} operands and all results have one element type. */
    private void moved(String label, int n) {
        same(label, operands.subList(0, n), List.of(operands.getFirst()));
        same(
                op.equals("concatenate") ? "c5" : op.startsWith("dynamic_update") ? "c1" : label,
                operands.subList(0, results.size()),
                results);
    }

    private void same(String label, List<Type> left, List<Type> right) {
        for (int i = 0; i < left.size(); i++) {
            Quantization a = of(left.get(i));
            Quantization b = of(right.get(Math.min(i, right.size() - 1)));
            fail(java.util.Objects.equals(a, b), label, "element types must be equal" + types());
        }
    }

    /** Equal element types, or per-axis ones that may differ in the quantization dimension. */
    private void sameButAxis() {
        Quantization from = of(operands.getFirst());
        Quantization to = of(results.getFirst());
        fail(
                from != null
                        && to != null
                        && from.isPerAxis() == to.isPerAxis()
                        && from.withAxis(to.axis()).equals(to),
                "c1",
                "element types must be equal but for the quantization dimension" + types());
    }

    private void reshape() {
        sameButAxis();
        if (operands.getFirst() instanceof QuantizedType from
                && results.getFirst() instanceof QuantizedType to
                && from.quantization().isPerAxis()) {
            int a = from.quantization().axis();
            int b = to.quantization().axis();
            fail(
                    size(from.dims().subList(0, a)).compatible(size(to.dims().subList(0, b)))
                            && from.dim(a).compatible(to.dim(b)),
                    "c3",
                    "the quantization dimension must keep its size and what lies before and behind"
                            + " it"
                            + types());
        }
    }

    private static Dim size(List<Dim> dims) {
        Dim size = Dim.of(1);
        for (Dim dim : dims) {
            size = size.times(dim);
        }
        return size;
    }

    private void transpose(List<Integer> permutation) {
        sameButAxis();
        Quantization from = of(operands.getFirst());
        Quantization to = of(results.getFirst());
        fail(
                from == null
                        || to == null
                        || !to.isPerAxis()
                        || from.axis() == permutation.get(to.axis()),
                "c4",
                "the quantization dimension must be permuted as the others are" + types());
    }

    private void sameTypes() {
        Quantization from = of(operands.getFirst());
        Quantization to = of(results.getFirst());
        fail(
                from != null
                        && to != null
                        && from.isPerAxis() == to.isPerAxis()
                        && (from.isPerAxis()
                                ? from.withAxis(to.axis()).sameBaseline(to) || from.sameTypes(to)
                                : from.equals(to)),
                "c1",
                "element types must be equal, but for scales that are broadcast" + types());
    }

    private void broadcast(List<Integer> dims) {
        sameTypes();
        if (!(operands.getFirst() instanceof QuantizedType from)
                || !(results.getFirst() instanceof QuantizedType to)
                || !to.quantization().isPerAxis()) {
            return;
        }
        Quantization a = from.quantization();
        Quantization b = to.quantization();
        fail(
                b.axis() == dims.get(a.axis()),
                "c6",
                "the quantization dimension must be broadcast as the others are" + types());
        boolean spread = from.dim(a.axis()).equals(Dim.of(1));
        fail(
                spread
                        ? b.scales().stream().allMatch(a.scales().getFirst()::equals)
                                && b.zeroPoints().stream()
                                        .allMatch(a.zeroPoints().getFirst()::equals)
                        : a.scales().equals(b.scales()) && a.zeroPoints().equals(b.zeroPoints()),
                "c6",
                "the result must have the operand's scales and zero points" + types());
    }

    // ---- regions

    /** Each input's type {@code copies} times among the region's arguments. */
    private void arguments(String label, List<Type> types, Block region, int copies, int skip) {
        List<Type> args = Rules.argTypes(region);
        for (int i = skip; i < args.size(); i++) {
            fail(
                    java.util.Objects.equals(of(args.get(i)), of(types.get(i / copies))),
                    label,
                    "the region must take the operands' element types, received " + args + types());
        }
    }

    private void reduce(int n, String inits, String body, String result) {
        same(inits, operands.subList(0, n), operands.subList(n, 2 * n));
        promoted(body, result, operands.subList(0, n));
    }

    /** The region computes in types to which the inputs promote, and the results have these. */
    private void promoted(String body, String result, List<Type> inputs) {
        Block region = regions.getLast();
        List<Type> inner = Rules.resultTypes(region);
        List<Type> args = Rules.argTypes(region);
        for (int i = 0; i < inputs.size(); i++) {
            Quantization from = of(inputs.get(i));
            Quantization to = of(inner.get(Math.min(i, inner.size() - 1)));
            fail(
                    (from == null) == (to == null)
                            && (from == null || to == null || from.promotesTo(to)),
                    body,
                    "the region's type must be one that the inputs promote to, received "
                            + inner
                            + types());
            fail(
                    java.util.Objects.equals(to, of(results.get(i))),
                    result,
                    "results must have the region's element types, received " + inner + types());
        }
        for (int i = 0; i < args.size(); i++) {
            fail(
                    java.util.Objects.equals(of(args.get(i)), of(inner.get(i % inner.size()))),
                    body,
                    "the region must take and return the same types, received "
                            + args
                            + " -> "
                            + inner);
        }
    }

    private void scatter() {
        int n = operands.size() / 2;
        same("c6", operands.subList(n + 1, 2 * n + 1), operands.subList(0, n));
        promoted("c23", "c25", operands.subList(0, n));
    }

    private void selectAndScatter() {
        List<Type> operand = operands.subList(0, 1);
        same("c1", operands.subList(1, 2), operand);
        same("c3", operands.subList(2, 3), operand);
        arguments("c9", operand, regions.getFirst(), 2, 0);
        promoted("c10", "c12", operand);
    }
}
