package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;

/**
 * The gradients of a convolution as convolutions: for the input, the cotangent (dilated by the
 * strides) with the reversed kernel; for the kernel, the input with the cotangent as kernel, batch
 * and features exchanged (Dumoulin and Visin, arXiv:1603.07285; grouped forms exchange feature and
 * batch groups).
 */
final class ConvolutionGradient {
    private final Emit e;
    private final Convolution op;
    private final Value lhs;
    private final Value rhs;
    private final Value ct;
    private final List<Dim> input = new ArrayList<>();
    private final List<Dim> kernel = new ArrayList<>();
    private final List<Dim> output = new ArrayList<>();
    private final int n;

    ConvolutionGradient(Emit e, Convolution op, Value lhs, Value rhs, Value ct) {
        this.e = e;
        this.op = op;
        this.lhs = lhs;
        this.rhs = rhs;
        this.ct = ct;
        this.n = op.dims().spatial();
        for (int i = 0; i < n; i++) {
            input.add(
                    Windows.dilated(
                            lhs.tensorType().dim(op.dims().inputSpatial().get(i)),
                            op.lhsDilation().get(i)));
            kernel.add(
                    Windows.dilated(
                            rhs.tensorType().dim(op.dims().kernelSpatial().get(i)),
                            op.rhsDilation().get(i)));
            output.add(
                    Windows.dilated(
                            ct.tensorType().dim(op.dims().outputSpatial().get(i)),
                            op.strides().get(i)));
        }
    }

    private Value reversedWhere(Value kernelValue, boolean reversed) {
        List<Integer> dims = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (op.reversal().get(i) == reversed) {
                dims.add(op.dims().kernelSpatial().get(i));
            }
        }
        return dims.isEmpty() ? kernelValue : e.b().emit(new Reverse(dims), kernelValue);
    }

    Value ofInput() {
        ConvDims d = op.dims();
        long groups = Math.max(op.featureGroupCount(), op.batchGroupCount());
        Value weights = rhs;
        if (groups > 1) {
            weights = splitAxis(weights, d.kernelOutput(), groups);
            int feature = d.kernelInput() + (d.kernelInput() > d.kernelOutput() ? 1 : 0);
            weights = mergeAxis(weights, d.kernelOutput(), feature);
        }
        weights = reversedWhere(weights, false);
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Dim before = kernel.get(i).minus(op.padLow().get(i)).minus(1);
            low.add(before);
            high.add(input.get(i).plus(kernel.get(i)).minus(1).minus(output.get(i)).minus(before));
        }
        ConvDims swapped =
                new ConvDims(
                        d.outputBatch(),
                        d.outputFeature(),
                        d.outputSpatial(),
                        d.kernelOutput(),
                        d.kernelInput(),
                        d.kernelSpatial(),
                        d.inputBatch(),
                        d.inputFeature(),
                        d.inputSpatial());
        Value gradient =
                e.b().emit(
                                new Convolution(
                                        swapped,
                                        op.lhsDilation(),
                                        low,
                                        high,
                                        op.strides(),
                                        op.rhsDilation(),
                                        Collections.nCopies(n, false),
                                        groups,
                                        1,
                                        op.precision(),
                                        lhs.tensorType().dtype()),
                                ct,
                                weights);
        if (op.batchGroupCount() > 1) {
            gradient = splitAxis(gradient, d.inputFeature(), groups);
            int batch = d.inputBatch() + (d.inputBatch() > d.inputFeature() ? 1 : 0);
            gradient = mergeAxis(gradient, d.inputFeature(), batch);
        }
        return gradient;
    }

    Value ofKernel() {
        ConvDims d = op.dims();
        List<Dim> high = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            high.add(
                    output.get(i)
                            .minus(input.get(i))
                            .plus(kernel.get(i))
                            .minus(op.padLow().get(i))
                            .minus(1));
        }
        ConvDims swapped =
                new ConvDims(
                        d.inputFeature(),
                        d.inputBatch(),
                        d.inputSpatial(),
                        d.outputBatch(),
                        d.outputFeature(),
                        d.outputSpatial(),
                        d.kernelInput(),
                        d.kernelOutput(),
                        d.kernelSpatial());
        Value gradient =
                e.b().emit(
                                new Convolution(
                                        swapped,
                                        op.rhsDilation(),
                                        op.padLow(),
                                        high,
                                        op.lhsDilation(),
                                        op.strides(),
                                        Collections.nCopies(n, false),
                                        op.batchGroupCount(),
                                        op.featureGroupCount(),
                                        op.precision(),
                                        rhs.tensorType().dtype()),
                                lhs,
                                ct);
        return reversedWhere(gradient, true);
    }

    /** Splits an axis into {@code [groups, size / groups]}. */
    private Value splitAxis(Value x, int axis, long groups) {
        TensorType type = x.tensorType();
        List<Dim> dims = new ArrayList<>(type.dims());
        dims.set(axis, Dim.of(groups));
        dims.add(axis + 1, type.dim(axis).floorDiv(groups));
        return e.reshape(x, dims);
    }

    /** Moves axis {@code from} before axis {@code to} and joins the two. */
    private Value mergeAxis(Value x, int from, int to) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < x.tensorType().rank(); i++) {
            if (i == to) {
                order.add(from);
            }
            if (i != from) {
                order.add(i);
            }
        }
        Value moved = e.transpose(x, order);
        List<Dim> dims = new ArrayList<>(moved.tensorType().dims());
        int at = order.indexOf(from);
        dims.set(at, dims.get(at).times(dims.remove(at + 1)));
        return e.reshape(moved, dims);
    }
}
