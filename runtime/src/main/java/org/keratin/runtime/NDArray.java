package org.keratin.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Objects;

/**
 * A dense row-major array in memory outside the heap, 64-byte aligned and little-endian (layout:
 * {@link DType}); or an array of strings, which lives on the heap.
 *
 * <p>Memory is owned by the arena it came from; by default that is {@link Arena#ofAuto()} and
 * nothing needs closing. Views ({@link #reshape}, {@link #slice}) share it. Reading is safe from
 * any thread; writing is the caller's to order.
 */
public final class NDArray {
    static final int ALIGNMENT = 64;
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED;
    private static final String[] NO_STRINGS = {};

    private final DType dtype;
    private final long[] shape;
    private final long size;
    private final MemorySegment data;
    private final String[] strings;
    private final int stringOffset;

    private NDArray(
            DType dtype, long[] shape, MemorySegment data, String[] strings, int stringOffset) {
        this.dtype = dtype;
        this.shape = shape;
        this.size = sizeOf(shape);
        this.data = data;
        this.strings = strings;
        this.stringOffset = stringOffset;
    }

    // ---- making ----

    /**
     * A zeroed array (empty strings for {@link DType#STRING}) that is freed when no longer
     * reachable.
     *
     * @throws IllegalArgumentException for a negative size or more than 2^63 bytes
     */
    public static NDArray allocate(DType dtype, long... shape) {
        if (!dtype.isString()) {
            long[] s = shape.clone();
            return new NDArray(dtype, s, Slab.allocate(bytesOf(dtype, s)), NO_STRINGS, 0);
        }
        return allocate(Arena.ofAuto(), dtype, shape);
    }

    /** A zeroed array whose memory the arena owns. */
    public static NDArray allocate(Arena arena, DType dtype, long... shape) {
        long[] s = shape.clone();
        long size = sizeOf(s);
        if (dtype.isString()) {
            String[] strings = new String[Math.toIntExact(size)];
            Arrays.fill(strings, "");
            return new NDArray(dtype, s, MemorySegment.NULL, strings, 0);
        }
        return new NDArray(dtype, s, arena.allocate(bytesOf(dtype, s), ALIGNMENT), NO_STRINGS, 0);
    }

    /**
     * An array over existing memory, which is not copied; a longer segment is cut.
     *
     * @throws IllegalArgumentException when the segment is too small
     */
    public static NDArray wrap(DType dtype, long[] shape, MemorySegment data) {
        long[] s = shape.clone();
        long bytes = bytesOf(dtype, s);
        if (data.byteSize() < bytes) {
            throw new IllegalArgumentException(
                    "an array of "
                            + dtype.kerasName()
                            + Arrays.toString(s)
                            + " takes "
                            + bytes
                            + " bytes, but the memory has "
                            + data.byteSize());
        }
        return new NDArray(dtype, s, data.asSlice(0, bytes), NO_STRINGS, 0);
    }

    public static NDArray of(float[] values, long... shape) {
        return copyOf(MemorySegment.ofArray(values), DType.FLOAT32, values.length, shape);
    }

    public static NDArray of(double[] values, long... shape) {
        return copyOf(MemorySegment.ofArray(values), DType.FLOAT64, values.length, shape);
    }

    public static NDArray of(int[] values, long... shape) {
        return copyOf(MemorySegment.ofArray(values), DType.INT32, values.length, shape);
    }

    public static NDArray of(long[] values, long... shape) {
        return copyOf(MemorySegment.ofArray(values), DType.INT64, values.length, shape);
    }

    public static NDArray of(byte[] values, long... shape) {
        return copyOf(MemorySegment.ofArray(values), DType.INT8, values.length, shape);
    }

