package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Iota;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Philox4x32 with 10 rounds (Salmon et al., SC 2011) in elementwise ops. The state is {@code [key,
 * low half, high half of a counter]}, or without the high half, which then is the key. Each counter
 * gives four 32-bit words in order, or two of 64 bits, low word first; narrower outputs keep the
 * low bits. The next state is past the counters used.
 */
final class Philox {
    private static final long FIRST = 0xD2511F53L;
    private static final long SECOND = 0xCD9E8D57L;
    private static final int[] WEYL = {0x9E3779B9, 0xBB67AE85};

    private final Reals r;
    private final TensorType words;
    private final TensorType wide;

    private Philox(Builder b, Dim count) {
        this.r = new Reals(b);
        this.words = new TensorType(DType.UINT32, List.of(count));
        this.wide = words.withDtype(DType.UINT64);
    }

    /** The new state and the bits. */
    static List<Value> emit(Builder b, Value state, TensorType output) {
        int each = output.dtype().bits() == 64 ? 2 : 4;
        return new Philox(b, output.size().ceilDiv(each)).emit(state, output, each);
    }

    private List<Value> emit(Value state, TensorType output, int each) {
        boolean high = state.tensorType().dim(0).equals(Dim.of(3));
        Value key = r.pick(state, 0, 0);
        Value start = r.pick(state, 0, 1);
        Value top = high ? r.pick(state, 0, 2) : key;
        Value low = r.add(r.b().emit(new Iota(wide, 0)), r.spread(start, wide));
        Value upper = carry(low, r.spread(start, wide), r.spread(top, wide));
        Value[] x = {word(low), highWord(low), word(upper), highWord(upper)};
        Value[] k = {word(key), highWord(key)};
        TensorType scalar = words.scalar();
        for (int round = 0; round < 10; round++) {
            Value a = r.mul(r.convert(x[0], DType.UINT64), r.fill(wide, FIRST));
            Value c = r.mul(r.convert(x[2], DType.UINT64), r.fill(wide, SECOND));
            Value[] keys = {r.spread(k[0], words), r.spread(k[1], words)};
            x =
                    new Value[] {
                        xor(xor(highWord(c), x[1]), keys[0]),
                        word(c),
                        xor(xor(highWord(a), x[3]), keys[1]),
                        word(a)
                    };
            for (int i = 0; i < 2; i++) {
                k[i] = r.add(k[i], r.fill(scalar, WEYL[i] & 0xffffffffL));
            }
        }
        return List.of(next(key, start, top, high), arrange(x, output, each));
    }

    private Value xor(Value x, Value y) {
        return r.binary(Binary.Kind.XOR, x, y);
    }

    private Value word(Value x) {
        return r.convert(x, DType.UINT32);
    }

    private Value highWord(Value x) {
        TensorType type = x.tensorType();
        return word(r.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, x, r.fill(type, 32L)));
    }

    /** The high half of a counter whose low half was moved on. */
    private Value carry(Value moved, Value low, Value high) {
        Value wrapped = r.compare(Compare.Direction.LT, moved, low);
        return r.add(high, r.convert(wrapped, DType.UINT64));
    }

    private Value next(Value key, Value low, Value high, boolean both) {
        Value moved = r.add(low, r.count(words.dim(0), DType.UINT64));
        List<Value> parts = new ArrayList<>(List.of(key, moved));
        if (both) {
            parts.add(carry(moved, low, high));
        }
        return r.stack(0, parts);
    }

    /** The words of each counter in turn, cut to the output's size. */
    private Value arrange(Value[] x, TensorType output, int each) {
        List<Value> pieces = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            pieces.add(
                    each == 4
                            ? r.convert(x[i], output.dtype())
                            : r.convert(joined(x[2 * i], x[2 * i + 1]), output.dtype()));
        }
        Value all = r.stack(1, pieces);
        Value flat = r.reshape(all, List.of(words.dim(0).times(each)));
        return r.reshape(r.slice(flat, 0, Dim.of(0), output.size(), 1), output.dims());
    }

    private Value joined(Value low, Value high) {
        return r.or(
                r.convert(low, DType.UINT64),
                r.binary(Binary.Kind.SHIFT_LEFT, r.convert(high, DType.UINT64), r.fill(wide, 32L)));
    }
}
