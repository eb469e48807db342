package org.keratin.cpu.map;

import java.util.Set;
import org.keratin.kernel.GroupProduct;

/**
 * What a mapping must know of the CPU.
 *
 * @param vectorBytes width of a vector register: 64 with AVX-512, 32 with AVX2, 16 otherwise
 * @param vectorRegisters how many there are: 32 with AVX-512, 16 otherwise
 * @param strict true if float additions keep their ascending order
 * @param products multiplications of groups that it has
 */
public record CpuTarget(
        int vectorBytes, int vectorRegisters, boolean strict, Set<GroupProduct> products) {
    public CpuTarget {
        products = Set.copyOf(products);
    }

    /** A CPU that multiplies element by element. */
    public CpuTarget(int vectorBytes, int vectorRegisters, boolean strict) {
        this(vectorBytes, vectorRegisters, strict, Set.of());
    }

    /** Lanes of a vector of elements of this many bytes. */
    public int lanes(int elementBytes) {
        return Math.max(1, vectorBytes / elementBytes);
    }
}
