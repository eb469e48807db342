package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Sums products over the contracting dimensions; the result is batch, free left, free right
 * dimensions. 16-bit floats accumulate in f32, floats by fused multiply-add in ascending row-major
 * order of the contracting dimensions. Spec: #dot_general.
 */
public record DotGeneral(
        List<Integer> lhsBatch,
        List<Integer> rhsBatch,
        List<Integer> lhsContracting,
        List<Integer> rhsContracting,
        List<String> precision,
        DType result)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public DotGeneral {
        lhsBatch = List.copyOf(lhsBatch);
        rhsBatch = List.copyOf(rhsBatch);
        lhsContracting = List.copyOf(lhsContracting);
        rhsContracting = List.copyOf(rhsContracting);
        precision = List.copyOf(precision);
    }

    @Override
    public String name() {
        return "stablehlo.dot_general";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put(
                "dot_dimension_numbers",
                new Attrs.Struct("dot")
                        .list("lhs_batching_dimensions", lhsBatch)
                        .list("rhs_batching_dimensions", rhsBatch)
                        .list("lhs_contracting_dimensions", lhsContracting)
                        .list("rhs_contracting_dimensions", rhsContracting)
                        .build());
        if (!precision.isEmpty()) {
            attributes.put("precision_config", Attrs.strings("precision", precision));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        String name = "dot_dimension_numbers";
        // not asked for by name, which would take it from the attributes that the node keeps
        for (Map.Entry<String, Attr> entry : form.attributes().entrySet()) {
            if (entry.getKey().equals("algorithm")
                    && entry.getValue() instanceof Attr.Dialect(String algorithm)) {
                algorithm(algorithm, Attrs.readPrecision(form.attributes()));
            }
        }
        return new DotGeneral(
                Attrs.field(form.attributes(), name, "dot", "lhs_batching_dimensions"),
                Attrs.field(form.attributes(), name, "dot", "rhs_batching_dimensions"),
                Attrs.field(form.attributes(), name, "dot", "lhs_contracting_dimensions"),
                Attrs.field(form.attributes(), name, "dot", "rhs_contracting_dimensions"),
                Attrs.readPrecision(form.attributes()),
                Rules.tensor("dot_general", form.results(), 0).dtype());
    }

    /**
     * Checks an algorithm. It stays with the node as it is written: every algorithm may be replaced
     * by an exact one.
     */
    private static void algorithm(String text, List<String> precision) {
        Rules.check(
                precision.stream().allMatch("DEFAULT"::equals),
                "dot_general_c21",
                "precision_config must be DEFAULT beside an algorithm, received " + precision);
        String[] counts = {
            "lhs_component_count", "rhs_component_count", "num_primitive_operations"
        };
        for (int i = 0; i < counts.length; i++) {
            Matcher count = Pattern.compile(counts[i] + "\\s*=\\s*(-?\\d{1,18})").matcher(text);
            Rules.check(
                    !count.find() || Long.parseLong(count.group(1)) > 0,
                    "dot_general_c" + (22 + i),
                    counts[i] + " must be positive, received " + text);
        }
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType lhs = Rules.tensor(this, operands, 0);
        TensorType rhs = Rules.tensor(this, operands, 1);
        Rules.check(
                lhsBatch.size() == rhsBatch.size(),
                "dot_general_c1",
                "needs as many left as right batching dimensions, received "
                        + lhsBatch
                        + " and "
                        + rhsBatch);
        Rules.check(
                lhsContracting.size() == rhsContracting.size(),
                "dot_general_c2",
                "needs as many left as right contracting dimensions, received "
                        + lhsContracting
                        + " and "
                        + rhsContracting);
        List<Integer> left = new ArrayList<>(lhsBatch);
        left.addAll(lhsContracting);
        Rules.unique(left, "dot_general_c3");
        Rules.inRange(lhsBatch, lhs.rank(), "dot_general_c5");
        Rules.inRange(lhsContracting, lhs.rank(), "dot_general_c6");
        List<Integer> right = new ArrayList<>(rhsBatch);
        right.addAll(rhsContracting);
        Rules.unique(right, "dot_general_c4");
        Rules.inRange(rhsBatch, rhs.rank(), "dot_general_c7");
        Rules.inRange(rhsContracting, rhs.rank(), "dot_general_c8");
        for (int i = 0; i < left.size(); i++) {
            Rules.check(
                    lhs.dim(left.get(i)).compatible(rhs.dim(right.get(i))),
                    i < lhsBatch.size() ? "dot_general_c9" : "dot_general_c10",
                    "left dimension "
                            + left.get(i)
                            + " and right dimension "
                            + right.get(i)
                            + " must have the same size, received "
                            + lhs
                            + " and "
                            + rhs);
        }
        Rules.check(
                precision.isEmpty() || precision.size() == 2,
                "dot_general_c11",
                "precision_config must have two entries, received " + precision);
        Rules.multiplied("dot_general", lhs, rhs, result);
        List<Dim> dims = new ArrayList<>();
        for (int i : lhsBatch) {
            dims.add(lhs.dim(i));
        }
        for (int i : free(lhs.rank(), lhsBatch, lhsContracting)) {
            dims.add(lhs.dim(i));
        }
        for (int i : free(rhs.rank(), rhsBatch, rhsContracting)) {
            dims.add(rhs.dim(i));
        }
        return List.of(new TensorType(result, dims));
    }

    /** A plain matrix product, {@code [m, k] x [k, n]}, of one element type. */
    public static DotGeneral matmul(DType dtype) {
        return new DotGeneral(List.of(), List.of(), List.of(1), List.of(0), List.of(), dtype);
    }

    /** The dimensions that are neither batching nor contracting, ascending. */
    public static List<Integer> free(int rank, List<Integer> batch, List<Integer> contracting) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            if (!batch.contains(i) && !contracting.contains(i)) {
                free.add(i);
            }
        }
        return free;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray lhs = operands.get(0);
        NDArray rhs = operands.get(1);
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] leftShape = lhs.shape();
        long[] rightShape = rhs.shape();
        long[] outer = out.shape();
        long[] inner = lhsContracting.stream().mapToLong(d -> leftShape[d]).toArray();
        List<Integer> leftFree = free(leftShape.length, lhsBatch, lhsContracting);
        List<Integer> rightFree = free(rightShape.length, rhsBatch, rhsContracting);
        Accumulator sum = Accumulator.of(lhs.dtype(), rhs.dtype(), result);
        Tensors.each(
                outer,
                r -> {
                    long[] left = new long[leftShape.length];
                    long[] right = new long[rightShape.length];
                    int next = 0;
                    for (int i = 0; i < lhsBatch.size(); i++) {
                        left[lhsBatch.get(i)] = r[next];
                        right[rhsBatch.get(i)] = r[next++];
                    }
                    for (int d : leftFree) {
                        left[d] = r[next++];
                    }
                    for (int d : rightFree) {
                        right[d] = r[next++];
                    }
                    sum.reset();
                    Tensors.each(
                            inner,
                            k -> {
                                for (int i = 0; i < k.length; i++) {
                                    left[lhsContracting.get(i)] = k[i];
                                    right[rhsContracting.get(i)] = k[i];
                                }
                                sum.add(
                                        lhs,
                                        Tensors.flat(left, leftShape),
                                        rhs,
                                        Tensors.flat(right, rightShape));
                            });
                    sum.store(out, Tensors.flat(r, outer));
                });
        return List.of(out);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        Value lhs = self.operand(0);
        Value rhs = self.operand(1);
        int batch = lhsBatch.size();
        List<Integer> leftFree = free(lhs.tensorType().rank(), lhsBatch, lhsContracting);
        List<Integer> rightFree = free(rhs.tensorType().rank(), rhsBatch, rhsContracting);
        List<Integer> ctBatch = range(0, batch);
        List<Integer> ctLeft = range(batch, batch + leftFree.size());
        List<Integer> ctRight = range(batch + leftFree.size(), ct.tensorType().rank());
        // left: [batch, left free, right contracting ascending]
        Value left =
                b.emit(
                        new DotGeneral(
                                ctBatch,
                                rhsBatch,
                                ctRight,
                                rightFree,
                                precision,
                                lhs.tensorType().dtype()),
                        ct,
                        rhs);
        List<Integer> leftDims = new ArrayList<>(lhsBatch);
        leftDims.addAll(leftFree);
        rhsContracting.stream()
                .sorted()
                .forEach(d -> leftDims.add(lhsContracting.get(rhsContracting.indexOf(d))));
        // right: [batch, left contracting ascending, right free]
        Value right =
                b.emit(
                        new DotGeneral(
                                lhsBatch,
                                ctBatch,
                                leftFree,
                                ctLeft,
                                precision,
                                rhs.tensorType().dtype()),
                        lhs,
                        ct);
        List<Integer> rightDims = new ArrayList<>(rhsBatch);
        lhsContracting.stream()
                .sorted()
                .forEach(d -> rightDims.add(rhsContracting.get(lhsContracting.indexOf(d))));
        rightDims.addAll(rightFree);
        return Arrays.asList(
                e.transpose(left, new Transpose(leftDims).inverse().permutation()),
                e.transpose(right, new Transpose(rightDims).inverse().permutation()));
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> range = new ArrayList<>();
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }
}
