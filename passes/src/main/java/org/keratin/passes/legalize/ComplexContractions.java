package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Sums of complex products. In strict numerics a dot_general adds products that are rounded part by
 * part, as the interpreter does. In fast numerics a large one, and a convolution always, is one sum
 * of real products with a fused multiply-add: every step becomes two, {@code re} times {@code (c,
 * d)} and {@code im} times {@code (-d, c)}, on twice the rows and twice the columns of the right
 * side.
 */
record ComplexContractions(Reals r, boolean fast) {
    /** Products up to which a dot_general gains nothing from register tiles. */
    private static final long SMALL = 1 << 12;

    Parts dot(DotGeneral op, List<Parts> operands) {
        DType part = op.result().real();
        List<Parts> in = operands.stream().map(p -> p.map(v -> widened(v, part))).toList();
        return fast && !isSmall(op, in.get(0), in.get(1))
                ? fused(op, in.get(0), in.get(1))
                : exact(op, in.get(0), in.get(1));
    }

    private static boolean isSmall(DotGeneral op, Parts x, Parts y) {
        Dim products = x.type().size();
        for (int d : DotGeneral.free(y.type().rank(), op.rhsBatch(), op.rhsContracting())) {
            products = products.times(y.type().dim(d));
        }
        return products.isConstant() && products.constant() <= SMALL;
    }

    /** In the type of the result; integers by way of f64, as the interpreter reads them. */
    private Value widened(Value x, DType part) {
        return x.tensorType().dtype().isFloat()
                ? r.convert(x, part)
                : r.convert(r.convert(x, DType.FLOAT64), part);
    }

    private Parts exact(DotGeneral op, Parts x, Parts y) {
        List<Integer> freeLeft =
                DotGeneral.free(x.type().rank(), op.lhsBatch(), op.lhsContracting());
        List<Integer> freeRight =
                DotGeneral.free(y.type().rank(), op.rhsBatch(), op.rhsContracting());
        List<Integer> left = joined(op.lhsBatch(), freeLeft, op.lhsContracting());
        List<Integer> right = joined(op.rhsBatch(), freeRight, op.rhsContracting());
        int batch = op.lhsBatch().size();
        int results = batch + freeLeft.size() + freeRight.size();
        List<Dim> dims = new ArrayList<>();
        op.lhsBatch().forEach(d -> dims.add(x.type().dim(d)));
        freeLeft.forEach(d -> dims.add(x.type().dim(d)));
        freeRight.forEach(d -> dims.add(y.type().dim(d)));
        List<Integer> folded = new ArrayList<>();
        for (int d : op.lhsContracting()) {
            folded.add(dims.size());
            dims.add(x.type().dim(d));
        }
        List<Integer> leftDims = new ArrayList<>();
        List<Integer> rightDims = new ArrayList<>();
        for (int d = 0; d < results; d++) {
            if (d < batch + freeLeft.size()) {
                leftDims.add(d);
            }
            if (d < batch || d >= batch + freeLeft.size()) {
                rightDims.add(d);
            }
        }
        leftDims.addAll(folded);
        rightDims.addAll(folded);
        TensorType all = x.type().withDims(dims);
        Parts a = x.map(v -> spread(v, left, all, leftDims));
        Parts c = y.map(v -> spread(v, right, all, rightDims));
        Parts products = new ComplexArithmetic(r, true).times(a, c);
        // a sum of one product begins from zero, too: it is no negative zero
        return products.map(
                v -> folded.isEmpty() ? r.add(v, r.fill(v.tensorType(), 0.0)) : r.sum(v, folded));
    }

    private Value spread(Value x, List<Integer> permutation, TensorType type, List<Integer> dims) {
        Value ordered = r.b().emit(new Transpose(permutation), x);
        return r.b().emit(new BroadcastInDim(type, dims), ordered);
    }

    private static List<Integer> joined(List<Integer> a, List<Integer> b, List<Integer> c) {
        List<Integer> all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        return all;
    }

    private Parts fused(DotGeneral op, Parts x, Parts y) {
        int lhsRank = x.type().rank();
        int rhsRank = y.type().rank();
        Value left = r.stack(lhsRank, x.list());
        Value right =
                r.stack(
                        rhsRank,
                        List.of(
                                r.stack(rhsRank, List.of(y.re(), y.im())),
                                r.stack(rhsRank, List.of(r.neg(y.im()), y.re()))));
        DotGeneral real =
                new DotGeneral(
                        op.lhsBatch(),
                        op.rhsBatch(),
                        with(op.lhsContracting(), lhsRank),
                        with(op.rhsContracting(), rhsRank),
                        op.precision(),
                        op.result().real());
        Value both = r.b().emit(real, left, right);
        int last = both.tensorType().rank() - 1;
        return new Parts(r.pick(both, last, 0), r.pick(both, last, 1));
    }

    private static List<Integer> with(List<Integer> dims, int one) {
        List<Integer> more = new ArrayList<>(dims);
        more.add(one);
        return more;
    }

    Parts convolution(Convolution op, List<Parts> in) {
        Parts x = in.get(0);
        Parts y = in.get(1);
        int out = op.dims().kernelOutput();
        Value left = interleave(op.dims().inputFeature(), x.re(), x.im());
        Value right =
                interleave(
                        op.dims().kernelInput(),
                        interleave(out, y.re(), y.im()),
                        interleave(out, r.neg(y.im()), y.re()));
        Value both = r.b().emit(op.withResult(op.result().real()), left, right);
        int feature = op.dims().outputFeature();
        List<Dim> dims = new ArrayList<>(both.tensorType().dims());
        dims.set(feature, dims.get(feature).floorDiv(2));
        dims.add(feature + 1, Dim.of(2));
        Value pairs = r.reshape(both, dims);
        return new Parts(r.pick(pairs, feature + 1, 0), r.pick(pairs, feature + 1, 1));
    }

    /** The elements of two values in turn along a dimension. */
    private Value interleave(int dim, Value a, Value b) {
        List<Dim> dims = new ArrayList<>(a.tensorType().dims());
        dims.set(dim, dims.get(dim).times(2));
        return r.reshape(r.stack(dim + 1, List.of(a, b)), dims);
    }
}
