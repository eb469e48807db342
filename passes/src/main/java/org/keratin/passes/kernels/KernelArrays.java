package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Param;
import org.keratin.passes.fusion.Stored;

/** The arrays that a kernel reads and writes: its params, in the order in which they are named. */
final class KernelArrays {
    private final Map<Stored, Integer> numbers = new LinkedHashMap<>();
    private final List<Stored> written = new ArrayList<>();

    /** The number of an array's param. */
    int number(Stored array) {
        return numbers.computeIfAbsent(array, a -> numbers.size());
    }

    /** Says that the kernel writes an array. */
    void write(Stored array) {
        if (!written.contains(array)) {
            written.add(array);
        }
    }

    boolean isWritten(Stored array) {
        return written.contains(array);
    }

    List<Stored> all() {
        return List.copyOf(numbers.keySet());
    }

    /**
     * The params.
     *
     * @param updated the array of which a part is written; null where there is none
     * @param steps whether what is written is read, too
     */
    List<Param> params(@Nullable Stored updated, boolean steps) {
        List<Param> list = new ArrayList<>();
        numbers.forEach(
                (array, number) -> {
                    Param.Access access =
                            steps
                                    ? Param.Access.MODIFY
                                    : array == updated ? Param.Access.UPDATE : Param.Access.WRITE;
                    list.add(
                            new Param(
                                    "p" + number,
                                    array.dtype(),
                                    array.shape(),
                                    written.contains(array) ? access : Param.Access.READ));
                });
        return list;
    }
}
