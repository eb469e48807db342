package org.keratin.runtime.bundle;

import java.lang.foreign.MemorySegment;

/**
 * Loads unlinked object code into the process; found by {@link java.util.ServiceLoader}. Code
 * generators provide one for systems without a linker.
 */
public interface ObjectCodeLoader {
    /** Code in memory; stays there while this object is reachable. */
    interface Loaded {
        /**
         * The address of a symbol.
         *
         * @throws BundleException when there is none
         */
        MemorySegment find(String symbol);
    }

    /** True when objects for this triple can be loaded here. */
    boolean supports(String triple);

    /**
     * Loads an object file.
     *
     * @param name names the code in errors and profiles
     * @throws BundleException when that fails
     */
    Loaded load(String name, byte[] object);
}
