package org.keratin.runtime.bundle;

import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * One entry of the pointer table that the code gets; its place in {@link Bundle#buffers()} is its
 * id.
 *
 * <p>Inputs, outputs and variables are the caller's memory, aligned to their element only. All
 * other memory is aligned to 64 bytes where its offset is.
 *
 * @param ordinal for {@link Kind#INPUT}, {@link Kind#OUTPUT} and {@link Kind#VARIABLE} the number
 *     in the signature, else 0
 * @param byteSize bytes, in the signature's symbols
 * @param offset bytes from the start of the arena that the kind names; 0 for the caller's memory
 */
public record BundleBuffer(
        String name, Kind kind, int ordinal, DType dtype, Dim byteSize, Dim offset) {
    /** Where the memory comes from. */
    public enum Kind {
        /** The caller's; null in {@code prepare}. */
        INPUT,
        /** The caller's, or the aliased variable's; null in {@code prepare}. */
        OUTPUT,
        /** The caller's. */
        VARIABLE,
        /**
         * The prepared arena: written by {@code prepare}, read by {@code step}. Sizes are
         * constants.
         */
        PREPARED,
        /** The call's scratch arena; null in {@code prepare}. */
        SCRATCH,
        /** A scratch arena of {@code prepare}; null in {@code step}. Sizes are constants. */
        PREPARE_SCRATCH,
        /** The bundle's constants. */
        CONSTANT
    }
}
