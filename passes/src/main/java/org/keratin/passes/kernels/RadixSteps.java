package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A sort by keys: a line is moved once for each byte of its keys, from the lowest byte of the last
 * key to the highest of the first, to where elements with smaller bytes leave off. Elements of
 * equal keys never change places, so the result is that of any stable sort. Bytes of all elements
 * are counted beforehand in one walk.
 */
final class RadixSteps {
    private static final int BUCKETS = 256;

    /** Lines below are merged sooner than 256 buckets are counted through. */
    private static final long SHORT = 128;

    /** One byte of a key. */
    private record Digit(SortKeys.Key key, int shift) {}

    private final Steps steps;
    private final Node node;
    private final SortLine line;
    private final List<Digit> digits;
    private final Stored counts;

    private RadixSteps(Steps steps, Node node, List<Digit> digits) {
        this.steps = steps;
        this.node = node;
        this.line = new SortLine(steps, node);
        this.digits = digits;
        this.counts =
                line.scratch("sort_counts", DType.INT32, Dim.of(digits.size()), Dim.of(BUCKETS));
    }

    /** Writes the sort and returns true, or does nothing where merging is the better way. */
    static boolean write(Steps steps, Node node) {
        List<Digit> digits = digits(node);
        if (digits == null) {
            return false;
        }
        new RadixSteps(steps, node, digits).write();
        return true;
    }

    private static @Nullable List<Digit> digits(Node node) {
        Dim length = SortLine.length(node);
        List<SortKeys.Key> keys = SortKeys.of(node.regions().getFirst());
        if (keys == null
                || !length.isConstant()
                || length.constant() < SHORT
                || length.constant() > Integer.MAX_VALUE) {
            return null;
        }
        List<Digit> digits = new ArrayList<>();
        for (SortKeys.Key key : keys.reversed()) {
            for (int shift = 0; shift < Math.max(8, key.dtype().bits()); shift += 8) {
                digits.add(new Digit(key, shift));
            }
        }
        long n = length.constant();
        long merges = 64 - Long.numberOfLeadingZeros(n - 1);
        return digits.size() * (n + BUCKETS) <= 2 * merges * n ? digits : null;
    }

    private void write() {
        Axis digit = steps.axis("d", Dim.of(digits.size()));
        Axis bucket = steps.axis("b", Dim.of(BUCKETS));
        Scalar zero = steps.constant(DType.INT32, 0);
        steps.points(
                List.of(digit, bucket),
                () -> steps.store(counts, line.at(digit.dim(), bucket.dim()), zero));
        Axis count = steps.axis("n", line.length());
        steps.repeat(
                List.of(count),
                () -> {
                    List<Scalar> elements = line.operands(count.dim());
                    for (int p = 0; p < digits.size(); p++) {
                        List<Dim> at = line.at(Dim.of(p), bucket(p, elements));
                        Scalar more = steps.constant(DType.INT32, 1);
                        Scalar before = steps.load(counts, at);
                        steps.store(counts, at, steps.binary(Binary.Kind.ADD, before, more));
                    }
                });
        Axis row = steps.axis("d", Dim.of(digits.size()));
        steps.repeat(List.of(row), () -> sum(row.dim()));
        for (int p = 0; p < digits.size(); p++) {
            move(p);
        }
    }

    /** Counts become where their elements begin. */
    private void sum(Dim row) {
        Axis bucket = steps.axis("b", Dim.of(BUCKETS));
        steps.repeat(
                List.of(bucket),
                List.of(steps.constant(DType.INT32, 0)),
                carried -> {
                    Scalar begin = carried.getFirst();
                    List<Dim> at = line.at(row, bucket.dim());
                    Scalar here = steps.load(counts, at);
                    steps.store(counts, at, begin);
                    return List.of(steps.binary(Binary.Kind.ADD, begin, here));
                });
    }

    /** Moves all elements by one byte of a key. */
    private void move(int p) {
        boolean first = p == 0;
        boolean last = p == digits.size() - 1;
        Dim from = Dim.of(p % 2);
        Dim to = Dim.of(1 - p % 2);
        Axis axis = steps.axis("n", line.length());
        steps.repeat(
                List.of(axis),
                () -> {
                    List<Scalar> elements =
                            first ? line.operands(axis.dim()) : line.half(from, axis.dim());
                    List<Dim> at = line.at(Dim.of(p), bucket(p, elements));
                    Scalar place = steps.load(counts, at);
                    Scalar one = steps.constant(DType.INT32, 1);
                    steps.store(counts, at, steps.binary(Binary.Kind.ADD, place, one));
                    if (last) {
                        line.setResults(place.asIndex(), elements);
                    } else {
                        line.setHalf(to, place.asIndex(), elements);
                    }
                });
    }

    /** The byte of a key as an index. */
    private Dim bucket(int p, List<Scalar> elements) {
        Digit digit = digits.get(p);
        Block region = node.regions().getFirst();
        List<Scalar> args = new ArrayList<>();
        for (Scalar element : elements) {
            args.add(element);
            args.add(element);
        }
        Scalar bits = bits(steps.within(region, args, digit.key().value()));
        if (digit.key().descending()) {
            bits = steps.compute(bits.dtype(), new Unary(Unary.Kind.NOT), bits);
        }
        Scalar shifted =
                digit.shift() == 0
                        ? bits
                        : steps.binary(
                                Binary.Kind.SHIFT_RIGHT_LOGICAL,
                                bits,
                                steps.constant(bits.dtype(), digit.shift()));
        Scalar low =
                bits.dtype().bits() == 8
                        ? shifted
                        : steps.binary(
                                Binary.Kind.AND,
                                shifted,
                                steps.constant(bits.dtype(), BUCKETS - 1));
        return steps.convert(DType.INT64, low).asIndex();
    }

    /** An unsigned integer that orders as the key does. */
    private Scalar bits(Scalar key) {
        DType dtype = key.dtype();
        if (dtype.isBool()) {
            return steps.convert(DType.UINT8, key);
        }
        DType unsigned = sized(dtype.bits(), false);
        if (dtype.isUnsigned()) {
            return key;
        }
        long sign = 1L << (dtype.bits() - 1);
        if (!dtype.isFloat()) {
            Scalar raw = bitcast(unsigned, key);
            return steps.binary(Binary.Kind.XOR, raw, steps.constant(unsigned, sign));
        }
        // of negative numbers all bits are turned, of others the sign
        DType signed = sized(dtype.bits(), true);
        Scalar raw = bitcast(signed, key);
        Scalar width = steps.constant(signed, dtype.bits() - 1);
        Scalar all = steps.binary(Binary.Kind.SHIFT_RIGHT_ARITHMETIC, raw, width);
        long least = -1L << (dtype.bits() - 1);
        Scalar turn = steps.binary(Binary.Kind.OR, all, steps.constant(signed, least));
        return bitcast(unsigned, steps.binary(Binary.Kind.XOR, raw, turn));
    }

    private Scalar bitcast(DType dtype, Scalar value) {
        return steps.compute(dtype, new BitcastConvert(TensorType.of(dtype)), value);
    }

    private static DType sized(int bits, boolean signed) {
        return switch (bits) {
            case 8 -> signed ? DType.INT8 : DType.UINT8;
            case 16 -> signed ? DType.INT16 : DType.UINT16;
            case 32 -> signed ? DType.INT32 : DType.UINT32;
            default -> signed ? DType.INT64 : DType.UINT64;
        };
    }
}
