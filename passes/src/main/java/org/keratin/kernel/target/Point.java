package org.keratin.kernel.target;

import org.jspecify.annotations.Nullable;

/**
 * Where in the iteration space a body is emitted: at one point, or at {@code lanes} neighbours
 * along an axis.
 *
 * @param axis the vectorised axis, bound to lane 0's value; null at a single point
 * @param lanes vector lanes, 1 at a single point
 * @param mask lanes inside the extent; null where all are
 */
public record Point(@Nullable String axis, int lanes, @Nullable Reg mask) {
    public static final Point SINGLE = new Point(null, 1, null);
}
