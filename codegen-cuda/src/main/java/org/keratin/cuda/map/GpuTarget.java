package org.keratin.cuda.map;

/**
 * What the mapping knows of a GPU.
 *
 * @param strict whether reductions must keep the ascending order
 */
public record GpuTarget(boolean strict) {
    /** Lanes that run together. */
    public static final int WARP = 32;
}
