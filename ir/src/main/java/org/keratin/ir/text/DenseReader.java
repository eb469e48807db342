package org.keratin.ir.text;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Reads {@code dense<…> : tensor<…>}: nested lists, one value for all elements, hexadecimal bit
 * patterns of elements and of the whole ({@code "0x…"}, little-endian). The type stands behind the
 * literal, so the literal is skipped first and read when the type is known; memory is taken after
 * its size has been compared with what the text can hold.
 */
final class DenseReader {
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");

    /** The most bytes that the repeated values of one text may take. */
    private static final long MAX_SPLAT_BYTES = 128L << 20;

    /** Repeated values from here on are kept once for all literals that have them. */
    private static final long SHARED_BYTES = 4096;

    private final Cursor in;
    private final TypeReader types;
    private final Map<Splat, NDArray> splats = new HashMap<>();
    private long splatBytes;

    /** See {@link Attr.Dense#repeated}, of the literal that is read. */
    private @Nullable NDArray repeated;

    /** A repeated value: the type of the constant, and the bytes of the element. */
    private record Splat(TensorType type, ByteBuffer element) {}

    DenseReader(Cursor in, TypeReader types) {
        this.in = in;
        this.types = types;
    }

    /** Reads what follows {@code dense<}. */
    Attr.Dense read() {
        int begin = in.pos();
        in.skipBalanced('>');
        int end = in.pos() - 1;
        in.expect(":");
        int typeAt = in.pos();
        TensorType type = types.tensor("a tensor type");
        int after = in.pos();
        if (!type.isStatic()) {
            throw in.errorAt(
                    typeAt, "a constant must have constant dimensions, its type is " + type);
        }
        long[] shape = type.shape();
        long elements = elements(shape, typeAt);
        in.seek(begin);
        repeated = null;
        NDArray data = literal(type, shape, elements, end - begin, typeAt);
        in.expect(">");
        in.seek(after);
        return new Attr.Dense(type, data, repeated);
    }

    private long elements(long[] shape, int typeAt) {
        long elements = 1;
        for (long dim : shape) {
            if (dim == 0) {
                return 0;
            }
        }
        for (long dim : shape) {
            if (dim > Long.MAX_VALUE / 32 / elements) {
                throw in.errorAt(typeAt, "the constant is too large");
            }
            elements *= dim;
        }
        return elements;
    }

    private NDArray literal(TensorType type, long[] shape, long elements, int room, int typeAt) {
        DType dtype = type.dtype();
        if (in.peek() == '>') {
            if (elements != 0) {
                throw in.errorAt(
                        typeAt, "the literal is empty, but its type has " + elements + " elements");
            }
            return NDArray.allocate(dtype, shape);
        }
        if (in.peek() == '"' && !dtype.isString()) {
            return blob(type, shape, elements, typeAt);
        }
        if (in.peek() == '[' && shape.length > 0) {
            if (elements > room) {
                throw in.error(
                        "the literal is too short for the " + elements + " elements of its type");
            }
            NDArray data = NDArray.allocate(dtype, shape);
            long read = list(data, shape, 0, 0);
            if (read != elements) {
                throw in.error("the literal has " + read + " elements, its type " + elements);
            }
            return data;
        }
        NDArray one = NDArray.allocate(dtype, 1);
        element(one, 0);
        if (elements == 0) {
            repeated = one;
            return NDArray.allocate(dtype, shape);
        }
        return spread(type, elements, one, typeAt);
    }

    /** As many of one element as the type has. */
    private NDArray spread(TensorType type, long elements, NDArray one, int typeAt) {
        DType dtype = type.dtype();
        if (dtype.isString()) {
            claim(elements, 8, typeAt);
            NDArray data = NDArray.allocate(dtype, type.shape());
            for (long i = 0; i < elements; i++) {
                data.setString(i, one.getString(0));
            }
            return data;
        }
        boolean small = elements <= SHARED_BYTES / dtype.byteSize();
        byte[] bytes = one.data().toArray(ValueLayout.JAVA_BYTE);
        Splat splat = new Splat(type, ByteBuffer.wrap(bytes));
        NDArray known = small ? null : splats.get(splat);
        if (known != null) {
            return known;
        }
        claim(elements, dtype.byteSize(), typeAt);
        NDArray data = NDArray.allocate(dtype, type.shape());
        MemorySegment.copy(one.data(), 0, data.data(), 0, bytes.length);
        repeat(data, elements);
        if (!small) {
            splats.put(splat, data);
        }
        return data;
    }