    public static NDArray of(boolean[] values, long... shape) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values[i] ? 1 : 0);
        }
        return copyOf(MemorySegment.ofArray(bytes), DType.BOOL, values.length, shape);
    }

    public static NDArray ofStrings(String[] values, long... shape) {
        checkCount(values.length, shape);
        String[] copy = values.clone();
        for (String s : copy) {
            Objects.requireNonNull(s, "string");
        }
        return new NDArray(DType.STRING, shape.clone(), MemorySegment.NULL, copy, 0);
    }

    private static NDArray copyOf(MemorySegment values, DType dtype, int count, long[] shape) {
        checkCount(count, shape);
        NDArray a = allocate(dtype, shape);
        a.data.copyFrom(values);
        return a;
    }

    private static void checkCount(int count, long[] shape) {
        if (sizeOf(shape) != count) {
            throw new IllegalArgumentException(
                    count + " values do not fill the shape " + Arrays.toString(shape));
        }
    }

    /** The number of elements, checked for overflow. */
    static long sizeOf(long[] shape) {
        long size = 1;
        boolean empty = false;
        for (long d : shape) {
            if (d < 0) {
                throw new IllegalArgumentException(
                        "negative size in shape " + Arrays.toString(shape));
            }
            empty |= d == 0;
        }
        if (empty) {
            return 0;
        }
        try {
            for (long d : shape) {
                size = Math.multiplyExact(size, d);
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the shape " + Arrays.toString(shape) + " has more than 2^63 elements");
        }
        return size;
    }

    static long bytesOf(DType dtype, long[] shape) {
        try {
            return Math.multiplyExact(sizeOf(shape), (long) dtype.byteSize());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the shape " + Arrays.toString(shape) + " takes more than 2^63 bytes");
        }
    }

    // ---- shape ----

    public DType dtype() {
        return dtype;
    }

    /** A copy of the sizes, outermost first. */
    public long[] shape() {
        return shape.clone();
    }

    public int rank() {
        return shape.length;
    }

    /** One size; negative axes count from the end. */
    public long dim(int axis) {
        return shape[axis < 0 ? axis + shape.length : axis];
    }

    /** The number of elements. */
    public long size() {
        return size;
    }

    /** Bytes of {@link #data()}. */
    public long byteSize() {
        return data.byteSize();
    }

    /**
     * The memory.
     *
     * @throws UnsupportedOperationException for strings
     */
    public MemorySegment data() {
        if (dtype.isString()) {
            throw new UnsupportedOperationException("an array of strings has no native memory");
        }
        return data;
    }

    /** The same elements in another shape; one size may be -1 and is then inferred. */
    public NDArray reshape(long... newShape) {
        long[] s = newShape.clone();
        int open = 0;
        while (open < s.length && s[open] != -1) {
            open++;
        }
        boolean fits = true;
        if (open < s.length) {
            s[open] = 1;
            long known = sizeOf(s);
            fits = known != 0;
            s[open] = fits ? size / known : 0;
        }
        if (!fits || sizeOf(s) != size) {
            throw new IllegalArgumentException(
                    "cannot reshape an array of shape "
                            + Arrays.toString(shape)
                            + " to "
                            + Arrays.toString(newShape));
        }
        return new NDArray(dtype, s, data, strings, stringOffset);
    }

    /**
     * The rows {@code from} (inclusive) to {@code to} (exclusive) of the first dimension, sharing
     * memory.
     *
     * @throws IndexOutOfBoundsException outside the first dimension
     */
    public NDArray slice(long from, long to) {
        if (shape.length == 0) {
            throw new IllegalArgumentException("cannot slice an array without dimensions");
        }
        Objects.checkFromToIndex(from, to, shape[0]);
        long[] s = shape.clone();
        s[0] = to - from;
        long row = shape[0] == 0 ? 0 : size / shape[0];
        if (dtype.isString()) {
            return new NDArray(dtype, s, data, strings, Math.toIntExact(stringOffset + from * row));
        }
        long bytes = dtype.byteSize();
        return new NDArray(
                dtype, s, data.asSlice(from * row * bytes, (to - from) * row * bytes), strings, 0);
    }

    // ---- elements ----

    /** A real number or truth value (0 or 1) as double. */
    public double getDouble(long i) {
        return switch (dtype) {
            case FLOAT32 -> data.get(FLOAT, i * 4);
            case FLOAT64 -> data.get(DOUBLE, i * 8);
            case FLOAT16 -> Float.float16ToFloat(data.get(SHORT, i * 2));
            case BFLOAT16 -> Float.intBitsToFloat(data.get(SHORT, i * 2) << 16);
            case UINT64 -> {
                long v = data.get(LONG, i * 8);
                yield v >= 0 ? v : ((v >>> 1) | (v & 1)) * 2.0;
            }
            case BOOL, INT2, INT4, INT8, INT16, INT32, INT64, UINT2, UINT4, UINT8, UINT16, UINT32 ->
                    getLong(i);
            case FLOAT4_E2M1FN,
                    FLOAT6_E2M3FN,
                    FLOAT6_E3M2FN,
                    FLOAT8_E3M4,
                    FLOAT8_E4M3,
                    FLOAT8_E4M3FN,
                    FLOAT8_E4M3FNUZ,
                    FLOAT8_E4M3B11FNUZ,
                    FLOAT8_E5M2,
                    FLOAT8_E5M2FNUZ,
                    FLOAT8_E8M0FNU ->
                    SmallFloat.of(dtype).decode(data.get(ValueLayout.JAVA_BYTE, i) & 0xff);
            case COMPLEX64, COMPLEX128, STRING -> throw wrongType("a real number");
        };
    }

    /**
     * An integer or truth value; floats are truncated towards zero and saturate; uint64 gives its
     * bits.
     */
    public long getLong(long i) {
        return switch (dtype) {
            case INT32 -> data.get(INT, i * 4);
            case INT64, UINT64 -> data.get(LONG, i * 8);
            case BOOL, INT2, INT4, INT8 -> data.get(ValueLayout.JAVA_BYTE, i);
            case UINT2, UINT4, UINT8 -> data.get(ValueLayout.JAVA_BYTE, i) & 0xff;
            case INT16 -> data.get(SHORT, i * 2);
            case UINT16 -> data.get(SHORT, i * 2) & 0xffff;
            case UINT32 -> data.get(INT, i * 4) & 0xffffffffL;
            default -> (long) getDouble(i);
        };
    }

    /**
     * Stores a number: rounded once to nearest even for floats; truncated towards zero and
     * saturated for integers (NaN gives 0); truth for everything but 0; complex numbers get a zero
     * imaginary part.
     */
    public void setDouble(long i, double v) {
        switch (dtype) {
            case FLOAT32 -> data.set(FLOAT, i * 4, (float) v);
            case FLOAT64 -> data.set(DOUBLE, i * 8, v);
            case FLOAT16 -> data.set(SHORT, i * 2, (short) SmallFloat.F16.encode(v));
            case BFLOAT16 -> data.set(SHORT, i * 2, (short) SmallFloat.BF16.encode(v));
            case BOOL -> data.set(ValueLayout.JAVA_BYTE, i, (byte) (v != 0 ? 1 : 0));
            case COMPLEX64, COMPLEX128 -> setComplex(i, v, 0);
            case UINT64 ->
                    data.set(
                            LONG,
                            i * 8,
                            !(v >= 0x1p63)
                                    ? Math.max(0, (long) v)
                                    : v < 0x1p64 ? (long) (v - 0x1p63) ^ Long.MIN_VALUE : -1L);
            case INT2, INT4, INT8, INT16, INT32, INT64, UINT2, UINT4, UINT8, UINT16, UINT32 -> {
                int bits = dtype.bits();
                long max = dtype.isSigned() ? Long.MAX_VALUE >>> (64 - bits) : (1L << bits) - 1;
                long min = dtype.isSigned() ? -max - 1 : 0;
                setLong(i, Math.clamp((long) v, min, max));
            }
            case FLOAT4_E2M1FN,
                    FLOAT6_E2M3FN,
                    FLOAT6_E3M2FN,
                    FLOAT8_E3M4,
                    FLOAT8_E4M3,
                    FLOAT8_E4M3FN,
                    FLOAT8_E4M3FNUZ,
                    FLOAT8_E4M3B11FNUZ,
                    FLOAT8_E5M2,
                    FLOAT8_E5M2FNUZ,
                    FLOAT8_E8M0FNU ->
                    data.set(ValueLayout.JAVA_BYTE, i, (byte) SmallFloat.of(dtype).encode(v));
            case STRING -> throw wrongType("a number");
        }
    }

    /**
     * Stores an integer: wrapped to the width of integers, rounded once for floats, truth for
     * everything but 0.
     */
    public void setLong(long i, long v) {
        switch (dtype) {
            case INT32, UINT32 -> data.set(INT, i * 4, (int) v);
            case INT64, UINT64 -> data.set(LONG, i * 8, v);
            case INT16, UINT16 -> data.set(SHORT, i * 2, (short) v);
            case INT8, UINT8 -> data.set(ValueLayout.JAVA_BYTE, i, (byte) v);
            case INT2 -> data.set(ValueLayout.JAVA_BYTE, i, (byte) (v << 62 >> 62));
            case INT4 -> data.set(ValueLayout.JAVA_BYTE, i, (byte) (v << 60 >> 60));
            case UINT2 -> data.set(ValueLayout.JAVA_BYTE, i, (byte) (v & 3));
            case UINT4 -> data.set(ValueLayout.JAVA_BYTE, i, (byte) (v & 15));
            case BOOL -> data.set(ValueLayout.JAVA_BYTE, i, (byte) (v != 0 ? 1 : 0));
            case FLOAT32 -> data.set(FLOAT, i * 4, (float) v);
            case COMPLEX64 -> {
                data.set(FLOAT, i * 8, (float) v);
                data.set(FLOAT, i * 8 + 4, 0f);
            }
            case FLOAT64, COMPLEX128 -> setDouble(i, (double) v);
            default -> setDouble(i, sticky(v));
        }
    }

    /** A double that rounds to any type narrower than float as the integer itself would. */
    static double sticky(long v) {
        return Math.abs(v) >> 53 == 0 ? v : (v & ~0xfffL) | ((v & 0xfff) != 0 ? 0x800 : 0);
    }

    /** The real part of a complex number; real numbers as {@link #getDouble}. */
    public double getReal(long i) {
        return switch (dtype) {
            case COMPLEX64 -> data.get(FLOAT, i * 8);
            case COMPLEX128 -> data.get(DOUBLE, i * 16);
            default -> getDouble(i);
        };
    }

    /** The imaginary part; 0 for real numbers. */
    public double getImag(long i) {
        return switch (dtype) {
            case COMPLEX64 -> data.get(FLOAT, i * 8 + 4);
            case COMPLEX128 -> data.get(DOUBLE, i * 16 + 8);
            default -> 0;
        };
    }

    /**
     * Stores a complex number.
     *
     * @throws UnsupportedOperationException unless the type is complex
     */
    public void setComplex(long i, double real, double imag) {
        switch (dtype) {
            case COMPLEX64 -> {
                data.set(FLOAT, i * 8, (float) real);
                data.set(FLOAT, i * 8 + 4, (float) imag);
            }
            case COMPLEX128 -> {
                data.set(DOUBLE, i * 16, real);
                data.set(DOUBLE, i * 16 + 8, imag);
            }
            default -> throw wrongType("a complex number");
        }
    }

    public String getString(long i) {
        if (!dtype.isString()) {
            throw wrongType("a string");
        }
        return strings[stringOffset + (int) Objects.checkIndex(i, size)];
    }

    public void setString(long i, String value) {
        if (!dtype.isString()) {
            throw wrongType("a string");
        }
        strings[stringOffset + (int) Objects.checkIndex(i, size)] = Objects.requireNonNull(value);
    }

    private UnsupportedOperationException wrongType(String wanted) {
        return new UnsupportedOperationException(
                "an element of type " + dtype.kerasName() + " is not " + wanted);
    }

    // ---- conversion ----

    public float[] toFloatArray() {
        if (dtype == DType.FLOAT32) {
            return data.toArray(FLOAT);
        }
        float[] out = new float[Math.toIntExact(size)];
        NDArray floats = cast(DType.FLOAT32);
        MemorySegment.copy(floats.data, FLOAT, 0, out, 0, out.length);
        return out;
    }

    public double[] toDoubleArray() {
        double[] out = new double[Math.toIntExact(size)];
        for (int i = 0; i < out.length; i++) {
            out[i] = getDouble(i);
        }
        return out;
    }

    public long[] toLongArray() {
        long[] out = new long[Math.toIntExact(size)];
        for (int i = 0; i < out.length; i++) {
            out[i] = getLong(i);
        }
        return out;
    }

    public int[] toIntArray() {
        int[] out = new int[Math.toIntExact(size)];
        for (int i = 0; i < out.length; i++) {
            out[i] = (int) getLong(i);
        }
        return out;
    }

    public String[] toStringArray() {
        String[] out = new String[Math.toIntExact(size)];
        for (int i = 0; i < out.length; i++) {
            out[i] = getString(i);
        }
        return out;
    }

    /** A copy in memory of its own. */
    public NDArray copy() {
        NDArray a = allocate(dtype, shape);
        if (dtype.isString()) {
            System.arraycopy(strings, stringOffset, a.strings, 0, (int) size);
        } else {
            a.data.copyFrom(data);
        }
        return a;
    }

    /**
     * The elements in another type, each rounded once; this array itself when the type is the same.
     * Complex to real keeps the real part.
     *
     * @throws UnsupportedOperationException between strings and numbers
     */
    public NDArray cast(DType target) {
        if (target == dtype) {
            return this;
        }
        if (target.isString() || dtype.isString()) {
            throw new UnsupportedOperationException(
                    "cannot cast "
                            + dtype.kerasName()
                            + " to "
                            + target.kerasName()
                            + "; use ops.strings()");
        }
        NDArray out = allocate(target, shape);
        ArrayCast.cast(this, out);
        return out;
    }

    /** Same type, shape and bits (NaNs equal when their payloads are). */
    public boolean sameBits(NDArray other) {
        if (dtype != other.dtype || !Arrays.equals(shape, other.shape)) {
            return false;
        }
        if (dtype.isString()) {
            return Arrays.equals(toStringArray(), other.toStringArray());
        }
        return data.mismatch(other.data) < 0;
    }

    /** The elements as NumPy prints them, shortened beyond 1000, with type and shape. */
    @Override
    public String toString() {
        return ArrayText.of(this);
    }
}
