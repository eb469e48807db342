package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Slides a kernel (operand 1) over an input (operand 0). Sums run over kernel positions in
 * row-major order, then input features; padding and holes are zeros that are multiplied, too, so
 * that an infinity of the kernel on one gives NaN; accumulation as in dot_general. Spec:
 * #convolution.
 */
public record Convolution(
        ConvDims dims,
        List<Long> strides,
        List<Dim> padLow,
        List<Dim> padHigh,
        List<Long> lhsDilation,
        List<Long> rhsDilation,
        List<Boolean> reversal,
        long featureGroupCount,
        long batchGroupCount,
        List<String> precision,
        DType result)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Convolution {
        strides = List.copyOf(strides);
        padLow = List.copyOf(padLow);
        padHigh = List.copyOf(padHigh);
        lhsDilation = List.copyOf(lhsDilation);
        rhsDilation = List.copyOf(rhsDilation);
        reversal = List.copyOf(reversal);
        precision = List.copyOf(precision);
    }

    @Override
    public String name() {
        return "stablehlo.convolution";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("batch_group_count", Attrs.i64(batchGroupCount));
        attributes.put("dimension_numbers", new Attr.Dialect("#stablehlo.conv<" + dims + ">"));
        attributes.put("feature_group_count", Attrs.i64(featureGroupCount));
        if (Windows.notAll(lhsDilation, 1)) {
            attributes.put("lhs_dilation", Attrs.longs(lhsDilation));
        }
        if (Windows.anyPadding(padLow, padHigh)) {
            attributes.put("padding", Attrs.padding(padLow, padHigh));
        }
        if (!precision.isEmpty()) {
            attributes.put("precision_config", Attrs.strings("precision", precision));
        }
        if (Windows.notAll(rhsDilation, 1)) {
            attributes.put("rhs_dilation", Attrs.longs(rhsDilation));
        }
        if (reversal.contains(true)) {
            attributes.put("window_reversal", Attrs.bools(reversal));
        }
        if (Windows.notAll(strides, 1)) {
            attributes.put("window_strides", Attrs.longs(strides));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        if (!(Attrs.required(form.attributes(), "dimension_numbers")
                instanceof Attr.Dialect(String text))) {
            throw Attrs.wrong(
                    "dimension_numbers",
                    "#stablehlo.conv<…>",
                    Attrs.required(form.attributes(), "dimension_numbers"));
        }
        ConvDims dims = ConvDims.parse(text);
        int n = dims.spatial();
        return new Convolution(
                dims,
                Attrs.readLongs(form.attributes(), "window_strides", n, 1),
                Attrs.readPadding(form.attributes(), "padding", n, 0, "convolution_c4"),
                Attrs.readPadding(form.attributes(), "padding", n, 1, "convolution_c4"),
                Attrs.readLongs(form.attributes(), "lhs_dilation", n, 1),
                Attrs.readLongs(form.attributes(), "rhs_dilation", n, 1),
                Attrs.readBools(form.attributes(), "window_reversal", n),
                Attrs.readLong(form.attributes(), "feature_group_count", null),
                Attrs.readLong(form.attributes(), "batch_group_count", null),
                Attrs.readPrecision(form.attributes()),
                Rules.tensor("convolution", form.results(), 0).dtype());
    }

    public Convolution withPadding(List<Dim> low, List<Dim> high) {
        return with(low, high, lhsDilation, featureGroupCount, result);
    }

    public Convolution withLhsDilation(List<Long> dilation) {
        return with(padLow, padHigh, dilation, featureGroupCount, result);
    }

    public Convolution withFeatureGroupCount(long groups) {
        return with(padLow, padHigh, lhsDilation, groups, result);
    }

    /** The same with sums and results of another type. */
    public Convolution withResult(DType dtype) {
        return with(padLow, padHigh, lhsDilation, featureGroupCount, dtype);
    }

    private Convolution with(
            List<Dim> low, List<Dim> high, List<Long> dilation, long groups, DType dtype) {
        return new Convolution(
                dims,
                strides,
                low,
                high,
                dilation,
                rhsDilation,
                reversal,
                groups,
                batchGroupCount,
                precision,
                dtype);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType lhs = Rules.tensor(this, operands, 0);
        TensorType rhs = Rules.tensor(this, operands, 1);
        int n = dims.spatial();
        Rules.check(
                lhs.rank() == rhs.rank(),
                "convolution_c1",
                "operands must have the same rank, received " + operands);
        int spatial = lhs.rank() - 2;
        Rules.size(
                dims.inputSpatial(), spatial, "convolution_c12", "the input's spatial dimensions");
        Rules.size(
                dims.kernelSpatial(),
                spatial,
                "convolution_c17",
                "the kernel's spatial dimensions");
        Rules.size(
                dims.outputSpatial(),
                spatial,
                "convolution_c19",
                "the output's spatial dimensions");
        Rules.size(reversal, n, "convolution_c9", "window_reversal");
        Rules.check(
                precision.isEmpty() || precision.size() == 2,
                "convolution_c24",
                "precision_config must have two entries, received " + precision);
        Rules.check(
                featureGroupCount > 0, "convolution_c21", "feature_group_count must be positive");
        Rules.check(batchGroupCount > 0, "convolution_c22", "batch_group_count must be positive");
        Rules.check(
                featureGroupCount == 1 || batchGroupCount == 1,
                "convolution_c23",
                "one of feature_group_count and batch_group_count must be 1, received "
                        + featureGroupCount
                        + " and "
                        + batchGroupCount);
        Dim batch = lhs.dim(dims.inputBatch());
        Dim features = rhs.dim(dims.kernelOutput());
        Rules.check(
                batch.mod(batchGroupCount).compatible(Dim.of(0)),
                "convolution_c10",
                "the batch "
                        + batch
                        + " must be divisible by batch_group_count "
                        + batchGroupCount);
        Rules.check(
                !lhs.dim(dims.inputFeature()).isConstant()
                        || lhs.dim(dims.inputFeature()).constant() % featureGroupCount == 0,
                "convolution_c11",
                "the input's features must be divisible by feature_group_count "
                        + featureGroupCount
                        + ", received "
                        + lhs);
        Rules.check(
                lhs.dim(dims.inputFeature())
                        .compatible(rhs.dim(dims.kernelInput()).times(featureGroupCount)),
                "convolution_c14",
                "the kernel's input features times feature_group_count must be the input's"
                        + " features, received "
                        + lhs
                        + ", "
                        + rhs
                        + " with feature_group_count "
                        + featureGroupCount);
        Rules.check(
                features.mod(batchGroupCount).compatible(Dim.of(0)),
                "convolution_c15",
                "the kernel's output features must be divisible by batch_group_count "
                        + batchGroupCount);
        Rules.check(
                features.mod(featureGroupCount).compatible(Dim.of(0)),
                "convolution_c16",
                "the kernel's output features must be divisible by feature_group_count "
                        + featureGroupCount);
        List<Dim> input = new ArrayList<>();
        List<Long> window = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            input.add(lhs.dim(dims.inputSpatial().get(i)));
            Dim size = rhs.dim(dims.kernelSpatial().get(i));
            Rules.check(
                    size.isConstant() || size.isUnknown(),
                    "convolution_c25",
                    "the kernel's spatial size must be constant: " + rhs);
            window.add(size.isConstant() ? size.constant() : 1);
        }
        List<Dim> positions =
                Windows.infer(
                        Windows.CONVOLUTION,
                        input,
                        window,
                        strides,
                        lhsDilation,
                        rhsDilation,
                        padLow,
                        padHigh);
        Rules.multiplied("convolution", lhs, rhs, result);
        List<Dim> out = new ArrayList<>(Collections.nCopies(n + 2, Dim.of(0)));
        out.set(dims.outputBatch(), batch.floorDiv(batchGroupCount));
        out.set(dims.outputFeature(), features);
        for (int i = 0; i < n; i++) {
            boolean known = rhs.dim(dims.kernelSpatial().get(i)).isConstant();
            out.set(dims.outputSpatial().get(i), known ? positions.get(i) : Dim.UNKNOWN);
        }
        return List.of(new TensorType(result, out));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray lhs = operands.get(0);
        NDArray rhs = operands.get(1);
        NDArray out = Tensors.allocate(context, self.tensorType());
        int n = dims.spatial();
        long[] inputShape = lhs.shape();
        long[] kernelShape = rhs.shape();
        long[] outer = out.shape();
        long[] low = Tensors.evaluate(context, padLow);
        long[] window = dims.kernelSpatial().stream().mapToLong(d -> kernelShape[d]).toArray();
        long features = kernelShape[dims.kernelInput()];
        long featuresPerGroup = kernelShape[dims.kernelOutput()] / featureGroupCount;
        long featuresPerBatchGroup = kernelShape[dims.kernelOutput()] / batchGroupCount;
        long batches = inputShape[dims.inputBatch()] / batchGroupCount;
        Accumulator sum = Accumulator.ofConvolution(lhs.dtype(), rhs.dtype(), result);
        NDArray zero = NDArray.allocate(lhs.dtype(), 1);
        Tensors.each(
                outer,
                r -> {
                    long o = r[dims.outputFeature()];
                    long[] input = new long[n + 2];
                    long[] kernel = new long[n + 2];
                    kernel[dims.kernelOutput()] = o;
                    input[dims.inputBatch()] =
                            r[dims.outputBatch()] + o / featuresPerBatchGroup * batches;
                    sum.reset();
                    Tensors.each(
                            window,
                            w -> {
                                long[] at = new long[n];
                                for (int d = 0; d < n; d++) {
                                    at[d] =
                                            r[dims.outputSpatial().get(d)] * strides.get(d)
                                                    + w[d] * rhsDilation.get(d)
                                                    - low[d];
                                }
                                boolean padding = !Windows.undilate(at, lhsDilation);
                                for (int d = 0; d < n; d++) {
                                    int spatial = dims.inputSpatial().get(d);
                                    padding |= at[d] < 0 || at[d] >= inputShape[spatial];
                                    input[spatial] = at[d];
                                    kernel[dims.kernelSpatial().get(d)] =
                                            reversal.get(d) ? window[d] - 1 - w[d] : w[d];
                                }
                                for (long f = 0; f < features; f++) {
                                    input[dims.inputFeature()] =
                                            o / featuresPerGroup * features + f;
                                    kernel[dims.kernelInput()] = f;
                                    // zeros are multiplied, too: 0 * inf is NaN
                                    sum.add(
                                            padding ? zero : lhs,
                                            padding ? 0 : Tensors.flat(input, inputShape),
                                            rhs,
                                            Tensors.flat(kernel, kernelShape));
                                }
                            });
                    sum.store(out, Tensors.flat(r, outer));
                });
        return List.of(out);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        ConvolutionGradient gradient =
                new ConvolutionGradient(
                        new Emit(b), this, self.operand(0), self.operand(1), cotangents.getFirst());
        return Arrays.asList(gradient.ofInput(), gradient.ofKernel());
    }
}
