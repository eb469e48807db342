package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Iota;
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

    private final Reals r;
    private final TensorType words;
    private final UnaryOperator<Value> spread;

    private Threefry(Reals r, TensorType words, UnaryOperator<Value> spread) {
        this.r = r;
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
        Reals r = new Reals(b);
        UnaryOperator<Value> spread =
                scalar -> r.spread(scalar, words.withDtype(scalar.tensorType().dtype()));
        return new Threefry(r, words, spread).emit(state, output, half, split, wide);
    }

    /**
     * The words of counters under a key, both words of a counter as one number, low word first.
     *
     * @param key a ui64 scalar
     * @param counters ui64
     * @param spread puts a scalar at every place of the counters' shape
     */
    static Value words(Builder b, Value key, Value counters, UnaryOperator<Value> spread) {
        TensorType words = counters.tensorType().withDtype(DType.UINT32);
        Threefry made = new Threefry(new Reals(b), words, spread);
        Value[] both = made.rounds(key, counters);
        return made.joined(both[0], both[1]);
    }

    private List<Value> emit(
            Value state, TensorType output, List<Dim> half, int split, boolean wide) {
        Value key = r.pick(state, 0, 0);
        Value counter = r.pick(state, 0, 1);
        Value numbers = r.b().emit(new Iota(words.withDtype(DType.UINT64), 0));
        Value[] both = rounds(key, r.add(numbers, spread.apply(counter)));
        Value moved = r.add(counter, r.count(words.dim(0), DType.UINT64));
        return List.of(
                r.stack(0, List.of(key, moved)),
                wide
                        ? shape(joined(both[0], both[1]), output)
                        : inTurn(both[0], both[1], output, half, split));
    }

    /** The low and the high words. */
    private Value[] rounds(Value key, Value counters) {
        Value x0 = r.convert(counters, DType.UINT32);
        Value x1 = high(counters, spread.apply(number(DType.UINT64, 32)));
        Value k0 = r.convert(key, DType.UINT32);
        Value k1 = high(key, number(DType.UINT64, 32));
        Value k2 = xor(xor(k0, k1), number(DType.UINT32, PARITY));
        Value[] keys = {spread.apply(k0), spread.apply(k1), spread.apply(k2)};
        x0 = r.add(x0, keys[0]);
        x1 = r.add(x1, keys[1]);
        for (int group = 0; group < 5; group++) {
            for (int rotation : ROTATIONS[group % 2]) {
                x0 = r.add(x0, x1);
                x1 = xor(rotate(x1, rotation), x0);
            }
            x0 = r.add(x0, keys[(group + 1) % 3]);
            x1 = r.add(x1, keys[(group + 2) % 3]);
            x1 = r.add(x1, spread.apply(number(DType.UINT32, group + 1)));
        }
        return new Value[] {x0, x1};
    }

    private Value high(Value wide, Value bits) {
        return r.convert(r.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, wide, bits), DType.UINT32);
    }

    private Value xor(Value x, Value y) {
        return r.binary(Binary.Kind.XOR, x, y);
    }

    private Value number(DType dtype, long value) {
        return r.fill(TensorType.of(dtype), value);
    }

    private Value rotate(Value x, int by) {
        Value left = spread.apply(number(DType.UINT32, by));
        Value right = spread.apply(number(DType.UINT32, 32 - by));
        return r.or(
                r.binary(Binary.Kind.SHIFT_LEFT, x, left),
                r.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, x, right));
    }

    private Value joined(Value low, Value high) {
        Value by = spread.apply(number(DType.UINT64, 32));
        return r.or(
                r.convert(low, DType.UINT64),
                r.binary(Binary.Kind.SHIFT_LEFT, r.convert(high, DType.UINT64), by));
    }

    /**
     * The two words in turn along a dimension, cut where its size is odd; the low words for a
     * scalar.
     */
    private Value inTurn(Value low, Value high, TensorType output, List<Dim> half, int split) {
        if (split < 0) {
            return shape(low, output);
        }
        Value both = r.stack(split + 1, List.of(r.reshape(low, half), r.reshape(high, half)));
        List<Dim> even = new ArrayList<>(half);
        even.set(split, half.get(split).times(2));
        Value all = r.reshape(both, even);
        return shape(r.slice(all, split, Dim.of(0), output.dim(split), 1), output);
    }

    private Value shape(Value flat, TensorType output) {
        return r.reshape(r.convert(flat, output.dtype()), output.dims());
    }
}