    private static void repeat(NDArray data, long elements) {
        MemorySegment memory = data.data();
        long total = memory.byteSize();
        for (long done = total / elements; done < total; done *= 2) {
            MemorySegment.copy(memory, 0, memory, done, Math.min(done, total - done));
        }
    }

    private long list(NDArray data, long[] shape, int axis, long at) {
        in.expect("[");
        long count = 0;
        long next = at;
        if (!in.accept("]")) {
            do {
                if (count == shape[axis]) {
                    throw in.error(
                            "a list of dimension "
                                    + axis
                                    + " has more than "
                                    + shape[axis]
                                    + " entries");
                }
                if (axis + 1 < shape.length) {
                    next = list(data, shape, axis + 1, next);
                } else {
                    element(data, next++);
                }
                count++;
            } while (in.accept(","));
            in.expect("]");
        }
        if (count != shape[axis]) {
            throw in.error(
                    "a list of dimension "
                            + axis
                            + " has "
                            + count
                            + " entries, expected "
                            + shape[axis]);
        }
        return next;
    }

    private void element(NDArray data, long index) {
        DType dtype = data.dtype();
        if (dtype.isString()) {
            data.setString(index, in.string());
        } else if (dtype.isComplex()) {
            if (!in.accept("(")) {
                throw in.expected("a pair (real, imaginary) of type " + dtype.stablehloName());
            }
            part(data, dtype.real(), 2 * index);
            in.expect(",");
            part(data, dtype.real(), 2 * index + 1);
            in.expect(")");
        } else {
            part(data, dtype, index);
        }
    }

    /** Reads one number into slot {@code index} of an array seen as elements of {@code dtype}. */
    private void part(NDArray data, DType dtype, long index) {
        if (dtype.isBool() && (in.atWord("true") || in.atWord("false"))) {
            data.setLong(index, in.bool() ? 1 : 0);
            return;
        }
        int start = in.pos();
        String digits = in.number("a number of type " + dtype.stablehloName());
        try {
            if (digits.startsWith("0x")) {
                int bytes = dtype.byteSize();
                long bits = Long.parseUnsignedLong(digits.substring(2), 16);
                if (dtype.bits() < 64 && bits >>> dtype.bits() != 0) {
                    throw new NumberFormatException("too wide");
                }
                setBits(data, index * bytes, bits, bytes);
            } else if (dtype == DType.FLOAT32) {
                setBits(data, index * 4, Float.floatToRawIntBits(Float.parseFloat(digits)), 4);
            } else if (dtype == DType.FLOAT64) {
                setBits(data, index * 8, Double.doubleToRawLongBits(Double.parseDouble(digits)), 8);
            } else if (dtype.isFloat()) {
                data.setDouble(index, Double.parseDouble(digits));
            } else {
                data.setLong(index, integer(digits, dtype));
            }
        } catch (NumberFormatException e) {
            throw in.errorAt(
                    start,
                    "'" + digits + "' is no " + dtype.stablehloName() + range(digits, dtype));
        }
    }

    /** What an element type holds, where a number is outside of it. */
    private static String range(String digits, DType dtype) {
        int bits = dtype.bits();
        if (!dtype.isInteger() || bits == Long.SIZE || !INTEGER.matcher(digits).matches()) {
            return "";
        }
        long low = dtype.isUnsigned() ? 0 : -1L << (bits - 1);
        // types written without a sign take the numbers of both ranges
        return ", which holds " + low + " to " + ((1L << bits) - 1);
    }

