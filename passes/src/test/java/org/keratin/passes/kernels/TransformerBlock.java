package org.keratin.passes.kernels;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Emit;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * An encoder block on symbolic batch and sequence: attention of 2 heads of 8, GELU, residuals, two
 * normalisations.
 */
final class TransformerBlock {
    private static final Dim BATCH = Dim.symbol("batch");
    private static final Dim SEQ = Dim.symbol("seq");

    private final Builder b = new Builder();
    private int weights;

    /** That many blocks, one behind the other. */
    static Module make(int blocks) {
        TransformerBlock maker = new TransformerBlock();
        Value x = maker.b.arg(type(BATCH, SEQ, Dim.of(16)), "x");
        for (int i = 0; i < blocks; i++) {
            x = maker.block(x);
        }
        return new Module("blocks", new Func("main", maker.b.finish(List.of(x))));
    }

    private Value block(Value x) {
        Value q = heads(dense(x, 16, 16));
        Value k = heads(dense(x, 16, 16));
        Value v = heads(dense(x, 16, 16));
        Value scores = dot(q, k, List.of(0, 1), List.of(3), List.of(3));
        Value scaled = binary(Binary.Kind.MULTIPLY, scores, fill(scores, 0.35));
        Value attended = dot(softmax(scaled), v, List.of(0, 1), List.of(3), List.of(2));
        Value joined =
                b.emit(
                        new Reshape(type(BATCH, SEQ, Dim.of(16))),
                        b.emit(new Transpose(List.of(0, 2, 1, 3)), attended));
        Value y = normalize(binary(Binary.Kind.ADD, x, dense(joined, 16, 16)));
        Value z = dense(gelu(dense(y, 16, 40)), 40, 16);
        return normalize(binary(Binary.Kind.ADD, y, z));
    }

    private static TensorType type(Dim... dims) {
        return new TensorType(DType.FLOAT32, List.of(dims));
    }

    private Value weight(Dim... dims) {
        return b.arg(type(dims), "w" + weights++);
    }

    private Value binary(Binary.Kind kind, Value x, Value y) {
        return b.emit(new Binary(kind), x, y);
    }

    private Value fill(Value like, double value) {
        return b.emit(
                new BroadcastInDim(like.tensorType(), List.of()),
                b.emit(Constant.scalar(DType.FLOAT32, value)));
    }

    private Value dot(
            Value x, Value y, List<Integer> batch, List<Integer> left, List<Integer> right) {
        return b.emit(new DotGeneral(batch, batch, left, right, List.of(), DType.FLOAT32), x, y);
    }

    private Value dense(Value x, long in, long out) {
        Value y = dot(x, weight(Dim.of(in), Dim.of(out)), List.of(), List.of(2), List.of(0));
        return binary(
                Binary.Kind.ADD,
                y,
                b.emit(new BroadcastInDim(y.tensorType(), List.of(2)), weight(Dim.of(out))));
    }

    private Value heads(Value x) {
        Value split = b.emit(new Reshape(type(BATCH, SEQ, Dim.of(2), Dim.of(8))), x);
        return b.emit(new Transpose(List.of(0, 2, 1, 3)), split);
    }

    private Value fold(Value x, Binary.Kind kind, double init) {
        Block body = new Emit(b).combiner(kind, DType.FLOAT32);
        int last = x.tensorType().rank() - 1;
        Value zero = b.emit(Constant.scalar(DType.FLOAT32, init));
        Value y = b.emit(new Reduce(List.of(last)), List.of(x, zero), List.of(body)).getFirst();
        List<Integer> kept = List.of(0, 1, 2, 3).subList(0, last);
        return b.emit(new BroadcastInDim(x.tensorType(), kept), y);
    }

    private Value softmax(Value x) {
        Value e =
                b.emit(
                        new Unary(Unary.Kind.EXPONENTIAL),
                        binary(
                                Binary.Kind.SUBTRACT,
                                x,
                                fold(x, Binary.Kind.MAXIMUM, Double.NEGATIVE_INFINITY)));
        return binary(Binary.Kind.DIVIDE, e, fold(e, Binary.Kind.ADD, 0));
    }

    private Value normalize(Value x) {
        Value n = fill(x, 16);
        Value centred =
                binary(
                        Binary.Kind.SUBTRACT,
                        x,
                        binary(Binary.Kind.DIVIDE, fold(x, Binary.Kind.ADD, 0), n));
        Value squares = binary(Binary.Kind.MULTIPLY, centred, centred);
        Value variance = binary(Binary.Kind.DIVIDE, fold(squares, Binary.Kind.ADD, 0), n);
        Value scale =
                b.emit(
                        new Unary(Unary.Kind.RSQRT),
                        binary(Binary.Kind.ADD, variance, fill(x, 1e-3)));
        Value gamma = b.emit(new BroadcastInDim(x.tensorType(), List.of(2)), weight(Dim.of(16)));
        Value beta = b.emit(new BroadcastInDim(x.tensorType(), List.of(2)), weight(Dim.of(16)));
        return binary(
                Binary.Kind.ADD,
                binary(Binary.Kind.MULTIPLY, binary(Binary.Kind.MULTIPLY, centred, scale), gamma),
                beta);
    }

    private Value gelu(Value x) {
        Value erf =
                b.emit(
                        new Unary(Unary.Kind.ERF),
                        binary(Binary.Kind.MULTIPLY, x, fill(x, 0.70710678)));
        Value half = binary(Binary.Kind.MULTIPLY, x, fill(x, 0.5));
        return binary(Binary.Kind.MULTIPLY, half, binary(Binary.Kind.ADD, erf, fill(x, 1)));
    }
}
