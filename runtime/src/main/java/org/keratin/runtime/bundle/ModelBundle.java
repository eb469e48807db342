package org.keratin.runtime.bundle;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.AtomicFile;
import org.keratin.runtime.InvalidFileException;
import org.keratin.runtime.NDArray;

/**
 * A compiled model in one file: a bundle and the variables that it runs with. The variables lie
 * behind the bundle, each at a multiple of 64 bytes, and are mapped into memory, not copied; so
 * they cannot be written, and a step that updates variables in place needs copies of them.
 *
 * <p>Behind the bundle's own bytes: u64 length of the weights, 32 bytes SHA-256 of them, zeros up
 * to a multiple of 64 of the file, the weights.
 *
 * @param variables in the order of {@link BundleSignature#variables()}
 */
public record ModelBundle(Bundle bundle, List<NDArray> variables) {
    private static final int TRAILER = 8 + 32;
    private static final int ALIGNMENT = 64;

    /**
     * @throws IllegalArgumentException when the variables do not fit the signature
     */
    public ModelBundle {
        variables = List.copyOf(variables);
        BundleExecutable.checkVariables(bundle.signature(), variables);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws InvalidFileException when it cannot be written
     */
    public void write(Path file) {
        byte[] code = BundleFormat.encode(bundle, true);
        MessageDigest digest = sha256();
        variables.forEach(v -> pieces(v).forEach(digest::update));
        long[] offsets = offsets(bundle.signature());
        ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        trailer.putLong(offsets[variables.size()]).put(digest.digest()).flip();
        AtomicFile.write(
                file,
                channel -> {
                    write(channel, ByteBuffer.wrap(code));
                    write(channel, trailer);
                    long start = start(code.length);
                    write(channel, zeros(start - code.length - TRAILER));
                    for (int i = 0; i < variables.size(); i++) {
                        for (ByteBuffer piece : pieces(variables.get(i))) {
                            write(channel, piece);
                        }
                        write(
                                channel,
                                zeros(offsets[i + 1] - offsets[i] - variables.get(i).byteSize()));
                    }
                });
    }

    /**
     * Reads a file that {@link #write} made; trusting it is the caller's decision. A bundle without
     * variables may be a plain one.
     *
     * @throws InvalidFileException when the file cannot be read, is damaged, of another version, or
     *     has no weights although its code needs some
     */
    public static ModelBundle read(Path file) {
        Bundle bundle = Bundle.read(file);
        BundleSignature signature = bundle.signature();
        if (signature.variables().isEmpty()) {
            return new ModelBundle(bundle, List.of());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = BundleFormat.end(channel, file.toString());
            long[] offsets = offsets(signature);
            long length = offsets[signature.variables().size()];
            ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
            for (long at = end; trailer.hasRemaining(); ) {
                int n = channel.read(trailer, at);
                if (n < 0) {
                    throw new InvalidFileException(
                            file
                                    + " has code but no weights; 'compile --emit bundle' of a"
                                    + " .keras model writes both");
                }
                at += n;
            }
            trailer.flip();
            long start = start(end);
            if (trailer.getLong() != length || channel.size() != start + length) {
                throw new InvalidFileException(
                        file + " is damaged (wrong length of weights); compile the model again");
            }
            MemorySegment all =
                    channel.map(FileChannel.MapMode.READ_ONLY, start, length, Arena.ofAuto());
            List<NDArray> variables = new ArrayList<>();
            MessageDigest digest = sha256();
            for (int i = 0; i < signature.variables().size(); i++) {
                TensorSpec spec = signature.variables().get(i);
                NDArray array =
                        NDArray.wrap(
                                spec.dtype(), shape(spec), all.asSlice(offsets[i], bytes(spec)));
                pieces(array).forEach(digest::update);
                variables.add(array);
            }
            byte[] expected = new byte[32];
            trailer.get(expected);
            if (!MessageDigest.isEqual(expected, digest.digest())) {
                throw new InvalidFileException(
                        file + " is damaged (checksum of the weights); compile the model again");
            }
            return new ModelBundle(bundle, variables);
        } catch (IOException e) {
            throw new InvalidFileException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Where each variable begins, and the length of all. */
    private static long[] offsets(BundleSignature signature) {
        long[] offsets = new long[signature.variables().size() + 1];
        for (int i = 0; i + 1 < offsets.length; i++) {
            offsets[i + 1] =
                    Math.addExact(offsets[i], aligned(bytes(signature.variables().get(i))));
        }
        return offsets;
    }

    private static long start(long end) {
        return aligned(end + TRAILER);
    }

    private static long aligned(long bytes) {
        return Math.addExact(bytes, ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static long[] shape(TensorSpec spec) {
        return spec.shape().stream().mapToLong(d -> d.constant()).toArray();
    }

    private static long bytes(TensorSpec spec) {
        return Math.multiplyExact(spec.size().constant(), (long) spec.dtype().byteSize());
    }

    /** The array's bytes in pieces that a buffer can hold. */
    private static List<ByteBuffer> pieces(NDArray array) {
        List<ByteBuffer> pieces = new ArrayList<>();
        long piece = 1 << 26;
        for (long at = 0; at < array.byteSize(); at += piece) {
            long length = Math.min(piece, array.byteSize() - at);
            pieces.add(array.data().asSlice(at, length).asByteBuffer());
        }
        return pieces;
    }

    private static ByteBuffer zeros(long count) {
        return ByteBuffer.allocate(Math.toIntExact(count));
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
