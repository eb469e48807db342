package org.keratin.runtime;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * NumPy's {@code .npz} archives: zip files of {@link Npy} entries, stored or deflated, zip64
 * included.
 *
 * <p>Checksums are verified; an entry may inflate beyond 256 MB only up to 250 times its size in
 * the archive.
 */
public final class Npz {
    private static final int MAX_ENTRIES = 100_000;
    private static final long FREE_SIZE = 256L << 20;
    private static final long MAX_RATIO = 250;

    private Npz() {}

    /**
     * Reads all arrays, in the archive's order, by their names without {@code .npy}.
     *
     * @throws InvalidFileException when the file is no valid archive
     */
    public static Map<String, NDArray> read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidFileException(file + " is a folder; name an .npz file");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new InvalidFileException(
                        file
                                + " has "
                                + zip.size()
                                + " entries, beyond the limit of "
                                + MAX_ENTRIES
                                + "; split the archive");
            }
            long total = 0;
            Map<String, NDArray> arrays = new LinkedHashMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String what = file + ", entry '" + entry.getName() + "'";
                checkInflation(what, entry.getCompressedSize(), entry.getSize());
                total = Math.addExact(total, entry.getSize());
                checkInflation(file + " as a whole", Files.size(file), total);
                String name = entry.getName();
                name = name.endsWith(".npy") ? name.substring(0, name.length() - 4) : name;
                if (arrays.put(name, read(zip, entry, what)) != null) {
                    throw new InvalidFileException(what + " occurs twice; write the archive again");
                }
            }
            return arrays;
        } catch (NoSuchFileException e) {
            throw new InvalidFileException(file + " does not exist; check the path", e);
        } catch (ZipException e) {
            throw new InvalidFileException(
                    file
                            + " is not an .npz archive or is damaged ("
                            + e.getMessage()
                            + "); write it with numpy.savez",
                    e);
        } catch (IOException | ArithmeticException e) {
            throw new InvalidFileException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void checkInflation(String what, long packed, long size) {
        if (size < 0 || packed < 0) {
            throw new InvalidFileException(
                    what + " does not tell its size; write it with numpy.savez");
        }
        if (size > FREE_SIZE && size / MAX_RATIO > packed) {
            throw new InvalidFileException(
                    what
                            + " inflates from "
                            + packed
                            + " to "
                            + size
                            + " bytes, beyond the limit of "
                            + MAX_RATIO
                            + " times; write it with numpy.savez, uncompressed");
        }
    }

    private static NDArray read(ZipFile zip, ZipEntry entry, String what) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            CRC32 crc = new CRC32();
            byte[] buffer = new byte[1 << 16];
            NDArray array =
                    Npy.read(target -> fill(in, target, buffer, crc), entry.getSize(), what, null);
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
            }
            if (crc.getValue() != entry.getCrc()) {
                throw new InvalidFileException(
                        what + " is damaged (wrong checksum); write the archive again");
            }
            return array;
        } catch (EOFException e) {
            throw Npy.truncated(what, e);
        } catch (ZipException e) {
            throw new InvalidFileException(
                    what + " is damaged (" + e.getMessage() + "); write the archive again", e);
        }
    }

    private static void fill(InputStream in, MemorySegment target, byte[] buffer, CRC32 crc)
            throws IOException {
        for (long at = 0; at < target.byteSize(); ) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, target.byteSize() - at));
            if (n < 0) {
                throw new EOFException();
            }
            crc.update(buffer, 0, n);
            MemorySegment.copy(MemorySegment.ofArray(buffer), 0, target, at, n);
            at += n;
        }
    }

    /** Writes an archive of stored entries, as {@code numpy.savez}; whole or not at all. */
    public static void write(Path file, Map<String, NDArray> arrays) {
        write(file, arrays, false);
    }

    /**
     * Writes an archive, whole or not at all, in the map's order.
     *
     * @param compressed deflate the entries, as {@code numpy.savez_compressed}
     * @throws InvalidFileException when the file cannot be written
     */
    public static void write(Path file, Map<String, NDArray> arrays, boolean compressed) {
        AtomicFile.write(
                file,
                channel -> {
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        for (Map.Entry<String, NDArray> e : arrays.entrySet()) {
                            ZipEntry entry = new ZipEntry(e.getKey() + ".npy");
                            // A fixed time makes equal content equal files; it is the one NumPy
                            // writes.
                            entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                            if (!compressed) {
                                store(entry, e.getValue());
                            }
                            zip.putNextEntry(entry);
                            Npy.write(Channels.newChannel(new Unclosed(zip)), e.getValue());
                            zip.closeEntry();
                        }
                    }
                });
    }

    /** Stored entries tell size and checksum before their data. */
    private static void store(ZipEntry entry, NDArray array) throws IOException {
        Sum sum = new Sum();
        Npy.write(sum, array);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(sum.size);
        entry.setCompressedSize(sum.size);
        entry.setCrc(sum.crc.getValue());
    }

    private static final class Sum implements WritableByteChannel {
        private final CRC32 crc = new CRC32();
        private long size;

        @Override
        public int write(ByteBuffer bytes) {
            int n = bytes.remaining();
            crc.update(bytes);
            size += n;
            return n;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] b, int from, int count) throws IOException {
            out.write(b, from, count);
        }

        @Override
        public void close() {}
    }
}
