package org.keratin.runtime.bundle;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keratin.runtime.Dim;

/**
 * A compiled step function: code, signature and memory plan, as one value and one file.
 *
 * <p>A bundle is code and trusted like a jar. Its checksum finds damage, not an attacker.
 *
 * @param producer the version of Keratin that made it
 * @param numerics {@code strict} or {@code fast}
 * @param buffers the pointer table, by id
 * @param scratchBytes size of a call's scratch arena, in the signature's symbols
 * @param preparedBytes size of the prepared arena; a constant
 * @param prepareScratchBytes size of the scratch arena of {@code prepare}; a constant
 * @param constants bytes that {@link BundleBuffer.Kind#CONSTANT} buffers lie in
 * @param work estimated time of a step on one thread in nanoseconds, in the signature's symbols;
 *     decides how many threads are worth waking, never the result. 0: unknown, all are
 * @param locations from kernel names (symbols of the code) to the layers they came from
 */
public record Bundle(
        String producer,
        BundleTarget target,
        String numerics,
        BundleSignature signature,
        List<BundleBuffer> buffers,
        Dim scratchBytes,
        Dim preparedBytes,
        Dim prepareScratchBytes,
        byte[] constants,
        Dim work,
        BundleCode code,
        Map<String, String> locations) {
    /** This version of Keratin, part of every cache key and written into every bundle. */
    public static final String VERSION = "0.1.0";

    /** File suffix. */
    public static final String SUFFIX = ".kbundle";

    /**
     * @throws BundleException when the parts do not fit together
     */
    public Bundle {
        buffers = List.copyOf(buffers);
        locations = java.util.Collections.unmodifiableMap(new TreeMap<>(locations));
        Set<String> known = new HashSet<>(signature.symbols());
        check(scratchBytes, known, "scratch size");
        check(work, known, "work");
        check(preparedBytes, Set.of(), "prepared size");
        check(prepareScratchBytes, Set.of(), "scratch size of prepare");
        for (BundleBuffer b : buffers) {
            Set<String> allowed =
                    switch (b.kind()) {
                        case INPUT, OUTPUT, SCRATCH, VARIABLE -> known;
                        case PREPARED, PREPARE_SCRATCH, CONSTANT -> Set.of();
                    };
            check(b.byteSize(), allowed, "size of buffer " + b.name());
            check(b.offset(), allowed, "offset of buffer " + b.name());
            int count =
                    switch (b.kind()) {
                        case INPUT -> signature.inputs().size();
                        case OUTPUT -> signature.outputs().size();
                        case VARIABLE -> signature.variables().size();
                        case PREPARED, SCRATCH, PREPARE_SCRATCH, CONSTANT -> 1;
                    };
            if (b.ordinal() < 0 || b.ordinal() >= count) {
                throw new BundleException(
                        "buffer "
                                + b.name()
                                + " names "
                                + b.kind()
                                + " "
                                + b.ordinal()
                                + " of "
                                + count
                                + "; compile the model again");
            }
            long limit =
                    switch (b.kind()) {
                        case PREPARED -> preparedBytes.constant();
                        case PREPARE_SCRATCH -> prepareScratchBytes.constant();
                        case CONSTANT -> constants.length;
                        case INPUT, OUTPUT, SCRATCH, VARIABLE -> Long.MAX_VALUE;
                    };
            if (limit != Long.MAX_VALUE) {
                long offset = b.offset().constant();
                long size = b.byteSize().constant();
                if (offset < 0 || size < 0 || offset > limit - size) {
                    throw new BundleException(
                            "buffer "
                                    + b.name()
                                    + " lies outside its arena of "
                                    + limit
                                    + " bytes; compile the model again");
                }
            }
        }
    }

    private static void check(Dim d, Set<String> allowed, String what) {
        if (!allowed.containsAll(d.symbols())) {
            throw new BundleException(
                    "the bundle's "
                            + what
                            + " is "
                            + d
                            + ", which has unknown symbols; known are "
                            + allowed
                            + "; compile the model again");
        }
    }

    /**
     * Reads a bundle file; trusting it is the caller's decision.
     *
     * @throws org.keratin.runtime.InvalidFileException when the file cannot be read, is damaged or
     *     of another version
     */
    public static Bundle read(Path file) {
        return BundleFormat.read(file);
    }

    /** Reads what {@link #toBytes} gives; {@code what} names the source in errors. */
    public static Bundle fromBytes(byte[] bytes, String what) {
        return BundleFormat.decode(bytes, what);
    }

    /** The file's content; equal bundles give equal bytes. */
    public byte[] toBytes() {
        return BundleFormat.encode(this);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws org.keratin.runtime.InvalidFileException when it cannot be written
     */
    public void write(Path file) {
        BundleFormat.write(this, file);
    }
}
