package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Iota;
import org.keratin.runtime.DType;

/**
 * Bitcasts between widths as shifts: a wide integer's pieces, lowest first, or the pieces joined.
 */
final class WidthBitcast {
    private final Reals r;

    private WidthBitcast(Reals r) {
        this.r = r;
    }

    /** True for real types of different widths of a byte and more, and i1. */
    static boolean applies(Value x, TensorType to) {
        DType from = x.tensorType().dtype();
        return from.bits() != to.dtype().bits() && hasCarrier(from) && hasCarrier(to.dtype());
    }

    private static boolean hasCarrier(DType dtype) {
        return dtype.isBool()
                || !dtype.isComplex()
                        && !dtype.isString()
                        && (dtype.bits() == 8
                                || dtype.bits() == 16
                                || dtype.bits() == 32
                                || dtype.bits() == 64);
    }

    static Value emit(Builder b, Value x, TensorType to) {
        WidthBitcast bitcast = new WidthBitcast(new Reals(b));
        return x.tensorType().dtype().bits() > to.dtype().bits()
                ? bitcast.apart(x, to)
                : bitcast.together(x, to);
    }

    /** The unsigned integer of the same width; of a boolean the byte 0 or 1. */
    private Value integer(Value x) {
        DType dtype = x.tensorType().dtype();
        return dtype.isBool() ? r.convert(x, DType.UINT8) : r.bits(x, carrier(dtype));
    }

    private static DType carrier(DType dtype) {
        return switch (dtype.bits()) {
            case 64 -> DType.UINT64;
            case 32 -> DType.UINT32;
            case 16 -> DType.UINT16;
            default -> DType.UINT8;
        };
    }

    private Value apart(Value x, TensorType to) {
        Value bits = integer(x);
        DType wide = bits.tensorType().dtype();
        TensorType spread = to.withDtype(wide);
        List<Integer> leading = new ArrayList<>();
        for (int d = 0; d < x.tensorType().rank(); d++) {
            leading.add(d);
        }
        Value all = r.b().emit(new BroadcastInDim(spread, leading), bits);
        Value at = r.b().emit(new Iota(spread, to.rank() - 1));
        Value amount = r.mul(at, r.fill(spread, (long) to.dtype().bits()));
        Value shifted = r.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, all, amount);
        if (to.dtype().isBool()) {
            return r.convert(r.and(shifted, r.fill(spread, 1L)), DType.BOOL);
        }
        return r.bits(r.convert(shifted, carrier(to.dtype())), to.dtype());
    }

    private Value together(Value x, TensorType to) {
        int last = x.tensorType().rank() - 1;
        int width = x.tensorType().dtype().bits();
        DType wide = carrier(to.dtype());
        Value joined = null;
        for (int k = 0; k < to.dtype().bits() / width; k++) {
            Value piece = r.convert(integer(r.pick(x, last, k)), wide);
            Value placed =
                    k == 0
                            ? piece
                            : r.binary(
                                    Binary.Kind.SHIFT_LEFT,
                                    piece,
                                    r.fill(piece.tensorType(), (long) k * width));
            joined = joined == null ? placed : r.or(joined, placed);
        }
        if (joined == null) {
            throw new IllegalStateException("no pieces make " + to);
        }
        return r.bits(joined, to.dtype());
    }
}
