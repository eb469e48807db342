package org.keratin.runtime;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's {@code .npy} files, format versions 1 to 3 (numpy.lib.format).
 *
 * <p>Read: booleans, all integers, f2 to f8, c8 and c16 in either byte order, row- or column-major;
 * {@code U} and {@code S} become strings. ml_dtypes writes bfloat16 and the float8 types as raw
 * {@code V2} and {@code V1}, which does not say what they are: they are read only where the caller
 * names the type. Python objects are never loaded. Sizes are checked against the file before memory
 * is taken.
 */
public final class Npy {
    static final int CHUNK = 1 << 20;

    /** Where bytes come from. */
    interface Source {
        /** Fills the segment or throws {@link EOFException}. */
        void readFully(MemorySegment target) throws IOException;
    }

    private Npy() {}

    /** Reads a file; raw types are refused. */
    public static NDArray read(Path file) {
        return read(file, null);
    }

    /**
     * Reads a file.
     *
     * @param rawType what {@code V1} or {@code V2} elements are, or null to refuse them
     * @throws InvalidFileException when the file is no valid .npy file
     */
    public static NDArray read(Path file, @Nullable DType rawType) {
        String what = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new InvalidFileException(what + " is a folder; name a .npy file");
            }
            try (FileChannel channel = FileChannel.open(file)) {
                return read(target -> fill(channel, target), channel.size(), what, rawType);
            }
        } catch (NoSuchFileException e) {
            throw new InvalidFileException(what + " does not exist; check the path", e);
        } catch (EOFException e) {
            throw truncated(what, e);
        } catch (IOException e) {
            throw new InvalidFileException("cannot read " + what + ": " + AtomicFile.reason(e), e);
        }
    }

    static InvalidFileException truncated(String what, Throwable cause) {
        return new InvalidFileException(
                what + " is truncated: it ends before its array does; write it again", cause);
    }

    private static void fill(FileChannel channel, MemorySegment target) throws IOException {
        for (long at = 0; at < target.byteSize(); ) {
            long n = Math.min(CHUNK, target.byteSize() - at);
            int got = channel.read(target.asSlice(at, n).asByteBuffer());
            if (got < 0) {
                throw new EOFException();
            }
            at += got;
        }
    }

    /** Reads one array of at most {@code available} bytes, header included. */
    static NDArray read(Source source, long available, String what, @Nullable DType rawType)
            throws IOException {
        NpyHeader header = NpyHeader.read(source, available, what, rawType);
        long size;
        long bytes;
        try {
            size = NDArray.sizeOf(header.shape());
            bytes = Math.multiplyExact(size, header.itemSize());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new InvalidFileException(
                    what
                            + ": the shape "
                            + Arrays.toString(header.shape())
                            + " is impossible; write the file again",
                    e);
        }
        if (bytes > available - header.length()) {
            throw new InvalidFileException(
                    what
                            + " is truncated: an array of shape "
                            + Arrays.toString(header.shape())
                            + " takes "
                            + bytes
                            + " bytes, but "
                            + (available - header.length())
                            + " follow the header; write it again");
        }
        return header.dtype().isString()
                ? readStrings(source, header, size)
                : readNumbers(source, header);
    }

    private static NDArray readNumbers(Source source, NpyHeader header) throws IOException {
        NDArray a = NDArray.allocate(header.dtype(), header.shape());
        source.readFully(a.data());
        int unit = header.dtype().real().byteSize();
        if (header.bigEndian() && unit > 1) {
            swap(a.data(), unit);
        }
        if (header.dtype().isBool()) {
            for (long i = 0; i < a.size(); i++) {
                a.setLong(i, a.getLong(i));
            }
        }
        return header.fortran() && a.rank() > 1 ? rowMajor(a) : a;
    }

    private static void swap(MemorySegment data, int unit) {
        for (long at = 0; at < data.byteSize(); at += unit) {
            switch (unit) {
                case 2 ->
                        data.set(
                                NDArray.SHORT, at, Short.reverseBytes(data.get(NDArray.SHORT, at)));
                case 4 ->
                        data.set(NDArray.INT, at, Integer.reverseBytes(data.get(NDArray.INT, at)));
                default ->
                        data.set(NDArray.LONG, at, Long.reverseBytes(data.get(NDArray.LONG, at)));
            }
        }
    }

    /** Reorders an array whose memory is column-major. */
    private static NDArray rowMajor(NDArray columns) {
        long[] shape = columns.shape();
        NDArray rows = NDArray.allocate(columns.dtype(), shape);
        long unit = columns.dtype().isString() ? 1 : columns.dtype().byteSize();
        long[] strides = new long[shape.length];
        long stride = 1;
        for (int i = 0; i < shape.length; i++) {
            strides[i] = stride;
            stride *= shape[i];
        }
        long[] index = new long[shape.length];
        long from = 0;
        for (long to = 0; to < rows.size(); to++) {
            if (columns.dtype().isString()) {
                rows.setString(to, columns.getString(from));
            } else {
                MemorySegment.copy(columns.data(), from * unit, rows.data(), to * unit, unit);
            }
            for (int d = shape.length - 1; d >= 0; d--) {
                from += strides[d];
                if (++index[d] < shape[d]) {
                    break;
                }
                index[d] = 0;
                from -= strides[d] * shape[d];
            }
        }
        return rows;
    }

    private static NDArray readStrings(Source source, NpyHeader header, long size)
            throws IOException {
        if (size > Integer.MAX_VALUE - 8 || header.itemSize() > Integer.MAX_VALUE) {
            throw new InvalidFileException(
                    header.what() + ": too many or too long strings; split the file");
        }
        NDArray a = NDArray.allocate(DType.STRING, header.shape());
        byte[] item = new byte[(int) header.itemSize()];
        for (long i = 0; i < size; i++) {
            source.readFully(MemorySegment.ofArray(item));
            a.setString(i, header.decodeString(item));
        }
        return header.fortran() && a.rank() > 1 ? rowMajor(a) : a;
    }

    /**
     * Writes a file, whole or not at all. Types that NumPy lacks are written as ml_dtypes does:
     * bfloat16 as {@code V2}, float8 and narrower floats as {@code V1}; sub-byte integers as bytes;
     * strings as {@code U}.
     *
     * @throws InvalidFileException when the file cannot be written
     */
    public static void write(Path file, NDArray array) {
        AtomicFile.write(file, channel -> write(channel, array));
    }

    static void write(WritableByteChannel channel, NDArray array) throws IOException {
        writeAll(channel, ByteBuffer.wrap(NpyHeader.bytesFor(array)));
        if (array.dtype().isString()) {
            writeAll(channel, ByteBuffer.wrap(NpyHeader.encodeStrings(array)));
            return;
        }
        MemorySegment data = array.data();
        for (long at = 0; at < data.byteSize(); at += CHUNK) {
            writeAll(
                    channel,
                    data.asSlice(at, Math.min(CHUNK, data.byteSize() - at)).asByteBuffer());
        }
    }

    private static void writeAll(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
