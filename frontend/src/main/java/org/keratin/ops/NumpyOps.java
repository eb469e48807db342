package org.keratin.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.keratin.Tensor;
import org.keratin.Trace;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** keras.ops.numpy: the elementwise and shape families, reductions and products. */
public class NumpyOps extends NumpyShapes {
    protected NumpyOps() {}

    private static Tensor reduced(
            String name,
            Tensor x,
            boolean keepDims,
            int[] axes,
            java.util.function.BiFunction<Tensor, List<Integer>, Tensor> body) {
        return apply(
                name,
                x,
                t -> {
                    List<Integer> over = Emit.axes(t.rank(), axes);
                    Tensor result = body.apply(t, over);
                    return keepDims ? Emit.keepDims(result, t, over) : result;
                });
    }

    private static DType summed(DType dtype) {
        return switch (dtype) {
            case BOOL, INT8, INT16 -> DType.INT32;
            case UINT8, UINT16 -> DType.UINT32;
            default -> dtype;
        };
    }

    /** The sum along axes (all, where none is given). 16-bit floats add in float32. */
    public static Tensor sum(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "sum",
                x,
                keepDims,
                axes,
                (t, over) -> {
                    DType dtype = summed(t.dtype());
                    DType wide = dtype.isFloat() && dtype.bits() < 32 ? DType.FLOAT32 : dtype;
                    return Emit.convert(
                            Emit.reduce(Binary.Kind.ADD, Emit.convert(t, wide), 0, over), dtype);
                });
    }

    public static Tensor sum(Tensor x, int... axes) {
        return sum(x, false, axes);
    }

    /** The mean along axes (all, where none is given). 16-bit floats add in float32. */
    public static Tensor mean(Tensor x, boolean keepDims, int... axes) {
        return reduced("mean", x, keepDims, axes, NumpyOps::meanOf);
    }

    public static Tensor mean(Tensor x, int... axes) {
        return mean(x, false, axes);
    }

    private static Tensor meanOf(Tensor t, List<Integer> over) {
        DType result = DTypes.floating(t.dtype());
        DType wide = result.bits() < 32 ? DType.FLOAT32 : result;
        Tensor total = Emit.reduce(Binary.Kind.ADD, Emit.convert(t, wide), 0, over);
        return Emit.convert(
                Emit.binary(Binary.Kind.DIVIDE, total, Emit.count(t, over, wide)), result);
    }

    /** The variance along axes: the mean of squared distances from the mean. */
    public static Tensor var(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "var",
                x,
                keepDims,
                axes,
                (t, over) -> {
                    DType result = DTypes.floating(t.dtype());
                    Tensor wide = Emit.convert(t, result.bits() < 32 ? DType.FLOAT32 : result);
                    Tensor mean = Emit.keepDims(meanOf(wide, over), wide, over);
                    Tensor centered = Emit.binary(Binary.Kind.SUBTRACT, wide, mean);
                    return Emit.convert(
                            meanOf(Emit.binary(Binary.Kind.MULTIPLY, centered, centered), over),
                            result);
                });
    }

    public static Tensor max(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "max",
                x,
                keepDims,
                axes,
                (t, over) -> Emit.reduce(Binary.Kind.MAXIMUM, t, lowest(t.dtype()), over));
    }

    public static Tensor max(Tensor x, int... axes) {
        return max(x, false, axes);
    }

    public static Tensor min(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "min",
                x,
                keepDims,
                axes,
                (t, over) -> Emit.reduce(Binary.Kind.MINIMUM, t, highest(t.dtype()), over));
    }

    public static Tensor prod(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "prod",
                x,
                keepDims,
                axes,
                (t, over) ->
                        Emit.reduce(
                                Binary.Kind.MULTIPLY, Emit.convert(t, summed(t.dtype())), 1, over));
    }

    public static Tensor any(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "any",
                x,
                keepDims,
                axes,
                (t, over) -> Emit.reduce(Binary.Kind.OR, Emit.convert(t, DType.BOOL), 0, over));
    }

    public static Tensor all(Tensor x, boolean keepDims, int... axes) {
        return reduced(
                "all",
                x,
                keepDims,
                axes,
                (t, over) -> Emit.reduce(Binary.Kind.AND, Emit.convert(t, DType.BOOL), 1, over));
    }

    static double lowest(DType dtype) {
        if (dtype.isFloat()) {
            return Double.NEGATIVE_INFINITY;
        }
        return dtype.isSigned() ? -Math.scalb(1.0, dtype.bits() - 1) : 0;
    }

    private static double highest(DType dtype) {
        if (dtype.isFloat()) {
            return Double.POSITIVE_INFINITY;
        }
        return dtype.isBool()
                ? 1
                : Math.scalb(1.0, dtype.isSigned() ? dtype.bits() - 1 : dtype.bits()) - 1;
    }

    /** The index of the largest element along an axis, the first of equals; int32. */
    public static Tensor argmax(Tensor x, int axis) {
        return apply(
                "argmax",
                x,
                t -> arg(t, Emit.axis(axis, t.rank()), Compare.Direction.GT, lowest(t.dtype())));
    }

    /** The index of the smallest element along an axis, the first of equals; int32. */
    public static Tensor argmin(Tensor x, int axis) {
        return apply(
                "argmin",
                x,
                t -> arg(t, Emit.axis(axis, t.rank()), Compare.Direction.LT, highest(t.dtype())));
    }

    /** NaN counts as best, as in NumPy; among equals the lower index wins. */
    private static Tensor arg(Tensor t, int axis, Compare.Direction better, double worst) {
        Trace trace = Emit.trace();
        Tensor index = trace.emit(new Iota(t.type().withDtype(DType.INT32), axis));
        TensorType value = t.type().scalar();
        TensorType position = new TensorType(DType.INT32, List.of());
        Block combine =
                trace.region(
                        List.of(value, position, value, position),
                        a -> {
                            Tensor left = a.get(0);
                            Tensor right = a.get(2);
                            Tensor wins = Emit.compare(better, left, right);
                            if (t.dtype().isFloat()) {
                                wins = or(wins, Emit.compare(Compare.Direction.NE, left, left));
                            }
                            Tensor same = Emit.compare(Compare.Direction.EQ, left, right);
                            Tensor first = Emit.compare(Compare.Direction.LT, a.get(1), a.get(3));
                            Tensor picksLeft =
                                    or(wins, trace.emit(new Binary(Binary.Kind.AND), same, first));
                            return List.of(
                                    Emit.select(wins, left, right),
                                    Emit.select(picksLeft, a.get(1), a.get(3)));
                        });
        return trace.emit(
                        new Reduce(List.of(axis)),
                        List.of(t, index, Emit.like(t, worst), Emit.scalar(DType.INT32, 0)),
                        List.of(combine))
                .get(1);
    }

    private static Tensor or(Tensor a, Tensor b) {
        return Emit.trace().emit(new Binary(Binary.Kind.OR), a, b);
    }

    /**
     * The matrix product over the last dimension of {@code a} and the last but one of {@code b}, as
     * NumPy's.
     */
    public static Tensor matmul(Tensor a, Tensor b) {
        return apply(
                "matmul",
                a,
                b,
                (x, y) -> {
                    DType dtype = DTypes.resultType(x.dtype(), y.dtype());
                    return matmulOf(Emit.convert(x, dtype), Emit.convert(y, dtype), dtype);
                });
    }

    private static Tensor matmulOf(Tensor x, Tensor y, DType dtype) {
        if (x.rank() == 0 || y.rank() == 0) {
            throw new IllegalArgumentException(
                    "matmul needs operands of at least one dimension. Received: "
                            + x.shape()
                            + " and "
                            + y.shape());
        }
        int contractY = y.rank() == 1 ? 0 : y.rank() - 2;
        Dim inner = x.dims().getLast();
        if (!Trace.unify(inner, y.dims().get(contractY))) {
            throw new IllegalArgumentException(
                    "Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal,"
                            + " but received `x1.shape="
                            + x.shape()
                            + "` and `x2.shape="
                            + y.shape()
                            + "`");
        }
        if (y.rank() <= 2) {
            return Emit.trace()
                    .emit(
                            new DotGeneral(
                                    List.of(),
                                    List.of(),
                                    List.of(x.rank() - 1),
                                    List.of(contractY),
                                    List.of(),
                                    dtype),
                            x,
                            y);
        }
        if (x.rank() == 1) {
            List<Dim> row = new ArrayList<>(List.of(Dim.of(1), inner));
            Tensor product = matmulOf(Emit.reshape(x, row), y, dtype);
            List<Dim> dims = new ArrayList<>(product.dims());
            dims.remove(dims.size() - 2);
            return Emit.reshape(product, dims);
        }
        List<Dim> batch =
                Emit.broadcastDims(
                        x.dims().subList(0, x.rank() - 2), y.dims().subList(0, y.rank() - 2));
        List<Integer> batchAxes = IntStream.range(0, batch.size()).boxed().toList();
        int n = batch.size();
        return Emit.trace()
                .emit(
                        new DotGeneral(
                                batchAxes, batchAxes, List.of(n + 1), List.of(n), List.of(), dtype),
                        withBatch(x, batch),
                        withBatch(y, batch));
    }

    private static Tensor withBatch(Tensor x, List<Dim> batch) {
        List<Dim> dims = new ArrayList<>(batch);
        dims.addAll(x.dims().subList(x.rank() - 2, x.rank()));
        return Emit.broadcastTo(x, dims);
    }

    /**
     * NumPy's dot: products of scalars, else {@code tensordot} of the last axis and the last but
     * one.
     */
    public static Tensor dot(Tensor a, Tensor b) {
        if (a.rank() == 0 || b.rank() == 0) {
            return multiply(a, b);
        }
        return apply(
                "dot",
                a,
                b,
                (x, y) -> {
                    DType dtype = DTypes.resultType(x.dtype(), y.dtype());
                    int contractY = y.rank() == 1 ? 0 : y.rank() - 2;
                    return Emit.trace()
                            .emit(
                                    new DotGeneral(
                                            List.of(),
                                            List.of(),
                                            List.of(x.rank() - 1),
                                            List.of(contractY),
                                            List.of(),
                                            dtype),
                                    Emit.convert(x, dtype),
                                    Emit.convert(y, dtype));
                });
    }

    /**
     * Sums products over subscripts, {@code "bqd,bkd->bqk"}; two operands, no repeated subscript in
     * one operand.
     */
    public static Tensor einsum(String subscripts, Tensor a, Tensor b) {
        String[] sides = subscripts.replace(" ", "").split("->");
        String[] operands = sides[0].split(",");
        if (sides.length != 2 || operands.length != 2) {
            throw new IllegalArgumentException(
                    "einsum takes two operands and an explicit output. Received: " + subscripts);
        }
        return apply(
                "einsum",
                a,
                b,
                (x, y) -> {
                    DType dtype = DTypes.resultType(x.dtype(), y.dtype());
                    List<Integer> batchX = new ArrayList<>();
                    List<Integer> batchY = new ArrayList<>();
                    List<Integer> contractX = new ArrayList<>();
                    List<Integer> contractY = new ArrayList<>();
                    StringBuilder order = new StringBuilder();
                    for (char c : operands[0].toCharArray()) {
                        int inY = operands[1].indexOf(c);
                        if (inY >= 0 && sides[1].indexOf(c) >= 0) {
                            batchX.add(operands[0].indexOf(c));
                            batchY.add(inY);
                            order.append(c);
                        } else if (inY >= 0) {
                            contractX.add(operands[0].indexOf(c));
                            contractY.add(inY);
                        }
                    }
                    for (String operand : operands) {
                        for (char c : operand.toCharArray()) {
                            boolean shared =
                                    operands[0].indexOf(c) >= 0 && operands[1].indexOf(c) >= 0;
                            if (!shared) {
                                order.append(c);
                            }
                        }
                    }
                    Tensor product =
                            Emit.trace()
                                    .emit(
                                            new DotGeneral(
                                                    batchX, batchY, contractX, contractY, List.of(),
                                                    dtype),
                                            Emit.convert(x, dtype),
                                            Emit.convert(y, dtype));
                    List<Integer> permutation = new ArrayList<>();
                    for (char c : sides[1].toCharArray()) {
                        int at = order.indexOf(String.valueOf(c));
                        if (at < 0) {
                            throw new IllegalArgumentException(
                                    "einsum subscript '" + c + "' of the output is in no operand");
                        }
                        permutation.add(at);
                    }
                    if (permutation.size() != order.length()) {
                        throw new IllegalArgumentException(
                                "einsum cannot sum over a subscript of one operand: " + subscripts);
                    }
                    return permutation.equals(IntStream.range(0, order.length()).boxed().toList())
                            ? product
                            : Emit.trace().emit(new Transpose(permutation), product);
                });
    }
}
