package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Slice;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Threefry2x32 with 20 rounds (Salmon et al., SC 2011) in elementwise ops. The state is {@code
 * [key, counter]}; element i of a 64-bit output is the two words at counter + i, low word first;
 * narrower outputs take the two words in turn along one dimension ({@link
 * org.keratin.ir.op.RngBitGenerator#splitDimension}). The next state is {@code [key, counter +
 * number of counters]}.
 */
final class Threefry {
    private static final int[][] ROTATIONS = {{13, 15, 26, 6}, {17, 29, 16, 24}};
    private static final long PARITY = 0x1BD11BDAL;

    private final Builder b;
    private final TensorType words;
    private final UnaryOperator<Value> spread;

    private Threefry(Builder b, TensorType words, UnaryOperator<Value> spread) {
        this.b = b;
        this.words = words;
        this.spread = spread;
    }

    /** The new state and the bits. */
    static List<Value> emit(Builder b, Value state, TensorType output, int split) {
        boolean wide = output.dtype().bits() == 64;
        List<Dim> half = new ArrayList<>(output.dims());
        if (!wide && split >= 0) {
            half.set(split, half.get(split).ceilDiv(2));
        }
        Dim count = output.withDims(half).size();
        TensorType words = new TensorType(DType.UINT32, List.of(count));
        UnaryOperator<Value> spread =
                scalar ->
                        b.emit(
                                new BroadcastInDim(
                                        words.withDtype(scalar.tensorType().dtype()), List.of()),
                                scalar);
        return new Threefry(b, words, spread).emit(state, output, half, split, wide);
    }

    /**
     * The words of counters under a key, both words of a counter as one number, low word first.
     *
     * @param key a ui64 scalar
     * @param counters ui64
     * @param spread puts a scalar at every place of the counters' shape
     */
    static Value words(Builder b, Value key, Value counters, UnaryOperator<Value> spread) {
        Threefry made = new Threefry(b, counters.tensorType().withDtype(DType.UINT32), spread);
        Value[] both = made.rounds(key, counters);
        return made.joined(both[0], both[1]);
    }

    private List<Value> emit(
            Value state, TensorType output, List<Dim> half, int split, boolean wide) {
        TensorType counters = words.withDtype(DType.UINT64);
        Value key = element(state, 0);
        Value counter = element(state, 1);
        Value at = binary(Binary.Kind.ADD, b.emit(new Iota(counters, 0)), spread.apply(counter));
        Value[] both = rounds(key, at);
        return List.of(
                next(key, counter),
                wide
                        ? shape(joined(both[0], both[1]), output)
                        : inTurn(both[0], both[1], output, half, split));
    }

    /** The low and the high words. */
    private Value[] rounds(Value key, Value counters) {
        Value x0 = b.emit(new Convert(DType.UINT32), counters);
        Value x1 = high(counters, spread.apply(number(DType.UINT64, 32)));
        Value k0 = b.emit(new Convert(DType.UINT32), key);
        Value k1 = high(key, number(DType.UINT64, 32));
        Value k2 =
                binary(
                        Binary.Kind.XOR,
                        binary(Binary.Kind.XOR, k0, k1),
                        number(DType.UINT32, PARITY));
        Value[] keys = {spread.apply(k0), spread.apply(k1), spread.apply(k2)};
        x0 = binary(Binary.Kind.ADD, x0, keys[0]);
        x1 = binary(Binary.Kind.ADD, x1, keys[1]);
        for (int group = 0; group < 5; group++) {
            for (int rotation : ROTATIONS[group % 2]) {
                x0 = binary(Binary.Kind.ADD, x0, x1);
                x1 = binary(Binary.Kind.XOR, rotate(x1, rotation), x0);
            }
            x0 = binary(Binary.Kind.ADD, x0, keys[(group + 1) % 3]);
            x1 = binary(Binary.Kind.ADD, x1, keys[(group + 2) % 3]);
            x1 = binary(Binary.Kind.ADD, x1, spread.apply(number(DType.UINT32, group + 1)));
        }
        return new Value[] {x0, x1};
    }

    private Value high(Value wide, Value bits) {
        return b.emit(
                new Convert(DType.UINT32), binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, wide, bits));
    }

    private Value binary(Binary.Kind kind, Value x, Value y) {
        return b.emit(new Binary(kind), x, y);
    }

    private Value element(Value state, int index) {
        Value one =
                b.emit(
                        new Slice(List.of(Dim.of(index)), List.of(Dim.of(index + 1)), List.of(1L)),
                        state);
        return b.emit(new Reshape(TensorType.of(DType.UINT64)), one);
    }

    private Value number(DType dtype, long value) {
        return new Reals(b).fill(TensorType.of(dtype), value);
    }

    private Value rotate(Value x, int by) {
        return binary(
                Binary.Kind.OR,
                binary(Binary.Kind.SHIFT_LEFT, x, spread.apply(number(DType.UINT32, by))),
                binary(
                        Binary.Kind.SHIFT_RIGHT_LOGICAL,
                        x,
                        spread.apply(number(DType.UINT32, 32 - by))));
    }

    private Value next(Value key, Value counter) {
        TensorType one = TensorType.of(DType.UINT64, 1);
        Value moved = binary(Binary.Kind.ADD, counter, count(b, words.dim(0)));
        return b.emit(
                new Concatenate(0), b.emit(new Reshape(one), key), b.emit(new Reshape(one), moved));
    }

    /** A size as a ui64 scalar; where it is an expression, the sum of as many ones. */
    static Value count(Builder b, Dim count) {
        Reals r = new Reals(b);
        TensorType scalar = TensorType.of(DType.UINT64);
        if (count.isConstant()) {
            return r.fill(scalar, count.constant());
        }
        return r.sum(r.fill(new TensorType(DType.UINT64, List.of(count)), 1L), List.of(0));
    }

    private Value joined(Value low, Value high) {
        return binary(
                Binary.Kind.OR,
                b.emit(new Convert(DType.UINT64), low),
                binary(
                        Binary.Kind.SHIFT_LEFT,
                        b.emit(new Convert(DType.UINT64), high),
                        spread.apply(number(DType.UINT64, 32))));
    }

    /**
     * The two words in turn along a dimension, cut where its size is odd; the low words for a
     * scalar.
     */
    private Value inTurn(Value low, Value high, TensorType output, List<Dim> half, int split) {
        if (split < 0) {
            return shape(low, output);
        }
        List<Dim> column = new ArrayList<>(half);
        column.add(split + 1, Dim.of(1));
        Reshape spread = new Reshape(words.withDims(column));
        Value both = b.emit(new Concatenate(split + 1), b.emit(spread, low), b.emit(spread, high));
        List<Dim> even = new ArrayList<>(half);
        even.set(split, half.get(split).times(2));
        Value all = b.emit(new Reshape(words.withDims(even)), both);
        if (!even.equals(output.dims())) {
            List<Dim> start = Collections.nCopies(even.size(), Dim.of(0));
            all =
                    b.emit(
                            new Slice(start, output.dims(), Collections.nCopies(even.size(), 1L)),
                            all);
        }
        return shape(all, output);
    }

    private Value shape(Value flat, TensorType output) {
        Value typed =
                flat.tensorType().dtype() == output.dtype()
                        ? flat
                        : b.emit(new Convert(output.dtype()), flat);
        return typed.type().equals(output) ? typed : b.emit(new Reshape(output), typed);
    }
}