    private static long integer(String digits, DType dtype) {
        boolean negative = digits.startsWith("-");
        if (dtype.isUnsigned() && negative) {
            throw new NumberFormatException("negative");
        }
        int bits = dtype.bits();
        if (bits == 64 && !negative) {
            return Long.parseUnsignedLong(digits);
        }
        long value = digits.startsWith("-0x") ? Long.decode(digits) : Long.parseLong(digits);
        if (bits < 64 && (value > (1L << bits) - 1 || value < -(1L << (bits - 1)))) {
            throw new NumberFormatException("out of range");
        }
        // types written without a sign take the numbers of both ranges: 255 is -1 as i8
        return dtype.isSigned() ? value << (64 - bits) >> (64 - bits) : value;
    }

    static void setBits(NDArray data, long byteOffset, long bits, int bytes) {
        MemorySegment memory = data.data();
        for (int i = 0; i < bytes; i++) {
            memory.set(ValueLayout.JAVA_BYTE, byteOffset + i, (byte) (bits >>> (8 * i)));
        }
    }

    private NDArray blob(TensorType type, long[] shape, long elements, int typeAt) {
        DType dtype = type.dtype();
        int start = in.pos();
        int last = in.stringEnd();
        String text = in.text();
        if (!text.startsWith("\"0x", start)
                || last - start - 3 < 0
                || (last - start - 3) % 2 != 0) {
            throw in.errorAt(start, "expected \"0x…\" with two hexadecimal digits a byte");
        }
        long bytes = (last - start - 3) / 2;
        long width = dtype.byteSize();
        if (dtype.isBool() && bytes == (elements + 7) / 8 && bytes != elements) {
            NDArray bits = packed(shape, elements, start);
            if (bits != null) {
                return bits;
            }
        }
        boolean splat = bytes == width && elements != 1;
        if (!splat && bytes != elements * width) {
            throw in.errorAt(
                    start, "the blob has " + bytes + " bytes, its type needs " + elements * width);
        }
        boolean repeats = splat && elements != 0;
        NDArray data = repeats ? NDArray.allocate(dtype, 1) : NDArray.allocate(dtype, shape);
        MemorySegment memory = data.data();
        if (elements == 0) {
            return data;
        }
        for (int i = 0; i < bytes; i++) {
            int value = blobByte(start, i);
            memory.set(
                    ValueLayout.JAVA_BYTE,
                    i,
                    (byte) (dtype.isBool() ? (value != 0 ? 1 : 0) : value));
        }
        return repeats ? spread(type, elements, data, typeAt) : data;
    }

    /** Byte {@code i} of the blob whose quote stands at {@code start}. */
    private int blobByte(int start, int i) {
        int at = start + 3 + 2 * i;
        int high = hex(in.text().charAt(at));
        int low = hex(in.text().charAt(at + 1));
        if ((high | low) < 0) {
            throw in.errorAt(at, "expected a hexadecimal digit");
        }
        return high * 16 + low;
    }

    private static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    /**
     * Booleans eight to a byte, lowest bit first, as MLIR wrote them until it took a byte for each;
     * null where the one byte is that of a splat.
     */
    private @Nullable NDArray packed(long[] shape, long elements, int start) {
        if (elements <= 8 && blobByte(start, 0) <= 1) {
            return null;
        }
        NDArray data = NDArray.allocate(DType.BOOL, shape);
        for (int i = 0; i < elements; i++) {
            data.setLong(i, blobByte(start, i / 8) >> (i % 8) & 1);
        }
        return data;
    }

    /** Counts the memory of a repeated value, before it is taken. */
    private void claim(long elements, long bytes, int typeAt) {
        if (elements > (MAX_SPLAT_BYTES - splatBytes) / bytes) {
            throw in.errorAt(
                    typeAt,
                    "the constants of this text repeat their values "
                            + elements
                            + " times and more, beyond "
                            + (MAX_SPLAT_BYTES >> 20)
                            + " MB; broadcast a scalar instead");
        }
        splatBytes += elements * bytes;
    }
}
